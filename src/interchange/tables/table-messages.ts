import type { Result } from '#src/domain/result.ts';
import type { ShortRows } from './gather-rows.ts';
import type { TableProgress } from './read-rows.ts';
import type { FingertipsFacts, FingertipsQuestions, PlainFacts, PlainQuestions } from './table-in-hand.ts';
import type { TableProblem } from './table-problem.ts';

/** The first thing that a page sends to its worker. */
export interface TableOrder {
  kind: 'open';
  source: Blob | string;
  shortRows: ShortRows;
}

export type TableQuestion = keyof FingertipsQuestions | keyof PlainQuestions;

/** One question, by a number that its answer has too. */
export interface TableAsk {
  kind: 'ask';
  number: number;
  question: TableQuestion;
  given: unknown;
}

export type TableMessage =
  | { kind: 'progress'; progress: TableProgress }
  | { kind: 'opened'; opened: Result<FingertipsFacts | PlainFacts, TableProblem> }
  | { kind: 'answered'; number: number; answer: unknown }
  | { kind: 'refused'; number: number; reason: string };
