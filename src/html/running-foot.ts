import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { Report } from '#src/report/report.ts';
import { shortened } from '#src/report/text.ts';
import { htmlWords } from './html-words.ts';
import { marksOfCopy } from './marks.ts';

const LONGEST_TITLE = 70;

/** The style for what stands at the foot of each printed page: which document it is, and how it stands. */
export function runningFoot(report: Report, fingerprint: string): string {
  const copy = marksOfCopy(report).map(({ short }) => short);
  return footOf(report.title, [report.standing, ...copy, ...printed(fingerprint)]);
}

/** The same for any page: its title, and below it what else there is to say of it. */
export function footOf(title: string, standing: readonly string[]): string {
  const { before, between } = htmlWords.page;
  const left = `${quoted(shortened(title, LONGEST_TITLE))} "\\a" ${quoted(standing.join('  ·  '))}`;
  const right = `${quoted(before)} counter(page) ${quoted(between)} counter(pages)`;
  return `@page { @bottom-left { content: ${left}; } @bottom-right { content: ${right}; } }`;
}

function printed(fingerprint: string): string[] {
  return fingerprint === '' ? [] : [`${htmlWords.fingerprint} ${readableFingerprint(fingerprint)}`];
}

/** A string in a style sheet. All but letters and digits go by their number, so that none can end the string or the sheet. */
function quoted(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9 ]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}
