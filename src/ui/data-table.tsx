import { type ReactNode, useEffect, useId, useRef } from 'react';

export interface DataTableProps {
  caption: ReactNode;
  captionSize?: 's' | 'm' | 'l';
  columns: readonly { id: string; title: ReactNode; numeric?: boolean }[];
  /** The first cell of each row is its header. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

/** A table that scrolls inside itself on a narrow screen, so that the page never does. */
export function DataTable({ caption, captionSize = 'm', columns, rows }: DataTableProps) {
  const captionId = useId();
  return (
    <section className="hea-table" aria-labelledby={captionId} ref={useReachable()}>
      <table className="govuk-table">
        <caption id={captionId} className={`govuk-table__caption govuk-table__caption--${captionSize}`}>
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ id, title, numeric }) => (
              <th key={id} scope="col" className={`govuk-table__header${suffix('header', numeric)}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ id, cells }) => (
            <tr className="govuk-table__row" key={id}>
              {columns.map((column, place) =>
                place === 0 ? (
                  <th key={column.id} scope="row" className="govuk-table__header">
                    {cells[place]}
                  </th>
                ) : (
                  <td key={column.id} className={`govuk-table__cell${suffix('cell', column.numeric)}`}>
                    {cells[place]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function suffix(part: 'header' | 'cell', numeric = false): string {
  return numeric ? ` govuk-table__${part}--numeric` : '';
}

/** Makes a scrolling region a stop for the keyboard, but only while there is something to scroll. */
function useReachable() {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    if (element === null || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    // What is in the table may need more room while the region keeps its size.
    for (const table of element.children) observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return region;
}
