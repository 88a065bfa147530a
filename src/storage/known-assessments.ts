import { withLocalStorage } from './local-storage.ts';

const KEY = 'heat-known';

/*
 * A list of ids outside the database. A database that was damaged or cleared opens empty without a word (measured), and
 * an empty list would then look as if nobody had ever written anything. Ids are random, and say nothing of the work.
 */

/** Notes that an assessment is on this device. Call it once it is on disk. */
export function rememberHere(id: string): void {
  const known = knownIds();
  if (!known.includes(id)) keep([...known, id]);
}

/** Call it before an assessment is taken away on purpose, or given up as lost. */
export function forgetHere(...ids: readonly string[]): void {
  keep(knownIds().filter((id) => !ids.includes(id)));
}

/** The assessments that ought to be on this device and are not. What is here is known from now on. */
export function findMissing(here: readonly string[]): string[] {
  const known = knownIds();
  const found = new Set(here);
  const all = new Set([...known, ...here]);
  if (all.size > known.length) keep([...all]);
  return known.filter((id) => !found.has(id));
}

/** The assessments that were on this device when it was last looked at. */
export function knownIds(): string[] {
  const kept = withLocalStorage((storage) => storage.getItem(KEY)) ?? '';
  return kept.split(' ').filter((id) => id !== '');
}

function keep(ids: readonly string[]): void {
  withLocalStorage((storage) => {
    if (ids.length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, ids.join(' '));
  });
}
