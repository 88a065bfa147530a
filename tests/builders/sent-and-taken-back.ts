import type { Happening } from '#src/domain/take-step.ts';
import { SOME_MOMENT } from './an-assessment.ts';

const who = { at: SOME_MOMENT.toISOString(), version: 1, by: 'Morag Bell', role: 'Service lead', from: '' };

/** The first version goes to a reviewer. */
export const submitted: Happening = {
  kind: 'submitted',
  ...who,
  to: 'Sam Okoro',
  asked: 'Is anyone left out?',
  answers: 'cd'.repeat(32),
};

/** It is taken back. */
export const takenBack: Happening = { kind: 'taken-back', ...who, because: '' };
