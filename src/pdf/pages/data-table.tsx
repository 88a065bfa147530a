import { View } from '@react-pdf/renderer';
import type { ReportPart } from '#src/report/report.ts';
import { measureWords } from '../break-words.ts';
import type { Group } from '../tagging/tags.ts';
import { keyed } from './keyed.ts';
import { useSetting } from './setting.ts';
import { colours, contentWidth, KEEP, styles, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

type TablePart = Extract<ReportPart, { kind: 'table' }>;

interface DataTableProps {
  part: TablePart;
  size?: TextSize;
}

const padding = 4;
const FEW_LINES = 4;

/** A simple table: one row of heads, repeated on every page that it reaches. */
export function DataTable({ part, size = text.body }: DataTableProps) {
  const { widthOf } = useSetting();
  const widths = columnWidths(part.head.length);
  // A row of a few lines stays on one page, where none of it can be cut off; a longer one goes on over the page.
  const isShort = (row: readonly string[]) =>
    row.every((cell, at) => measureWords(cell, size.fontSize, widthOf) <= FEW_LINES * (widths[at] ?? 0));
  const table: Group = `Table ${part.caption}`;
  return (
    <View style={{ marginBottom: 8 }}>
      <Words
        tag="Caption"
        within={[table]}
        width={contentWidth}
        size={size}
        colour={colours.muted}
        marginBottom={2}
        keepWithNext={KEEP}
      >
        {part.caption}
      </Words>
      <View
        fixed
        tag="TR"
        within={[table, 'THead']}
        style={{ ...styles.row, borderBottomWidth: 1, borderBottomColor: colours.ink }}
      >
        <Cells cells={part.head} widths={widths} size={size} bold tag="TH" />
      </View>
      {keyed(part.rows).map(({ key, item }) => (
        <View
          key={key}
          tag="TR"
          within={[table, 'TBody']}
          wrap={!isShort(item)}
          style={{ ...styles.row, borderBottomWidth: 0.5, borderBottomColor: colours.line }}
        >
          <Cells cells={item} widths={widths} size={size} />
        </View>
      ))}
    </View>
  );
}

interface CellsProps {
  cells: readonly string[];
  widths: readonly number[];
  size: TextSize;
  bold?: boolean;
  tag?: 'TH' | 'TD';
}

function Cells({ cells, widths, size, bold = false, tag = 'TD' }: CellsProps) {
  return keyed(cells).map(({ key, item, last }) => {
    const width = widths[Number(key)] ?? 0;
    const right = last ? 0 : 2 * padding;
    // Figures are read out with what their row is about.
    const isHead = tag === 'TD' && key === '0';
    return (
      <View
        key={key}
        tag={isHead ? 'TH' : tag}
        {...(isHead && { scope: 'Row' })}
        style={{ width, paddingVertical: 2, paddingRight: right }}
      >
        <Words width={width - right} size={size} bold={bold}>
          {item}
        </Words>
      </View>
    );
  });
}

/** The first column says most, so it gets half the sheet or more. */
function columnWidths(columns: number): number[] {
  const shares = columns === 2 ? [0.76, 0.24] : columns === 3 ? [0.615, 0.215, 0.17] : [];
  return Array.from({ length: columns }, (_, at) => contentWidth * (shares[at] ?? 1 / columns));
}
