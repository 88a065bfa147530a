import { useEffect, useRef, useState } from 'react';
import type { Fields } from '#src/domain/answer.ts';
import type { FiguresQuestion } from '#src/domain/edition.ts';
import type { ShortRows } from '#src/interchange/tables/gather-rows.ts';
import type { TableProgress } from '#src/interchange/tables/read-rows.ts';
import type { OpenedTable, OpeningTable } from '#src/interchange/tables/request-table.ts';
import { openTable } from '#src/interchange/tables/request-table.ts';
import type { TableNote } from '#src/interchange/tables/table-note.ts';
import { wordTableNote } from '#src/interchange/tables/word-table-note.ts';
import { wordTableProblem } from '#src/interchange/tables/word-table-problem.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { useDroppedFile } from '#src/ui/use-dropped-file.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { EntryPageProps } from '../entry-page.tsx';
import { ChooseFingertips } from './choose-fingertips.tsx';
import { changesToInsert } from './insert-figures.ts';
import { type ChosenWith, LOOK, LookStep } from './look-step.tsx';
import { MapColumns } from './map-columns.tsx';
import { FILE, PASTE, SourceStep } from './source-step.tsx';
import type { FieldProblem, Telling } from './telling.ts';
import { bringInWords as words } from './words.ts';

type State =
  | { kind: 'source' }
  | { kind: 'reading'; progress: TableProgress | null }
  | {
      kind: 'read';
      source: Source;
      opening: OpeningTable;
      table: OpenedTable;
      chosen: ChosenWith | null;
      round: number;
    };

/** Where a table comes from: a file, or what was pasted. */
interface Source {
  from: Blob | string;
  name: string;
}

const STOP = 'stop-reading';
const READ = 'figures-read';

