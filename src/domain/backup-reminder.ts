/** One assessment as far as copies of it go. */
export interface Kept {
  use: 'real' | 'worked-example';
  /** Counts the changes made to it. */
  revision: number;
  /** The last file made of it, or null when there is none. */
  copy: { revision: number; at: Date } | null;
  /** When it first said something that is in no file; null when all it says is in one. */
  wordsWithoutCopySince: Date | null;
}

/** How safe the work in this browser is. */
export type Safety =
  | { kind: 'nothing-to-lose' }
  | { kind: 'all-copied'; last: Date }
  /** `due` when it is time to say so: `days` since there were words without a copy, or `changes` since. */
  | { kind: 'not-copied'; count: number; last: Date | null; due: 'days' | 'changes' | null };

const DAY = 24 * 60 * 60_000;
const DAYS_WITHOUT_COPY = 7;
const CHANGES_WITHOUT_COPY = 2_000;

/** What to say of copies now. The worked example can be had again at any time, so it never counts. */
export function lookAtCopies(all: readonly Kept[], now: Date): Safety {
  const real = all.filter(({ use, revision }) => use === 'real' && revision > 0);
  if (real.length === 0) return { kind: 'nothing-to-lose' };
  const last = latest(real.flatMap(({ copy }) => copy?.at ?? []));
  const uncopied = real.filter(isUncopied);
  if (uncopied.length === 0 && last !== null) return { kind: 'all-copied', last };
  return { kind: 'not-copied', count: uncopied.length, last, due: whyNow(uncopied, now) };
}

/** Whether an assessment says something that is in no file. */
export function isUncopied({ revision, copy }: Kept): boolean {
  return copy === null || copy.revision < revision;
}

/** Whether words of this moment that are in no file would be a reason to ask for a copy. */
export function isLongAgo(since: Date, now: Date): boolean {
  return now.getTime() - since.getTime() >= DAYS_WITHOUT_COPY * DAY;
}

function whyNow(uncopied: readonly Kept[], now: Date): 'days' | 'changes' | null {
  // A clock that was set back says nothing of how long it has been.
  const isOld = ({ wordsWithoutCopySince: since }: Kept) => since !== null && isLongAgo(since, now);
  if (uncopied.some(isOld)) return 'days';
  const changes = uncopied.map(({ revision, copy }) => revision - (copy?.revision ?? 0));
  return changes.some((count) => count >= CHANGES_WITHOUT_COPY) ? 'changes' : null;
}

function latest(moments: readonly Date[]): Date | null {
  return moments.reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null);
}
