import type { Unreadable } from './read-number.ts';

/** Why a cell was not read as a number; follows the cell itself, as in: row 5, column “Value”: “12,5” … */
export function wordUnreadable(because: Unreadable): string {
  switch (because) {
    case 'not-a-number':
      return 'is not a number';
    case 'decimal-comma':
      return 'has a comma where a decimal point should be';
    case 'decimal-point':
      return 'has a decimal point where the other numbers in its column have a comma';
    case 'either-way':
      return 'can be read in two ways: its comma or point may part thousands or begin decimals';
    case 'mixed-column':
      return 'is in a column with decimal points and decimal commas, so it can be read in two ways';
  }
}