/** The page on which figures are brought in from a table, and looked at before they go into the assessment. */
export function BringInPage(props: EntryPageProps & { question: FiguresQuestion }) {
  const { session, assessment, blockId, question } = props;
  const [state, setState] = useState<State>({ kind: 'source' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  /** How often something was wrong. */
  const [tries, setTries] = useState(0);
  const isWrong = problems.length > 0;
  const [isRefused, setIsRefused] = useState(false);
  const [pasted, setPasted] = useState('');
  const opening = useRef<OpeningTable | null>(null);
  const step = focusOf(state);
  const round = state.kind === 'read' ? state.round : 0;
  const shown = useRef(step);
  useDroppedFile((file) => read({ from: file, name: file.name }));
  usePageTitle(words.title, { page: 'bring in figures', error: isWrong });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round shows another gap
  useEffect(() => {
    // At first the page has it; where something is wrong, the summary of it.
    if ((step !== shown.current || round > 0) && !isWrong) focusById(step);
    shown.current = step;
  }, [step, round]);
  // The worker holds the whole table: it goes with the page.
  useEffect(() => () => opening.current?.cancel(), []);

  function read(source: Source, shortRows: ShortRows = 'set-aside'): void {
    opening.current?.cancel();
    tell([]);
    setState({ kind: 'reading', progress: null });
    const started = openTable(
      source.from,
      (progress) => {
        if (opening.current === started) setState({ kind: 'reading', progress });
      },
      { shortRows },
    );
    opening.current = started;
    void started.opened.then((opened) => {
      if (opening.current !== started) return;
      if (opened.ok) {
        setState({ kind: 'read', source, opening: started, table: opened.value, chosen: null, round: 0 });
      } else {
        setState({ kind: 'source' });
        tell([
          { field: typeof source.from === 'string' ? PASTE : FILE, text: wordTableProblem(opened.problem) },
        ]);
      }
    });
  }

  function tell(now: readonly FieldProblem[]): void {
    setProblems(now);
    if (now.length > 0) setTries((before) => before + 1);
  }

  /** Its worker ended by itself, as one does that runs out of memory. What was closed here is not asked about any more. */
  function broken(closed: OpeningTable, error: unknown): void {
    if (closed !== opening.current) return;
    const reason = error instanceof Error ? error.message : String(error);
    setState({ kind: 'source' });
    tell([{ field: FILE, text: wordTableProblem({ kind: 'could-not-read', reason }) }]);
  }

  function startAgain(): void {
    opening.current?.cancel();
    opening.current = null;
    tell([]);
    setState({ kind: 'source' });
  }

  function insert(figures: Fields<'figures'>, leftOut: readonly string[]): void {
    if (state.kind !== 'read') return;
    const entryId = crypto.randomUUID();
    const source = { name: state.source.name, isFingertips: state.table.kind === 'fingertips' };
    const made = session.makeTogether(
      changesToInsert(session.current(), session.edition, { question, entryId, figures, source, leftOut }),
    );
    setIsRefused(!made.ok);
    if (made.ok) {
      location.hash = addressOf(assessment.id, { page: 'entry', blockId, questionId: question.id, entryId });
    }
  }

  const telling: Telling = {
    errorOf: (field) => problems.find((problem) => problem.field === field)?.text,
    onProblems: tell,
  };
  return (
    <TwoThirds
      top={
        <>
          <BackLink href={addressOf(assessment.id, { page: 'block', blockId, at: question.id })}>
            {words.back}
          </BackLink>
          <ErrorSummary
            title={words.problemsTitle}
            problems={problems.map(({ field, text }) => ({ text, href: `#${field}` }))}
            submitCount={tries}
          />
          <h1 className="govuk-heading-l">{words.title}</h1>
        </>
      }
    >
      <p className="govuk-body-l">{words.lead}</p>
      {state.kind === 'source' && (
        <SourceStep
          {...telling}
          pasted={pasted}
          onPaste={setPasted}
          onSource={(from, name) => read({ from, name })}
        />
      )}
      {state.kind === 'reading' && (
        <>
          <ProgressBar
            label={words.reading.label}
            value={state.progress?.bytes}
            max={Math.max(1, state.progress?.all ?? 1)}
            text={words.reading.said(state.progress?.rows ?? 0)}
          />
          <Button id={STOP} variant="secondary" onClick={startAgain}>
            {words.reading.stop}
          </Button>
        </>
      )}
      {state.kind === 'read' && (
        <>
          <p className="govuk-body" id={READ}>
            {words.read(state.source.name, state.table.about.rows)}
          </p>
          <Notes notes={state.table.about.notes} onFill={() => read(state.source, 'fill')} />
          <Button variant="secondary" onClick={startAgain}>
            {words.other}
          </Button>
          {state.table.kind === 'fingertips' ? (
            <ChooseFingertips
              {...telling}
              table={state.table}
              onChosen={show}
              onBroken={(reason) => broken(state.opening, reason)}
            />
          ) : (
            <MapColumns
              {...telling}
              table={state.table}
              onChosen={show}
              onBroken={(reason) => broken(state.opening, reason)}
            />
          )}
          {state.chosen !== null && <LookStep key={state.round} chosen={state.chosen} onInsert={insert} />}
        </>
      )}
      <div role="alert">{isRefused && <p className="govuk-error-message">{words.refused}</p>}</div>
    </TwoThirds>
  );

  function show(chosen: ChosenWith): void {
    setState((before) => (before.kind === 'read' ? { ...before, chosen, round: before.round + 1 } : before));
  }
}

interface NotesProps {
  notes: readonly TableNote[];
  /** Reads the table again, with what is missing at the ends of rows taken for blank cells. */
  onFill: () => void;
}

/** How the table was read, and what can be done about it. */
function Notes({ notes, onFill }: NotesProps) {
  const short = notes.reduce((sum, note) => sum + (note.kind === 'rows-set-aside' ? note.short : 0), 0);
  if (notes.length === 0) return null;
  return (
    <Details summary={words.notes} open>
      {notes.map((note) => (
        <p key={note.kind} className="govuk-body">
          {wordTableNote(note)}
        </p>
      ))}
      {short > 0 && (
        <Button variant="secondary" onClick={onFill}>
          {words.fill(short)}
        </Button>
      )}
    </Details>
  );
}

/** Where the focus goes with each step, as what had it is gone. */
function focusOf(state: State): string {
  if (state.kind === 'source') return FILE;
  if (state.kind === 'reading') return STOP;
  return state.chosen === null ? READ : LOOK;
}
