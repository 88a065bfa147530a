import { type Answer, emptyFields, ONLY } from '#src/domain/answer.ts';
import {
  type Assessment,
  decidedAfresh,
  fieldsOf,
  newAssessment,
  STANDING,
  signatureOf,
} from '#src/domain/assessment.ts';
import { editsBetween } from '#src/domain/edit.ts';
import { reviewsOf } from '#src/domain/remarks.ts';
import type { HeatDocument } from './heat-document.ts';

/**
 * A draft of its own that says what a document says, under another id, so that both can be kept. Signatures are bound to
 * the id they were made for, so a copy has none; what was decided in the version that is signed stays with it, as after
 * an amendment. It begins anew: see `leftBehind`.
 */
export function copyDocument(document: HeatDocument, id: string, at: Date, title: string): HeatDocument {
  const { assessment } = document;
  const answers = withTitle(
    signatureOf(assessment) === undefined ? assessment.answers : decidedAfresh(assessment.answers),
    assessment,
    title,
  );
  const copy: Assessment = {
    ...newAssessment(id, assessment.edition, at, assessment.use),
    revision: assessment.revision + 1,
    answers,
  };
  const edits = editsBetween(assessment.answers, answers);
  const renamed = { at: at.toISOString(), by: '', version: copy.version, edits };
  const history = edits.length === 0 ? document.history : [...document.history, renamed];
  return { assessment: copy, records: [], history };
}

/** What a copy does not have of the document that it was made of. */
export interface LeftBehind {
  signed: number;
  reviews: number;
  /** What was said back about remarks. */
  replies: number;
  /** Whether the decision stays with the version that is signed. */
  decision: boolean;
}

/** What stays behind when a document is copied: all that happened to it. Null where it was only begun. */
export function leftBehind({
  assessment,
  records,
}: Pick<HeatDocument, 'assessment' | 'records'>): LeftBehind | null {
  if (assessment.events.length <= 1) return null;
  return {
    signed: records.length,
    reviews: reviewsOf(assessment).length,
    replies: assessment.events.filter((event) => 'remarkId' in event).length,
    decision: signatureOf(assessment) !== undefined,
  };
}

function withTitle(answers: Assessment['answers'], assessment: Assessment, title: string) {
  const { id, kind } = STANDING.details;
  const fields = { ...emptyFields(kind), ...fieldsOf(assessment, STANDING.details), title };
  const answer = { kind, note: answers[id]?.note ?? '', entries: [{ id: ONLY, fields }] } as Answer;
  return { ...answers, [id]: answer };
}
