import type { Assessment } from '#src/domain/assessment.ts';
import { walkEvents } from '#src/domain/lifecycle.ts';

export const holdWords = {
  signed: (version: number) =>
    `Version ${version} is signed off, so its answers can’t be changed. To change something, start a new version.`,
  'in-review':
    'The answers are with reviewers, so they stay as they are. To change something, take them back first.',
  ready:
    'Reviewers say these answers are ready for the decision, so they stay as they are. To change something, take them back first.',
  abandoned: 'Work on this assessment was stopped. Take it up again to change something.',
  superseded: 'Another assessment has taken the place of this one. Take it up again to change something.',
} as const;

/** Why the answers stay as they are now, and what to do to change them; null while they may change. */
export function wordHold({ events, version }: Pick<Assessment, 'events' | 'version'>): string | null {
  const { state } = walkEvents(events);
  switch (state) {
    case 'drafting':
    case 'reviewing-effect':
    case 'returned':
      return null;
    case 'signed':
    case 'review-due':
      return holdWords.signed(version);
    case 'in-review':
    case 'ready':
    case 'abandoned':
    case 'superseded':
      return holdWords[state];
  }
}
