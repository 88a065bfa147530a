import type { ReportPart } from '#src/report/report.ts';
import { htmlWords } from '../html-words.ts';
import { keyed } from './keyed.ts';
import { Said } from './said.tsx';

/** A simple table: heads above, and each row named by its first cell. */
export function DataTable({ part }: { part: Extract<ReportPart, { kind: 'table' }> }) {
  return (
    <table>
      <caption dir="auto">{part.caption}</caption>
      <thead>
        <tr>
          {keyed(part.head).map(({ key, item }) => (
            <th key={key} scope="col" dir="auto">
              {item}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(part.rows).map(({ key, item: [first = '', ...others] }) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              <Cell>{first}</Cell>
            </th>
            {keyed(others).map((cell) => (
              <td key={cell.key} dir="auto">
                <Cell>{cell.item}</Cell>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ children }: { children: string }) {
  if (children === '') return <span className="unanswered">{htmlWords.notAnswered}</span>;
  return <Said>{children}</Said>;
}
