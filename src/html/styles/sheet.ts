import chart from './chart.css?raw';
import colours from './colours.css?raw';
import page from './page.css?raw';
import print from './print.css?raw';

/** The one style sheet of a page. A browser reads a line end of two characters as one, and its hash must be of what it reads. */
export function sheetOf(...more: readonly string[]): string {
  return [colours, page, chart, print, ...more].join('\n').replaceAll('\r\n', '\n');
}
