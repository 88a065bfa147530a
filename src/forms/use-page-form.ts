import { type SubmitEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import { noteOn } from '#src/domain/assessment.ts';
import type { Change, ChangeProblem } from '#src/domain/change.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { Problem } from '#src/ui/error-summary.tsx';
import {
  type Asked,
  isLost,
  NOTES,
  sayWhatChanged,
  showWhatOthersSaid,
  startOf,
  valuesOf,
} from './answers-on-page.ts';
import { pageResolver } from './page-resolver.ts';
import { entryKey, type FormPlace, fieldId, fieldName, type PageValues } from './place.ts';
import { refillInputs } from './refill-inputs.ts';

/** A field's name, as react-hook-form counts the steps to it. */
type FieldName = `${string}.${string}.${string}`;

export type PageForm = ReturnType<typeof usePageForm>;

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
