import { canonicalBytes } from '#src/domain/canonical-form.ts';
import type { HeatDocument } from './heat-document.ts';

type Said = Pick<HeatDocument, 'assessment' | 'records'>;

/**
 * Whether two documents of one assessment say and have signed the same. How they came to say it does not count: a copy
 * for others has no history, and taking a word back counts the revision up.
 */
export function saysTheSame(one: Said, other: Said): boolean {
  const bytes = canonicalBytes(whatItSays(one));
  const others = canonicalBytes(whatItSays(other));
  return bytes.length === others.length && bytes.every((byte, place) => byte === others[place]);
}

function whatItSays({ assessment, records }: Said) {
  const { revision: _, ...said } = assessment;
  return { said, records };
}
