import { type ReactNode, useState } from 'react';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { readKeptWords } from '#src/storage/kept-words.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { focusHeading } from '#src/ui/focus-heading.ts';
import type { StepAsked } from '#src/workflow/take-step.ts';
import { NotKept } from './not-kept.tsx';
import { useKeeping } from './use-keeping.ts';
import { formWords } from './words.ts';

/** One thing that a step asks for. */
export interface StepField<Name extends string> {
  name: Name;
  /** May change with what else was said. */
  label: string | ((said: Record<Name, string>) => string);
  hint?: string;
  /** A line, several lines, or one of a few choices. */
  kind: 'line' | 'words' | 'choice';
  choices?: readonly { value: string; label: string; hint?: string }[];
  /** What to say where it was left empty; not needed without it. */
  missing?: string | ((said: Record<Name, string>) => string | undefined);
  /** What stands there to begin with. */
  start?: string;
}

interface StepFormProps<Name extends string> {
  assessmentId: string;
  /** Names the step: words typed for it outlast a reload until the step is taken. */
  step: string;
  fields: readonly StepField<Name>[];
  button: string;
  variant?: 'primary' | 'secondary' | 'warning';
  /** Stands above the fields. */
  children?: ReactNode;
  /** Stands between the fields and the button. */
  before?: ReactNode;
  /** Stands beside the button, such as a way out. */
  beside?: ReactNode;
  /** The id of what the focus goes to where the form goes with the step; the page's heading otherwise. */
  after?: string;
  /** Hears at each try whether something was missing, for the page's title. */
  onTry?: (isMissing: boolean) => void;
  /** Whether the step was taken; what was typed is kept until it is. */
  onTake: (said: Record<Name, string>) => boolean;
}

/** Asks for what a step needs to say, keeps it while it is typed, and takes the step once nothing is missing. */
export function StepForm<Name extends string>(props: StepFormProps<Name>) {
  const {
    assessmentId,
    step,
    fields,
    button,
    variant = 'primary',
    children,
    before,
    beside,
    after,
    onTry,
    onTake,
  } = props;
  const about = (name: Name) => `${step}.${name}`;
  const [said, setSaid] = useState(() =>
    startOf(
      fields.map((field) => ({
        ...field,
        start: readKeptWords(assessmentId, about(field.name)) || (field.start ?? ''),
      })),
    ),
  );
  const { keep, keeping } = useKeeping(assessmentId);
  // The fields start again once a step was taken that can be taken once more.
  const [taken, setTaken] = useState(0);
  const [attempts, setAttempts] = useState(0);
  const missing = new Map(
    fields.flatMap((field): [Name, string][] => {
      if (said[field.name].trim() !== '') return [];
      const words = typeof field.missing === 'function' ? field.missing(said) : field.missing;
      return words === undefined ? [] : [[field.name, words]];
    }),
  );
  const idOf = (name: Name) => `${step}-${name}`;
  const idOfProblem = ({ name, kind, choices = [] }: StepField<Name>) =>
    kind === 'choice' ? `${idOf(name)}-${choices[0]?.value ?? ''}` : idOf(name);
  const problems = fields.flatMap((field) => {
    const text = missing.get(field.name);
    return text === undefined ? [] : [{ text, href: `#${idOfProblem(field)}` }];
  });

  function hear(name: Name, typed: string): void {
    setSaid((before) => ({ ...before, [name]: typed }));
    keep(about(name), typed);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onTry?.(missing.size > 0);
        if (missing.size > 0) return setAttempts((count) => count + 1);
        if (!onTake(said)) return;
        for (const { name } of fields) keep(about(name), '');
        setAttempts(0);
        setSaid(startOf(fields));
        setTaken((count) => count + 1);
        requestAnimationFrame(() => keepFocus(after));
      }}
    >
      <ErrorSummary
        title={formWords.problemsTitle}
        problems={attempts > 0 ? problems : []}
        submitCount={attempts}
      />
      {children}
      {fields.map((field) => (
        <StepInput
          key={`${field.name} ${taken}`}
          {...field}
          label={typeof field.label === 'function' ? field.label(said) : field.label}
          id={idOf(field.name)}
          error={attempts > 0 ? missing.get(field.name) : undefined}
          said={said[field.name]}
          onHear={(typed) => hear(field.name, typed)}
        />
      ))}
      <NotKept keeping={keeping} button={button} />
      {before}
      <ButtonRow>
        <Button type="submit" variant={variant}>
          {button}
        </Button>
        {beside}
      </ButtonRow>
    </form>
  );
}

/** Nobody is left nowhere when the button they pressed has gone. */
function keepFocus(after: string | undefined): void {
  if (document.activeElement !== document.body) return;
  if (after === undefined || !focusById(after)) focusHeading();
}

function startOf<Name extends string>(fields: readonly StepField<Name>[]): Record<Name, string> {
  return Object.fromEntries(fields.map(({ name, start = '' }) => [name, start])) as Record<Name, string>;
}

interface StepInputProps extends Pick<StepField<string>, 'hint' | 'kind' | 'choices'> {
  id: string;
  label: string;
  error: string | undefined;
  said: string;
  onHear: (typed: string) => void;
}

function StepInput({ id, label, hint, kind, choices = [], error, said, onHear }: StepInputProps) {
  const asked = {
    id,
    error,
    hint,
    defaultValue: said,
    onChange: ({ target }: { target: { value: string } }) => onHear(target.value),
  };
  if (kind === 'line') return <TextField {...asked} label={label} labelSize="s" />;
  if (kind === 'words') return <TextArea {...asked} label={label} labelSize="s" rows={3} />;
  return <RadioGroup {...asked} legend={label} legendSize="s" choices={choices} />;
}

/** Asks the workflow for a step. Whether it was taken; why not stands above the page. */
export function takeStep({ workflow }: AssessmentSession, step: StepAsked): boolean {
  workflow.send({ type: 'step.requested', step });
  return workflow.getSnapshot().context.refusal === null;
}

/** Who takes the step, as every step asks it. Steps that the first releases took without a name still can be. */
export function whoFields(
  by: string,
  { needed = true }: { needed?: boolean } = {},
): readonly [StepField<'by'>, StepField<'role'>] {
  return [
    {
      name: 'by',
      label: needed ? formWords.yourName : formWords.yourNameOptional,
      hint: formWords.yourNameHint,
      kind: 'line',
      ...(needed && { missing: formWords.nameMissing }),
      start: by,
    },
    { name: 'role', label: formWords.yourRole, kind: 'line' },
  ];
}
