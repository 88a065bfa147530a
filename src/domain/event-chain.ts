import { digestOf, hasCanonicalForm } from './canonical-form.ts';

/** The link after `last` (empty for the first): it stands for this event and for all before it. */
export function linkAfter(last: string, event: unknown): string {
  return digestOf({ previous: last, event });
}

/** One link for each event, in the same order. */
export function chainOf(events: readonly unknown[]): string[] {
  let last = '';
  return events.map((event) => {
    last = linkAfter(last, event);
    return last;
  });
}

/**
 * The place of the first event that is not as it was linked, or the number of events where links are missing or left
 * over; null when all are whole. It shows that none was changed, put in, taken out or moved without making every later
 * link anew, which only a fingerprint written down elsewhere would bring to light.
 */
export function findBrokenLink(events: readonly unknown[], chain: readonly string[]): number | null {
  if (!hasCanonicalForm(events)) return 0;
  const whole = chainOf(events);
  const broken = whole.findIndex((link, place) => link !== chain[place]);
  if (broken !== -1) return broken;
  return chain.length === events.length ? null : events.length;
}
