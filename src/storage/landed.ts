/** One write of one window. A window counts its writes up. */
export interface WindowWrite {
  window: string;
  write: number;
}

/**
 * The last write of each window that wrote of late, newest first. It is written together with what those writes said, so
 * that a window which is gone in the middle of one has its words said again only if they are not there.
 */
export type Landed = readonly WindowWrite[];

/** Far more than can be on their way when a computer stops. */
const REMEMBERED = 20;

/** What has landed once this write has. */
export function noteLanded(landed: Landed, last?: WindowWrite): Landed {
  if (last === undefined) return landed;
  return [last, ...landed.filter(({ window }) => window !== last.window)].slice(0, REMEMBERED);
}

export function hasLanded(landed: Landed, { window, write }: WindowWrite): boolean {
  return landed.some((last) => last.window === window && last.write >= write);
}
