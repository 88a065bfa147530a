import { type SubmitEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import { emptyField, type FieldValue, fieldNames, isBlank, isList, sameValue } from '#src/domain/answer.ts';
import { type Assessment, entriesOf, fieldsOf, noteOn } from '#src/domain/assessment.ts';
import type { Change, ChangeProblem } from '#src/domain/change.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { Problem } from '#src/ui/error-summary.tsx';
import { pageResolver } from './page-resolver.ts';
import { entryKey, type FormPlace, fieldId, fieldName, fieldsFrom, type PageValues } from './place.ts';
import { refillInputs } from './refill-inputs.ts';

interface Asked {
  /** The entries on the page now; rows of a list may come and go. */
  places: readonly FormPlace[];
  /** The questions whose note can be written here. */
  notesOn?: readonly { id: string; kind: FormPlace['question']['kind'] }[];
  /** Fields the page can't be left without, as `[place, field]`. */
  needs?: readonly (readonly [FormPlace, string])[];
}

/** A field's name, as react-hook-form counts the steps to it. */
type FieldName = `${string}.${string}.${string}`;

export type PageForm = ReturnType<typeof usePageForm>;

const NOTES = 'notes';

/**
 * Binds a page's fields to an assessment. Inputs keep their own words; each input event is said to the session at
 * once. Give the page a key of its own, so that another page starts from its own answers.
 */
export function usePageForm(session: AssessmentSession, asked: Asked) {
  const now = useRef(asked);
  const included = useRef(new Map<string, readonly FormPlace[]>());
  now.current = asked;
  const placesNow = useCallback(() => [...now.current.places, ...[...included.current.values()].flat()], []);
  const [refused, setRefused] = useState<ChangeProblem | null>(null);
  const [gone, setGone] = useState<readonly FormPlace[]>([]);
  const [defaultValues] = useState(() => valuesOf(session.current(), asked));
  const shown = useRef(structuredClone(defaultValues));
  const form = useForm<PageValues>({
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver: pageResolver(
      placesNow,
      new Set((asked.needs ?? []).map(([place, field]) => fieldName(place, field))),
    ),
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          const problem = sayWhatChanged(
            session,
            { ...now.current, places: placesNow() },
            values,
            shown.current,
            name,
          );
          if (problem !== null) setRefused(problem);
        },
      }),
    [form, session, placesNow],
  );

  useEffect(() => {
    let composing = false;
    const look = () => {
      const asked = { ...now.current, places: placesNow() };
      const isGone = (place: FormPlace) => isLost(session, place, shown.current);
      setGone((before) => {
        const found = asked.places.filter(isGone);
        return found.length === 0 && before.length === 0 ? before : found;
      });
      // A letter that is being put together would be torn.
      if (composing) return;
      showWhatOthersSaid(session, asked, shown.current, (name, value) =>
        refillInputs(name, () => form.setValue(name as FieldName, value)),
      );
    };
    const compose = ({ type }: Event) => {
      composing = type === 'compositionstart';
      // Its own input event may still be on its way.
      if (!composing) setTimeout(look);
    };
    addEventListener('compositionstart', compose);
    addEventListener('compositionend', compose);
    const leave = session.subscribe(look);
    return () => {
      leave();
      removeEventListener('compositionstart', compose);
      removeEventListener('compositionend', compose);
    };
  }, [form, session, placesNow]);

  const { errors, submitCount } = form.formState;

  /** What to spread on the field of an entry. */
  function field(place: FormPlace, name: string) {
    return {
      ...form.register(fieldName(place, name)),
      id: fieldId(place, name),
      error: errorOf(errors, place, name),
    };
  }

  /** The words a text field starts with. */
  function text(place: FormPlace, name: string): string {
    const value = startOf(session.current(), place)[name];
    return typeof value === 'string' ? value : '';
  }

  /** The choices a checklist starts with. */
  function chosen(place: FormPlace, name: string): readonly string[] {
    const value = startOf(session.current(), place)[name];
    return Array.isArray(value) ? value : [];
  }

  function note(questionId: string) {
    return {
      ...form.register(`${NOTES}.${questionId}.text`),
      id: `${questionId}-note`,
      defaultValue: noteOn(session.current(), questionId),
    };
  }

  /** Adds the rows of a list that keeps its own count of them. */
  function include(key: string, places: readonly FormPlace[]): void {
    included.current.set(key, places);
  }

  /** Forgets the inputs of a row that was taken away. */
  function forget(place: FormPlace): void {
    form.unregister(`${place.question.id}.${entryKey(place.entryId)}`);
    delete shown.current[place.question.id]?.[entryKey(place.entryId)];
  }

  /** Brings rows that are gone back, with all that stands on the page. */
  function putBack(): void {
    const changes = gone.map(
      ({ question, entryId }): Change => ({
        kind: 'entry-added',
        question,
        entryId,
        fields: { ...shown.current[question.id]?.[entryKey(entryId)] },
      }),
    );
    const made = session.makeTogether(changes);
    if (!made.ok) setRefused(made.problem);
  }

  return {
    /** Rows with words on the page that are not in the assessment any more. */
    gone,
    putBack,
    field,
    text,
    chosen,
    note,
    include,
    forget,
    problems: problemsOf(errors, placesNow()),
    refused,
    submitCount,
    /** Runs `onward` when nothing on the page is wrong. */
    submit: (onward: () => void) => (event: SubmitEvent<HTMLFormElement>) => {
      void form.handleSubmit(onward)(event);
    },
  };
}

function valuesOf(assessment: Assessment, { places, notesOn = [] }: Asked): PageValues {
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

function startOf(assessment: Assessment, { question, entryId }: FormPlace): Record<string, FieldValue> {
  const empty = fieldNames(question.kind).map((name) => [name, emptyField(question.kind, name)]);
  return { ...Object.fromEntries(empty), ...fieldsOf(assessment, question, entryId) };
}

/**
 * Says every difference between what the inputs hold and what was last said, or that in one input alone, as an input
 * may hold a text otherwise than it was saved, a line break among them. Gives the first refusal.
 */
function sayWhatChanged(
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
function showWhatOthersSaid(
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
function isLost(session: AssessmentSession, place: FormPlace, shown: PageValues): boolean {
  const { question, entryId } = place;
  const words = shown[question.id]?.[entryKey(entryId)];
  return isList(question.kind) && words !== undefined && !isBlank(words) && !isListed(session, place);
}

function isListed(session: AssessmentSession, { question, entryId }: FormPlace): boolean {
  return entriesOf(session.current(), question).some(({ id }) => id === entryId);
}

function problemsOf(errors: FieldErrors<PageValues>, places: readonly FormPlace[]): Problem[] {
  return places.flatMap((place) =>
    Object.keys(errors[place.question.id]?.[entryKey(place.entryId)] ?? {}).map((field) => ({
      text: errorOf(errors, place, field) ?? '',
      href: `#${fieldId(place, field)}`,
    })),
  );
}

function errorOf(errors: FieldErrors<PageValues>, { question, entryId }: FormPlace, field: string) {
  const error: { message?: unknown } | undefined = errors[question.id]?.[entryKey(entryId)]?.[field];
  return typeof error?.message === 'string' ? error.message : undefined;
}
