import { View } from '@react-pdf/renderer';
import type { ReportFact } from '#src/report/report.ts';
import { keyed } from './keyed.ts';
import { Paragraphs } from './paragraphs.tsx';
import { pdfWords } from './pdf-words.ts';
import { gap, labelWidth, styles, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

interface FactListProps {
  facts: readonly ReportFact[];
  width: number;
  size?: TextSize;
  between?: number;
  /** The room of the labels. */
  labels?: number;
}

/** Labels on the left, what was said on the right. Rows stand on the page themselves, so that it can break between them. */
export function FactList({
  facts,
  width,
  size = text.body,
  between = 4,
  labels = labelWidth,
}: FactListProps) {
  const valueWidth = width - labels - gap;
  return keyed(facts).map(({ key, item }) => (
    <View key={key} tag="LI" within={['L']} style={{ ...styles.row, paddingBottom: between }}>
      <View style={{ width: labels, marginRight: gap }}>
        <Words tag="Lbl" width={labels} size={labelSize(size)} bold>
          {item.label}
        </Words>
      </View>
      <View tag="LBody" style={{ width: valueWidth }}>
        <View {...(item.quote === true && { tag: 'BlockQuote' })}>
          <Paragraphs width={valueWidth} size={size} whenEmpty={pdfWords.notAnswered}>
            {item.value}
          </Paragraphs>
        </View>
      </View>
    </View>
  ));
}

/** Slightly smaller than the words beside it, on the same lines. */
function labelSize({ fontSize, lineHeight }: TextSize): TextSize {
  const smaller = fontSize - 0.5;
  return { fontSize: smaller, lineHeight: (fontSize * lineHeight) / smaller };
}
