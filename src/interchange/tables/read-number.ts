import { numberShape } from './number-shape.ts';
import type { NumberStyle } from './number-style.ts';

/** Why a cell is not a number that can be trusted. */
export type Unreadable =
  | 'not-a-number'
  /** A decimal comma where the other numbers have points, or nothing decides. */
  | 'decimal-comma'
  /** A decimal point where the other numbers have commas. */
  | 'decimal-point'
  /** "1,234" may be a thousand or a little more than one. */
  | 'either-way'
  /** The column has decimal commas and decimal points. */
  | 'mixed-column';

export type NumberRead =
  | { kind: 'number'; number: number; isPercent: boolean }
  | { kind: 'blank' }
  | { kind: 'suppressed' }
  | { kind: 'unreadable'; because: Unreadable };

/**
 * The number that a cell holds, read strictly: whatever is not surely a number is unreadable, with the reason. "12.3%" is
 * 12.3. A blank cell, and one in which the publisher hides a figure, are neither numbers nor faults.
 */
export function readNumber(cell: string, style: NumberStyle): NumberRead {
  const shape = numberShape(cell);
  if (shape.kind === 'text') return { kind: 'unreadable', because: 'not-a-number' };
  if (shape.kind !== 'number') return shape;
  const { point, comma, isPercent } = shape;
  const read = decide(point, comma, style, cell.includes(','));
  return typeof read === 'number'
    ? { kind: 'number', number: read, isPercent }
    : { kind: 'unreadable', because: read };
}

function decide(
  point: number | null,
  comma: number | null,
  style: NumberStyle,
  hasComma: boolean,
): number | Unreadable {
  if (point !== null && point === comma) return point;
  switch (style) {
    case 'point':
      return point ?? 'decimal-comma';
    case 'comma':
      return comma ?? 'decimal-point';
    case 'mixed':
      return 'mixed-column';
    case 'mostly-point':
      if (point === null) return 'decimal-comma';
      return hasComma && comma !== null ? 'either-way' : point;
    case 'unknown':
      if (point === null) return 'decimal-comma';
      return comma === null ? point : 'either-way';
  }
}
