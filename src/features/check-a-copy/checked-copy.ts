import type { Verdict } from '#src/check/verdict.ts';
import type { FileProblem } from '#src/interchange/file-problem.ts';
import type { Report } from '#src/report/report.ts';
import type { checkWords } from './words.ts';

/** A copy as far as it has been checked. */
export type CheckedCopy =
  | { kind: 'none' }
  | { kind: 'working'; name: string; stage: keyof typeof checkWords.stages }
  | { kind: 'stopped' }
  | { kind: 'refused'; name: string; problem: FileProblem; count: number }
  /** `report` is what it says, in words: as they were signed, or, for a draft, as they are put today. */
  | { kind: 'checked'; name: string; verdict: Verdict; report: Report | null };
