import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { ShortRows } from './gather-rows.ts';
import type { TableProgress } from './read-rows.ts';
import type { FingertipsFacts, FingertipsQuestions, PlainFacts, PlainQuestions } from './table-in-hand.ts';
import type { TableAsk, TableMessage, TableOrder, TableQuestion } from './table-messages.ts';
import type { TableProblem } from './table-problem.ts';

/** Questions whose answers come from a worker. They fail once the table was closed. */
type Later<Questions> = {
  [Question in keyof Questions]: Questions[Question] extends (given: infer Given) => infer Answer
    ? (given: Given) => Promise<Answer>
    : never;
};

/** A table that was read, and lies in its worker until it is closed. */
export type OpenedTable =
  | (FingertipsFacts & Later<FingertipsQuestions>)
  | (PlainFacts & Later<PlainQuestions>);

export interface OpeningTable {
  /** Never rejects: a problem is a value, also when the reading was stopped. */
  opened: Promise<Result<OpenedTable, TableProblem>>;
  /** Stops the reading, or closes a table that was read and frees its memory. */
  cancel(): void;
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
}

/**
 * Reads a file, or a text that was pasted, off the page's thread. Each gets a worker of its own, which keeps the rows: a
 * page holds only what it asks for.
 */
export function openTable(
  source: Blob | string,
  onProgress: (progress: TableProgress) => void = () => undefined,
  { shortRows = 'set-aside' }: { shortRows?: ShortRows } = {},
): OpeningTable {
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let settle: (result: Result<OpenedTable, TableProblem>) => void = () => undefined;
  const opened = new Promise<Result<OpenedTable, TableProblem>>((resolve) => {
    settle = resolve;
  });
  let asked = 0;
  let ended: string | null = null;

  function ask(question: TableQuestion, given: unknown): Promise<never> {
    return new Promise((resolve, reject) => {
      if (ended !== null) return reject(new Error(ended));
      const number = ++asked;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ kind: 'ask', number, question, given } satisfies TableAsk);
    });
  }

  /** What was settled before stays so. */
  function end(problem: TableProblem, reason: string): void {
    worker.terminate();
    ended ??= reason;
    settle(refuse(problem));
    for (const { reject } of waiting.values()) reject(new Error(ended));
    waiting.clear();
  }

  worker.addEventListener('message', ({ data }: MessageEvent<TableMessage>) => {
    switch (data.kind) {
      case 'progress':
        return onProgress(data.progress);
      case 'opened':
        if (data.opened.ok) return settle(succeed(withQuestions(data.opened.value, ask)));
        return end(data.opened.problem, 'The table could not be read');
      case 'answered':
        waiting.get(data.number)?.resolve(data.answer as never);
        waiting.delete(data.number);
        return;
      case 'refused':
        waiting.get(data.number)?.reject(new Error(data.reason));
        waiting.delete(data.number);
    }
  });
  worker.addEventListener('error', (event) => {
    // Handled here, so that it is not also reported as a fault of the page.
    event.preventDefault();
    const reason = event.message || 'The part that reads tables could not be started';
    end({ kind: 'could-not-read', reason }, reason);
  });
  worker.postMessage({ kind: 'open', source, shortRows } satisfies TableOrder);
  return { opened, cancel: () => end({ kind: 'stopped' }, 'The table was closed') };
}

function withQuestions(
  facts: FingertipsFacts | PlainFacts,
  ask: (question: TableQuestion, given: unknown) => Promise<never>,
): OpenedTable {
  return facts.kind === 'fingertips'
    ? { ...facts, narrow: (wish) => ask('narrow', wish), choose: (wish) => ask('choose', wish) }
    : { ...facts, map: (mapping) => ask('map', mapping) };
}
