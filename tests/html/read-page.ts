import type { Report } from '#src/report/report.ts';
import type { Comparison } from '#src/report/write-comparison.ts';

/** A made page as a browser reads it. Needs an environment with a page. */
export function readPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words that a report shows: all its strings but the ids and keys, which only the program reads. */
export function wordsOf(report: Report): string[] {
  const { language, status, use, version, ...shown } = report;
  const words: string[] = [];
  JSON.stringify(shown, (key, value) => {
    if (key === 'place' || key === 'id' || key === 'kind' || key === 'said') return undefined;
    if (typeof value === 'string') words.push(value);
    return value;
  });
  return words;
}

/** The same report with each of its typed words changed. */
export function withWords<Written extends Report | Comparison>(
  report: Written,
  change: (words: string) => string,
): Written {
  const keep = new Set(['language', 'status', 'use', 'kind', 'said', 'id', 'page', 'questionId', 'entryId']);
  return JSON.parse(JSON.stringify(report), (key, value) =>
    typeof value === 'string' && !keep.has(key) ? change(value) : value,
  );
}
