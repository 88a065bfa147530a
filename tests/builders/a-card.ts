import type { Card } from '#src/storage/card.ts';
import type { Listed } from '#src/storage/listed.ts';
import { SOME_MOMENT } from './an-assessment.ts';

/** A row of a list that says only what matters here. */
export function aListed(id: string, part: Partial<Card> = {}): Listed {
  const card: Card = {
    title: `Assessment ${id}`,
    subject: 'service',
    organisation: 'Wexcombe Council',
    version: 1,
    standing: 'draft',
    state: 'drafting',
    stateName: 'Being written',
    stage: 'Know',
    reviewDue: '',
    awaitsReview: false,
    decision: '',
    dueDates: [],
    openComments: 0,
    tags: [],
    use: 'real',
    revision: 1,
    savedAt: SOME_MOMENT,
    ...part,
  };
  return { id, card, deletedAt: null };
}
