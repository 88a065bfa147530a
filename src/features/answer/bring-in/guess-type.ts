import type { Fields } from '#src/domain/answer.ts';

type ValueType = Fields<'figures'>['valueType'];

export function typeOf(per: number | null): ValueType {
  if (per === 1 || per === 100) return 'proportion';
  return per !== null && per > 100 ? 'rate' : '';
}

export function unitOf(per: number): string {
  if (per === 100) return '%';
  return per < 100 ? '' : `per ${per.toLocaleString('en-GB')}`;
}

/** The unit that an indicator's name gives away; empty where it does not. */
export function guessUnit(indicator: string): string {
  if (/%|per ?cent|percentage|proportion/i.test(indicator)) return '%';
  const per = /per [\d,]+(?: [a-z]+)?/i.exec(indicator)?.[0];
  if (per !== undefined) return per;
  return /life expectancy|years of life/i.test(indicator) ? 'years' : '';
}

/** What the name and the unit give away. Many names tell an age in years, which says nothing of the figure. */
export function guessType(indicator: string, unit: string): ValueType {
  const words = `${unit} ${indicator}`;
  if (/%|per ?cent|percentage|proportion|prevalence|\bshare\b|coverage|uptake/i.test(words))
    return 'proportion';
  if (/per [\d,]{3,}|\brates?\b|mortality|admissions/i.test(words)) return 'rate';
  return /life expectancy|years of life/i.test(words) || /^years?\b/i.test(unit.trim()) ? 'other' : '';
}
