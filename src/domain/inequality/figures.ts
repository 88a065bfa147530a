/** One group's figure in a table of figures, with the numbers already read. Null is what the table does not give. */
export interface FiguresRow {
  /** The label as published, such as `Most deprived decile (IMD2019)`. */
  group: string;
  area: string;
  period: string;
  value: number | null;
  /** The ends of the published 95% confidence interval, in the unit of the value. */
  lower: number | null;
  upper: number | null;
  count: number | null;
  denominator: number | null;
}
