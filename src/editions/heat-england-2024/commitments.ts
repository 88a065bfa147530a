import type { Commitment } from '#src/domain/edition.ts';

/** The tests for due regard known as the Brown principles, put as things one person can say of their own decision. */
export const commitments: readonly Commitment[] = [
  {
    id: 'aware-of-the-duty',
    statement: 'I know what the public sector equality duty asks of the body I decide for.',
  },
  {
    id: 'before-the-decision',
    statement: 'I read this assessment before the decision was made, and had it in front of me at the time.',
  },
  {
    id: 'in-substance',
    statement:
      'I weighed what it says in substance: who may gain, who may lose, what is not known and what will be done.',
  },
  {
    id: 'with-an-open-mind',
    statement: 'I kept an open mind, and was ready to change, delay or stop the work.',
  },
  {
    id: 'not-delegated',
    statement:
      'I have not passed this duty to anyone else. Others gave advice; the decision was ours to make.',
  },
  {
    id: 'kept-under-review',
    statement:
      'The duty goes on after today. We will keep the effect on people under review and act on what we find.',
  },
];
