import type { NumberStyle } from './number-style.ts';
import { readNumber } from './read-number.ts';
import type { TextColumn } from './text-column.ts';

/** What a column seems to hold. `text`: no number at all; `mixed`: numbers, and cells that are none. */
export interface ColumnGuess {
  holds: 'numbers' | 'text' | 'mixed' | 'nothing';
  style: NumberStyle;
  numbers: number;
  blank: number;
  suppressed: number;
  /** Cells that would be listed as unreadable if the column were taken for figures. */
  unreadable: number;
}

export function guessColumn(column: TextColumn, style: NumberStyle): ColumnGuess {
  const counts = { number: 0, blank: 0, suppressed: 0, unreadable: 0 };
  column.each((text, rows) => {
    counts[readNumber(text, style).kind] += rows;
  });
  const { number: numbers, blank, suppressed, unreadable } = counts;
  return { holds: guess(numbers, unreadable), style, numbers, blank, suppressed, unreadable };
}

function guess(numbers: number, unreadable: number): ColumnGuess['holds'] {
  if (numbers === 0) return unreadable === 0 ? 'nothing' : 'text';
  return unreadable === 0 ? 'numbers' : 'mixed';
}
