/** What has to be put right, and the id of the field it is about. */
export interface FieldProblem {
  field: string;
  text: string;
}

/** How each step says what is wrong: the page lists it above, the field beside itself. */
export interface Telling {
  errorOf: (field: string) => string | undefined;
  /** What is wrong now; none when all is well. */
  onProblems: (problems: readonly FieldProblem[]) => void;
}
