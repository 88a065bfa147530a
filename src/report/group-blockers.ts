import type { SignOffBlocker } from '#src/domain/sign-off-blockers.ts';

export interface BlockerGroup {
  id: string;
  title: string;
  blockers: SignOffBlocker[];
}

/** Blockers by the page that settles them, so that forty of them can still be taken in. In reading order. */
export function groupBlockers(blockers: readonly SignOffBlocker[]): BlockerGroup[] {
  const groups = new Map<string, BlockerGroup>();
  for (const blocker of blockers) {
    const { id, title } = headingOf(blocker);
    const group = groups.get(id) ?? { id, title, blockers: [] };
    group.blockers.push(blocker);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function headingOf(blocker: SignOffBlocker): { id: string; title: string } {
  switch (blocker.kind) {
    case 'details':
      return { id: 'details', title: 'About this assessment' };
    case 'question':
      return blocker.block;
    case 'no-assessor':
      return { id: 'people', title: 'People' };
    case 'decision':
    case 'no-condition':
    case 'condition':
      return { id: 'decision', title: 'Decision' };
    case 'with-reviewers':
    case 'given-up':
    case 'must-change':
      return { id: 'reviews', title: 'Review by others' };
    case 'commitment-not-ticked':
      return { id: 'commitments', title: 'Commitments' };
  }
}
