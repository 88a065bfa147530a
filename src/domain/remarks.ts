import { type Assessment, findAnswer, SIGN_OFF_ANSWERS } from './assessment.ts';
import { digestOf } from './canonical-form.ts';
import type { EventOf } from './event.ts';
import type { Remark, Review } from './review.ts';

type Reviewed = EventOf<'reviewed'>;

/** What was said back about a remark, oldest first. */
export type Reply = EventOf<'remark-answered' | 'remark-settled' | 'remark-reopened'>;

/** One remark with who made it and what became of it. */
export interface RemarkInHand {
  review: Review;
  /** The event that brought it: by whom, as what, when, from which file. */
  reviewed: Reviewed;
  remark: Remark;
  replies: readonly Reply[];
  /** Done, overruled, or null while it waits for someone. "Fine" waits for nobody. */
  settled: 'done' | 'overruled' | null;
  isOpen: boolean;
}

/** All reviews that came in, oldest first, whatever they said. */
export function reviewsOf({ events }: Pick<Assessment, 'events'>): Reviewed[] {
  return events.filter((event): event is Reviewed => event.kind === 'reviewed');
}

/** Whether a review is about other answers than those that were sent last: an older copy, or a version before. */
export function isLate({ events }: Pick<Assessment, 'events'>, review: Review): boolean {
  const sent = events.findLast((event) => event.kind === 'submitted');
  return sent !== undefined && (sent.version !== review.version || sent.answers !== review.answers);
}

/** Every remark of every review of this assessment, in the order they came in. */
export function remarksOf(assessment: Assessment): RemarkInHand[] {
  const replies = repliesByRemark(assessment);
  return reviewsOf(assessment).flatMap((reviewed) =>
    reviewed.review.remarks.map((remark) =>
      inHand(reviewed, remark, replies.get(keyOf(reviewed.review.id, remark.id)) ?? []),
    ),
  );
}

export function findRemark(
  assessment: Assessment,
  { reviewId, remarkId }: { reviewId: string; remarkId: string },
): RemarkInHand | null {
  return (
    remarksOf(assessment).find(({ review, remark }) => review.id === reviewId && remark.id === remarkId) ??
    null
  );
}

/** Remarks that nobody has settled yet. */
export function countOpenRemarks(assessment: Assessment): number {
  return remarksOf(assessment).filter(({ isOpen }) => isOpen).length;
}

/** The blocks that a reviewer says must change, as long as nobody has done so or said why not. */
export function openMustChanges(assessment: Assessment): RemarkInHand[] {
  return remarksOf(assessment).filter(({ isOpen, remark }) => isOpen && remark.mark === 'must-change');
}

/** What stands for the answer a remark speaks of, as it is now: a block's answers, one answer, or one of its entries. */
export function digestOfAnswer(
  assessment: Pick<Assessment, 'answers'>,
  { questionIds, entryId }: { questionIds: readonly string[]; entryId: string },
): string {
  return digestOf(
    questionIds.map((id) => {
      const answer = findAnswer(assessment, id);
      if (entryId === '') return answer ?? null;
      return answer?.entries.find((entry) => entry.id === entryId) ?? null;
    }),
  );
}

/** What stands for all the answers that go out for review: the sign-off may be filled in while reviewers have them. */
export function digestOfAnswers({ answers }: Pick<Assessment, 'answers'>): string {
  return digestOf(
    Object.fromEntries(Object.entries(answers).filter(([id]) => !SIGN_OFF_ANSWERS.includes(id))),
  );
}

function inHand(reviewed: Reviewed, remark: Remark, replies: readonly Reply[]): RemarkInHand {
  const last = replies.findLast(({ kind }) => kind !== 'remark-answered');
  const settled = last?.kind === 'remark-settled' ? last.how : null;
  return {
    review: reviewed.review,
    reviewed,
    remark,
    replies,
    settled,
    isOpen: settled === null && remark.mark !== 'fine',
  };
}

function repliesByRemark({ events }: Assessment): Map<string, Reply[]> {
  const replies = new Map<string, Reply[]>();
  for (const event of events) {
    if (!('remarkId' in event)) continue;
    const key = keyOf(event.reviewId, event.remarkId);
    replies.set(key, [...(replies.get(key) ?? []), event]);
  }
  return replies;
}

function keyOf(reviewId: string, remarkId: string): string {
  return `${reviewId} ${remarkId}`;
}
