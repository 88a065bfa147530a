import { View } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import type { ReportFact } from '#src/report/report.ts';
import { keyed } from './keyed.ts';
import { Paragraphs } from './paragraphs.tsx';
import { pdfWords } from './pdf-words.ts';
import { type Placed, placeFacts } from './place-facts.ts';
import { useSetting } from './setting.ts';
import { gap, styles, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

interface FactGridProps {
  facts: readonly ReportFact[];
  width: number;
  size?: TextSize;
  /** What every row is dressed in. Rows stand on the page themselves, so that it can break between any two. */
  rowStyle?: NonNullable<ComponentProps<typeof View>['style']>;
}

/** Each label above what was said; short facts side by side, up to three in a row, in the order of the report. */
export function FactGrid({ facts, width, size = text.body, rowStyle = {} }: FactGridProps) {
  const { widthOf } = useSetting();
  const rows = placeFacts(facts, width, size, widthOf);
  return keyed(rows).map(({ key, item }) => (
    // A row of short facts is three lines high at most, so keeping it on one page cuts nothing off.
    <View
      key={key}
      style={Object.assign({}, styles.row, { paddingBottom: 5 }, rowStyle)}
      wrap={item.length === 1}
    >
      {keyed(item).map((cell) => (
        <Cell key={cell.key} placed={cell.item} size={size} last={cell.last} />
      ))}
    </View>
  ));
}

function Cell({ placed, size, last }: { placed: Placed; size: TextSize; last: boolean }) {
  const { fact, width } = placed;
  return (
    <View style={{ width, marginRight: last ? 0 : gap }}>
      <Words width={width} size={text.small} bold keepWithNext={14}>
        {fact.label}
      </Words>
      <Paragraphs width={width} size={size} whenEmpty={pdfWords.notAnswered}>
        {fact.value}
      </Paragraphs>
    </View>
  );
}
