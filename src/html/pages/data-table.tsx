import type { ReportPart } from '#src/report/report.ts';
import { htmlWords } from '../html-words.ts';
import { keyed } from './keyed.ts';
import { Said } from './said.tsx';
import { written } from './written.ts';

/** A simple table: heads above, and each row named by its first cell. */
export function DataTable({ part }: { part: Extract<ReportPart, { kind: 'table' }> }) {
  return (
    <table>
      <caption {...written(part.caption)}>{part.caption}</caption>
      <thead>
        <tr>
          {keyed(part.head).map(({ key, item }) => (
            <th key={key} scope="col" {...written(item)}>
              {item}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(part.rows).map(({ key, item: [first = '', ...others] }) => (
          <tr key={key}>
            <th scope="row" {...written(first)}>
              <Cell>{first}</Cell>
            </th>
            {keyed(others).map((cell) => (
              <td key={cell.key} {...written(cell.item)}>
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
