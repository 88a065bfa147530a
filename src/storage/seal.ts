/**
 * How values lie on disk: readable, or under a passcode. `place` names the row and its write, such as `drafts/ID/STAMP`;
 * a value that was moved or put back to an older write does not open there.
 */
export interface Seal {
  /** Empty for the seal that leaves everything readable. Every write checks that it is still the one in use. */
  readonly id: string;
  /** What opens it in a worker of this window, null where nothing is sealed. It can be handed over and not read out. */
  readonly key: CryptoKey | null;
  close(place: string, value: unknown): Promise<unknown>;
  open(place: string, atRest: unknown): Promise<unknown>;
}

export const unsealed: Seal = {
  id: '',
  key: null,
  close: (_, value) => Promise.resolve(value),
  open: (_, atRest) => Promise.resolve(atRest),
};
