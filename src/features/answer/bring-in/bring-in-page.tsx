import { useEffect, useRef, useState } from 'react';
import type { Fields } from '#src/domain/answer.ts';
import type { FiguresQuestion } from '#src/domain/edition.ts';
import type { TableProgress } from '#src/interchange/tables/read-rows.ts';
import type { OpenedTable, OpeningTable } from '#src/interchange/tables/request-table.ts';
import { openTable } from '#src/interchange/tables/request-table.ts';
import { wordTableNote } from '#src/interchange/tables/word-table-note.ts';
import { wordTableProblem } from '#src/interchange/tables/word-table-problem.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { useDroppedFile } from '#src/ui/use-dropped-file.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { EntryPageProps } from '../entry-page.tsx';
import { ChooseFingertips } from './choose-fingertips.tsx';
import { changesToInsert } from './insert-figures.ts';
import { type ChosenWith, LookStep } from './look-step.tsx';
import { MapColumns } from './map-columns.tsx';
import { type SourceProblem, SourceStep } from './source-step.tsx';
import { bringInWords as words } from './words.ts';

type State =
  | { kind: 'source'; problem?: SourceProblem; tries: number }
  | { kind: 'reading'; name: string; progress: TableProgress | null }
  | { kind: 'read'; name: string; table: OpenedTable; chosen: ChosenWith | null; round: number };

/** The page on which figures are brought in from a table, and looked at before they go into the assessment. */
export function BringInPage(props: EntryPageProps & { question: FiguresQuestion }) {
  const { session, assessment, blockId, question } = props;
  const [state, setState] = useState<State>({ kind: 'source', tries: 0 });
  const [isRefused, setIsRefused] = useState(false);
  const [pasted, setPasted] = useState('');
  const opening = useRef<OpeningTable | null>(null);
  const gap = useRef<HTMLDivElement>(null);
  useDroppedFile((file) => read(file, file.name));
  usePageTitle(words.title, {
    page: 'bring in figures',
    error: state.kind === 'source' && state.problem !== undefined,
  });
  // The worker holds the whole table: it goes with the page.
  useEffect(() => () => opening.current?.cancel(), []);

  function read(source: Blob | string, name: string): void {
    opening.current?.cancel();
    setState({ kind: 'reading', name, progress: null });
    const started = openTable(source, (progress) => {
      if (opening.current === started) setState({ kind: 'reading', name, progress });
    });
    opening.current = started;
    void started.opened.then((opened) => {
      if (opening.current !== started) return;
      if (opened.ok) setState({ kind: 'read', name, table: opened.value, chosen: null, round: 0 });
      else {
        const field = typeof source === 'string' ? 'paste-figures' : 'figures-file';
        refuse({ field, text: wordTableProblem(opened.problem) });
      }
    });
  }

  function refuse(problem: SourceProblem): void {
    setState((before) => ({
      kind: 'source',
      problem,
      tries: before.kind === 'source' ? before.tries + 1 : 1,
    }));
  }

  /** Its worker ended by itself, as one does that runs out of memory. What was closed here is not asked about any more. */
  function broken(table: OpenedTable, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const text = wordTableProblem({ kind: 'could-not-read', reason });
    setState((before) =>
      before.kind === 'read' && before.table === table
        ? { kind: 'source', problem: { field: 'figures-file', text }, tries: 1 }
        : before,
    );
  }

  function startAgain(): void {
    opening.current?.cancel();
    opening.current = null;
    setState({ kind: 'source', tries: 0 });
  }

  function insert(figures: Fields<'figures'>): void {
    if (state.kind !== 'read') return;
    const entryId = crypto.randomUUID();
    const source = { name: state.name, isFingertips: state.table.kind === 'fingertips' };
    const made = session.makeTogether(
      changesToInsert(session.current(), session.edition, { question, entryId, figures, source }),
    );
    setIsRefused(!made.ok);
    if (made.ok) {
      location.hash = addressOf(assessment.id, { page: 'entry', blockId, questionId: question.id, entryId });
    }
  }

  const problems =
    state.kind === 'source' && state.problem !== undefined
      ? [{ text: state.problem.text, href: `#${state.problem.field}` }]
      : [];
  return (
    <TwoThirds
      top={
        <>
          <BackLink href={addressOf(assessment.id, { page: 'block', blockId, at: question.id })}>
            {words.back}
          </BackLink>
          <ErrorSummary
            title={words.problemsTitle}
            problems={problems}
            submitCount={state.kind === 'source' ? state.tries : 0}
          />
          <h1 className="govuk-heading-l">{words.title}</h1>
        </>
      }
    >
      <p className="govuk-body-l">{words.lead}</p>
      {state.kind === 'source' && (
        <SourceStep
          problem={state.problem}
          pasted={pasted}
          onPaste={setPasted}
          onSource={read}
          onProblem={refuse}
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
          <Button variant="secondary" onClick={startAgain}>
            {words.reading.stop}
          </Button>
        </>
      )}
      {state.kind === 'read' && (
        <>
          <p className="govuk-body">{words.read(state.name, state.table.about.rows)}</p>
          {state.table.about.notes.length > 0 && (
            <Details summary={words.notes} open>
              {state.table.about.notes.map((note) => (
                <p key={note.kind} className="govuk-body">
                  {wordTableNote(note)}
                </p>
              ))}
            </Details>
          )}
          <Button variant="secondary" onClick={startAgain}>
            {words.other}
          </Button>
          {state.table.kind === 'fingertips' ? (
            <ChooseFingertips
              table={state.table}
              onChosen={show}
              onBroken={(reason) => broken(state.table, reason)}
            />
          ) : (
            <MapColumns
              table={state.table}
              onChosen={show}
              onBroken={(reason) => broken(state.table, reason)}
            />
          )}
          <div ref={gap}>
            {state.chosen !== null && <LookStep key={state.round} chosen={state.chosen} onInsert={insert} />}
          </div>
        </>
      )}
      <div role="alert">{isRefused && <p className="govuk-error-message">{words.refused}</p>}</div>
    </TwoThirds>
  );

  function show(chosen: ChosenWith): void {
    setState((before) => (before.kind === 'read' ? { ...before, chosen, round: before.round + 1 } : before));
    requestAnimationFrame(() => gap.current?.querySelector('h2')?.focus());
  }
}
