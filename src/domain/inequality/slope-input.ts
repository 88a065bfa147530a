/** A group's value, with its published 95% limits or with its standard error on the scale of the value. */
export type SlopeGroup =
  | { population: number; value: number; lower: number; upper: number }
  | { population: number; value: number; standardError: number };

export interface SlopeSettings {
  valueType: 'other' | 'rate' | 'proportion';
  /** Fits rates on the log and proportions (0 to 1) on the logit scale, and brings the answers back. */
  transform: boolean;
  /** What the SII is multiplied by: 100 for percentage points, below 0 to turn the direction round. */
  multiplier: number;
  confidence: 0.95 | 0.98 | 0.99;
}
