import type { Portfolio } from './portfolio.ts';

/** The first thing that a page sends to its worker: what to read, and what opens it. */
export interface PortfolioOrder {
  kind: 'open';
  database: string;
  sealId: string;
  /** Handed over by structured clone: it opens things there, and can't be read out there either. */
  key: CryptoKey | null;
}

/** What can be asked of all assessments together. */
export type Question = Exclude<keyof Portfolio, 'subscribe'>;

/** One question, by a number that its answer has too. */
export interface PortfolioAsk {
  kind: 'ask';
  number: number;
  question: Question;
  given: readonly unknown[];
}

export type PortfolioMessage =
  | { kind: 'answered'; number: number; answer: unknown }
  | { kind: 'refused'; number: number; reason: string }
  /** Something changed on disk, or more is known. */
  | { kind: 'changed' }
  /** The database was closed under the worker, and it has ended. */
  | { kind: 'ended' };
