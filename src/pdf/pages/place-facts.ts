import type { ReportFact } from '#src/report/report.ts';
import { measureWords } from '../break-words.ts';
import { gap, type TextSize, text } from './theme.ts';

export interface Placed {
  fact: ReportFact;
  width: number;
}

/** Facts side by side, or one that may be as long as it likes. */
export type PlacedRow = { kind: 'short'; cells: Placed[] } | { kind: 'long'; fact: ReportFact };

const COLUMNS = 3;

/** Rows of facts: one that fits a third of the sheet on a line or two gets a third, and so on up to a row of its own. */
export function placeFacts(
  facts: readonly ReportFact[],
  width: number,
  { fontSize }: TextSize,
  widthOf: (codePoint: number) => number,
): PlacedRow[] {
  const rows: { cells: Placed[]; used: number }[] = [];
  for (const fact of facts) {
    const span = spanOf(fact);
    const open = rows.at(-1);
    const cell = { fact, width: spanWidth(span) };
    if (open !== undefined && open.used + span <= COLUMNS) {
      open.cells.push(cell);
      open.used += span;
    } else {
      rows.push({ cells: [cell], used: span });
    }
  }
  return rows.map(({ cells, used }) => settle(cells, used));

  function settle(cells: Placed[], used: number): PlacedRow {
    const last = cells.at(-1);
    if (last === undefined) return { kind: 'short', cells };
    if (cells.length === 1) return { kind: 'long', fact: last.fact };
    // What is left of the row goes to its last fact, which may then need one line less.
    const widened = { ...last, width: last.width + (COLUMNS - used) * (spanWidth(1) + gap) };
    return { kind: 'short', cells: [...cells.slice(0, -1), widened] };
  }

  function spanOf({ label, value }: ReportFact): number {
    if (value.length > 1) return COLUMNS;
    const said = measureWords(value[0] ?? '', fontSize, widthOf);
    const named = measureWords(label, text.small.fontSize, widthOf);
    const longest = Math.max(
      0,
      ...(value[0] ?? '').split(' ').map((word) => measureWords(word, fontSize, widthOf)),
    );
    for (let span = 1; span < COLUMNS; span += 1) {
      const room = spanWidth(span);
      // Lines seldom fill up to the edge, hence not twice the room for two lines.
      if (named <= room && longest <= room && said <= room * (span === 1 ? 1.6 : 1)) return span;
    }
    return COLUMNS;
  }

  function spanWidth(span: number): number {
    return span * ((width - (COLUMNS - 1) * gap) / COLUMNS) + (span - 1) * gap;
  }
}
