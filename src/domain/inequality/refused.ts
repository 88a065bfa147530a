/** What a formula gives instead of numbers when no right number exists. Told apart by `'problem' in result`. */
export interface Refused<Problem> {
  problem: Problem;
}
