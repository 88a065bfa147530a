import { oneLine } from './text.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** A number as people read it: three figures that count, and never fewer than the whole part has. */
export function numberInWords(number: number): string {
  const said = Math.abs(number) >= 1000 ? whole.format(number) : short.format(number);
  return said.replace('-', '−');
}

/** A unit as it stands after its number. */
export function unitAfter(unit: string): string {
  const said = oneLine(unit);
  return said === '' || said.startsWith('%') ? said : ` ${said}`;
}
