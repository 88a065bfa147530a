import { type Answer, emptyFields, ONLY } from '#src/domain/answer.ts';
import { type Assessment, fieldsOf, newAssessment, STANDING, signatureOf } from '#src/domain/assessment.ts';
import { editsBetween } from '#src/domain/edit.ts';
import type { HeatDocument } from './heat-document.ts';

/**
 * A draft of its own that says what a document says, under another id, so that both can be kept. Signatures are bound to
 * the id they were made for, so a copy has none; what was decided in the version that is signed stays with it, as after
 * an amendment.
 */
export function copyDocument(document: HeatDocument, id: string, at: Date, title: string): HeatDocument {
  const { assessment } = document;
  const answers = withTitle(
    signatureOf(assessment) === undefined ? assessment.answers : undecided(assessment.answers),
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

function undecided(answers: Assessment['answers']): Assessment['answers'] {
  const { [STANDING.decision.id]: _decided, [STANDING.conditions.id]: _conditions, ...others } = answers;
  return others;
}

function withTitle(answers: Assessment['answers'], assessment: Assessment, title: string) {
  const { id, kind } = STANDING.details;
  const fields = { ...emptyFields(kind), ...fieldsOf(assessment, STANDING.details), title };
  const answer = { kind, note: answers[id]?.note ?? '', entries: [{ id: ONLY, fields }] } as Answer;
  return { ...answers, [id]: answer };
}
