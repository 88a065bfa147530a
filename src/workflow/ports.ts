/** What the workflow needs from outside, so that its tests need no fake clock and no browser. */
export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new random id. */
  next(): string;
}
