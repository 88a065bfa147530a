import { emptyField, type FieldValue, fieldNames, isBlank, isList, sameValue } from '#src/domain/answer.ts';
import { type Assessment, entriesOf, fieldsOf, noteOn } from '#src/domain/assessment.ts';
import type { Change, ChangeProblem } from '#src/domain/change.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { entryKey, type FormPlace, fieldName, fieldsFrom, type PageValues } from './place.ts';

/** What a page asks. */
export interface Asked {
  /** The entries on the page now; rows of a list may come and go. */
  places: readonly FormPlace[];
  /** The questions whose note can be written here. */
  notesOn?: readonly { id: string; kind: FormPlace['question']['kind'] }[];
  /** Fields the page can't be left without, as `[place, field]`. */
  needs?: readonly (readonly [FormPlace, string])[];
}

/** Under which name a form holds the notes, beside the ids of its questions. */
export const NOTES = 'notes';

/** What the fields of a page start with. */
export function valuesOf(assessment: Assessment, { places, notesOn = [] }: Asked): PageValues {
  const values: PageValues = {};
  for (const place of places) {
    values[place.question.id] = {
      ...values[place.question.id],
      [entryKey(place.entryId)]: startOf(assessment, place),
    };
  }
  values[NOTES] = Object.fromEntries(notesOn.map(({ id }) => [id, { text: noteOn(assessment, id) }]));
  return values;
}

/** The fields of one entry as they stand in the assessment; empty ones where they don't. */
export function startOf(
  assessment: Assessment,
  { question, entryId }: FormPlace,
): Record<string, FieldValue> {
  const empty = fieldNames(question.kind).map((name) => [name, emptyField(question.kind, name)]);
  return { ...Object.fromEntries(empty), ...fieldsOf(assessment, question, entryId) };
}

/**
 * Says every difference between what the inputs hold and what was last said, or that in one input alone, as an input
 * may hold a text otherwise than it was saved, a line break among them. Gives the first refusal.
 */
export function sayWhatChanged(
  session: AssessmentSession,
  { places, notesOn = [] }: Asked,
  values: PageValues,
  shown: PageValues,
  name: string | undefined,
): ChangeProblem | null {
  let refused: ChangeProblem | null = null;
  const isOther = (field: string) => name !== undefined && name !== field;
  for (const place of places) {
    const { question, entryId } = place;
    const questionShown = shown[question.id] ?? {};
    shown[question.id] = questionShown;
    const entryShown = questionShown[entryKey(entryId)] ?? startOf(session.current(), place);
    questionShown[entryKey(entryId)] = entryShown;
    for (const [field, to] of Object.entries(fieldsFrom(values, place))) {
      const from = entryShown[field] ?? emptyField(question.kind, field);
      if (to === undefined || sameValue(from, to) || isOther(fieldName(place, field))) continue;
      entryShown[field] = to;
      const changed: Change = { kind: 'field-changed', question, entryId, field, from, to };
      const made =
        isList(question.kind) && !isListed(session, place)
          ? // A new row, or one that another window removed: it comes back with all that stands on the page.
            session.makeTogether([
              { kind: 'entry-added', question, entryId, fields: { ...entryShown, [field]: from } },
              changed,
            ])
          : session.make(changed);
      if (!made.ok) refused ??= made.problem;
    }
  }
  for (const question of notesOn) {
    const noteShown = shown[NOTES]?.[question.id];
    const to = values[NOTES]?.[question.id]?.text;
    if (noteShown === undefined || typeof to !== 'string' || to === noteShown.text) continue;
    if (isOther(`${NOTES}.${question.id}.text`)) continue;
    const from = String(noteShown.text);
    noteShown.text = to;
    const made = session.make({ kind: 'note-changed', question, from, to: to.toWellFormed() });
    if (!made.ok) refused ??= made.problem;
  }
  return refused;
}

/** Fills in what changed without this page: typed in another window, taken back, or put back from the history. */
export function showWhatOthersSaid(
  session: AssessmentSession,
  { places, notesOn = [] }: Asked,
  shown: PageValues,
  fill: (name: string, value: FieldValue) => void,
): void {
  const assessment = session.current();
  for (const place of places) {
    const entryShown = shown[place.question.id]?.[entryKey(place.entryId)];
    // A row that is gone keeps its words on the page, where they can still be put back.
    if (entryShown === undefined || (isList(place.question.kind) && !isListed(session, place))) continue;
    for (const [field, value] of Object.entries(startOf(assessment, place))) {
      if (sameValue(entryShown[field] ?? '', value)) continue;
      entryShown[field] = value;
      fill(fieldName(place, field), value);
    }
  }
  for (const { id } of notesOn) {
    const noteShown = shown[NOTES]?.[id];
    const note = noteOn(assessment, id);
    if (noteShown === undefined || noteShown.text === note) continue;
    noteShown.text = note;
    fill(`${NOTES}.${id}.text`, note);
  }
}

/** Whether a row that says something on the page is no longer in the assessment. */
export function isLost(session: AssessmentSession, place: FormPlace, shown: PageValues): boolean {
  const { question, entryId } = place;
  const words = shown[question.id]?.[entryKey(entryId)];
  return isList(question.kind) && words !== undefined && !isBlank(words) && !isListed(session, place);
}

function isListed(session: AssessmentSession, { question, entryId }: FormPlace): boolean {
  return entriesOf(session.current(), question).some(({ id }) => id === entryId);
}
