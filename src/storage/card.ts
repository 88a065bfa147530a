/** What lists show of an assessment. */
export interface Card {
  title: string;
  subject: string;
  organisation: string;
  version: number;
  standing: 'draft' | 'signed';
  stage: string;
  /** `YYYY-MM-DD`, or empty when no review date is set. */
  reviewDue: string;
  use: 'real' | 'worked-example';
  /** Counts the changes ever made. */
  revision: number;
  savedAt: Date;
}

/** A card as it lies on disk, or null when it is not one: one spoilt row must not take the whole list with it. */
export function readCard(atRest: unknown): Card | null {
  if (typeof atRest !== 'object' || atRest === null) return null;
  const given = atRest as Record<string, unknown>;
  const words = ['title', 'subject', 'organisation', 'stage', 'reviewDue'] as const;
  if (!words.every((name) => typeof given[name] === 'string')) return null;
  const savedAt = new Date(given.savedAt as string | number | Date);
  if (Number.isNaN(savedAt.getTime()) || typeof given.version !== 'number') return null;
  return {
    ...(given as Pick<Card, (typeof words)[number]>),
    version: given.version,
    standing: given.standing === 'signed' ? 'signed' : 'draft',
    use: given.use === 'worked-example' ? 'worked-example' : 'real',
    // Rows of the first release did not count.
    revision: typeof given.revision === 'number' ? given.revision : 0,
    savedAt,
  };
}
