import type { SaveProblem } from '#src/workflow/ports.ts';

/** Carries a refusal out of a transaction, which undoes itself when something is thrown. */
export class Refused extends Error {
  readonly problem: SaveProblem;
  constructor(problem: SaveProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
