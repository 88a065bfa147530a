import { numberShape } from './number-shape.ts';
import type { Delimiter } from './split-rows.ts';
import type { TextColumn } from './text-column.ts';

/**
 * How the numbers of a column are written.
 * - `point`: 1,234.5
 * - `comma`: 1.234,5 (only where semicolons part the cells)
 * - `mixed`: both, so a comma or a point may mean either
 * - `mostly-point`: as `point`, but some cells have decimal commas: "1,234" may be one of them
 * - `unknown`: nothing decides
 */
export type NumberStyle = 'point' | 'comma' | 'mixed' | 'mostly-point' | 'unknown';

/** Cells of a column that can be read in one way only. */
export interface Evidence {
  point: number;
  comma: number;
}

/**
 * A file with semicolons comes from where decimals have a comma, most often but not always, so there the column itself
 * must decide. In any other file a point begins decimals; a cell that can only have a decimal comma ("12,5") then makes
 * the unclear ones of its column ("1,234") doubtful.
 */
export function decideStyle({ point, comma }: Evidence, delimiter: Delimiter): NumberStyle {
  if (delimiter === ';') {
    if (point > 0 && comma > 0) return 'mixed';
    if (point > 0) return 'point';
    return comma > 0 ? 'comma' : 'unknown';
  }
  if (comma === 0) return 'point';
  return point > 0 ? 'mostly-point' : 'unknown';
}

export function styleOf(column: TextColumn, delimiter: Delimiter): NumberStyle {
  const evidence: Evidence = { point: 0, comma: 0 };
  if (delimiter !== ';' && !column.hasCommas) return decideStyle(evidence, delimiter);
  column.each((text) => {
    const shape = numberShape(text);
    if (shape.kind !== 'number') return;
    if (shape.comma === null) evidence.point++;
    else if (shape.point === null) evidence.comma++;
  });
  return decideStyle(evidence, delimiter);
}
