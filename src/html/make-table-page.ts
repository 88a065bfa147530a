import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type TableOfWords, TablePage } from './pages/table-page.tsx';
import { policyFor } from './policy.ts';
import { readableText } from './readable-report.ts';
import colours from './styles/colours.css?raw';
import page from './styles/page.css?raw';
import tableStyle from './styles/table.css?raw';

/** Makes a table into a web page in one file, with no script and nothing from anywhere else. */
export async function makeTablePage(table: TableOfWords): Promise<string> {
  const style = [colours, page, tableStyle].join('\n').replaceAll('\r\n', '\n');
  const readable = {
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? readableText(cell) : cell))),
  };
  const whole = createElement(TablePage, { table: readable, style, policy: await policyFor(style) });
  return `<!doctype html>\n${renderToStaticMarkup(whole)}\n`;
}
