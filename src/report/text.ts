import type { ReportFact } from './report.ts';

/** Typed text as paragraphs: one for each line that says something. */
export function paragraphsOf(typed: string): string[] {
  return typed
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Typed text on one line. */
export function oneLine(typed: string): string {
  return paragraphsOf(typed).join(' ');
}

/** The parts that say something, such as a name, a role and an organisation. */
export function joined(parts: readonly string[], between = ', '): string {
  return parts
    .map(oneLine)
    .filter((part) => part !== '')
    .join(between);
}

export function fact(label: string, typed: string): ReportFact {
  return { label, value: paragraphsOf(typed) };
}

/** Facts that are only worth a line when they say something. */
export function spoken(...facts: ReportFact[]): ReportFact[] {
  return facts.filter(({ value }) => value.length > 0);
}

const LONGEST_TITLE = 110;

/** A heading made of typed words. Words too long for a heading come again in full, as the first fact. */
export function headed(kind: string, label: string, typed: string): { title: string; more: ReportFact[] } {
  const whole = oneLine(typed);
  if (whole === '') return { title: kind, more: [fact(label, '')] };
  if (whole.length <= LONGEST_TITLE && paragraphsOf(typed).length === 1) {
    return { title: `${kind}: ${whole}`, more: [] };
  }
  return { title: `${kind}: ${shortened(whole, LONGEST_TITLE)}`, more: [fact(label, typed)] };
}

/** The beginning of a text, cut between words where there is a gap, and never inside a letter. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
  let cut = '';
  for (const { segment } of letters.segment(text)) {
    if (cut.length + segment.length > longest) break;
    cut += segment;
  }
  const gap = cut.lastIndexOf(' ');
  return `${(gap > longest / 2 ? cut.slice(0, gap) : cut).trimEnd()} …`;
}

/** "1 group", "3 groups". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
