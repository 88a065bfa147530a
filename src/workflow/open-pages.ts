import { blocksOf, findBlock, stageOf } from '#src/domain/edition.ts';
import { walkEvents } from '#src/domain/lifecycle.ts';
import { stageIsOpen } from '#src/domain/progress.ts';
import { findSignOffBlockers } from '#src/domain/sign-off-blockers.ts';
import type { Facts } from './ports.ts';
import type { Refusal } from './refusal.ts';

/** Why a block can't be opened now, or null when it can. */
export function blockRefusal({ assessment, edition, today }: Facts, blockId: string): Refusal | null {
  const block = findBlock(edition, blockId);
  if (block === undefined) return { kind: 'no-such-page' };
  return stageIsOpen(assessment, stageOf(edition, block), today) ? null : { kind: 'stage-not-open', blockId };
}

export function asks({ edition }: Facts, blockId: string, questionId: string): boolean {
  const questions = findBlock(edition, blockId)?.questions ?? [];
  return questions.some(({ id }) => id === questionId);
}

/** The block before or after this one whose stage is open, or null at either end. */
export function neighbour(
  { assessment, edition, today }: Facts,
  blockId: string,
  step: 1 | -1,
): string | null {
  const open = blocksOf(edition).filter((block) => stageIsOpen(assessment, stageOf(edition, block), today));
  const place = open.findIndex(({ id }) => id === blockId);
  return place < 0 ? null : (open[place + step]?.id ?? null);
}

export function reviewIsShut({ assessment, edition, today }: Facts): boolean {
  return edition.stages.some((stage) => !stageIsOpen(assessment, stage, today));
}

export function countBlockers({ assessment, edition, today }: Facts): number {
  return findSignOffBlockers(assessment, edition, today).length;
}

/** Why words may not change now, where it is not because they are signed. Throws where they may. */
export function whyHeld({ events }: Facts['assessment']): Refusal {
  const { state } = walkEvents(events);
  if (state === 'in-review' || state === 'ready') return { kind: 'with-reviewers', state };
  if (state === 'abandoned' || state === 'superseded') return { kind: 'given-up', state };
  throw new Error(`Nothing holds an assessment that is ${state}`);
}
