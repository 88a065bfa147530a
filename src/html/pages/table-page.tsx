import { keyed } from './keyed.ts';
import { written } from './written.ts';

/** A table with what it is about. Every cell is plain text; a number stands in a column of numbers. */
export interface TableOfWords {
  title: string;
  /** What is in it, from when, and who may see it. */
  lines: readonly string[];
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  language: string;
}

/** One table as a page. The first cell of each row is its header. */
export function TablePage({ table, style, policy }: { table: TableOfWords; style: string; policy: string }) {
  const { title, lines, caption, columns, rows, language } = table;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <style>{style}</style>
      </head>
      <body>
        <header className="top">
          <h1>{title}</h1>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </header>
        <main>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, by keyboard too, and no script can tell when. */}
          <section className="wide" aria-label={caption} tabIndex={0}>
            <table>
              <caption>{caption}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {keyed(rows).map(({ key, item: [first = '', ...others] }) => (
                  <tr key={key}>
                    <th scope="row" {...written(String(first))}>
                      {first}
                    </th>
                    {keyed(others).map((cell) => (
                      <td
                        key={cell.key}
                        {...written(String(cell.item))}
                        className={typeof cell.item === 'number' ? 'number' : undefined}
                      >
                        {cell.item}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </main>
      </body>
    </html>
  );
}
