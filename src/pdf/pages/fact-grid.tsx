import { View } from '@react-pdf/renderer';
import type { ReportFact } from '#src/report/report.ts';
import { keyed } from './keyed.ts';
import { Paragraphs } from './paragraphs.tsx';
import { pdfWords } from './pdf-words.ts';
import { type Placed, placeFacts } from './place-facts.ts';
import { useSetting } from './setting.ts';
import { gap, rule, styles, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

interface FactGridProps {
  facts: readonly ReportFact[];
  width: number;
  size?: TextSize;
  ruled?: boolean;
}

const between = 4;

/**
 * Short facts side by side, up to three in a row, each under its label; longer ones across the sheet. All pieces stand on
 * the page themselves: inside a view, the page could break where it should not.
 */
export function FactGrid({ facts, width, size = text.body, ruled = false }: FactGridProps) {
  const { widthOf } = useSetting();
  return keyed(placeFacts(facts, width, size, widthOf)).map(({ key, item }) =>
    item.kind === 'long' ? (
      <LongFact key={key} name={key} fact={item.fact} width={width} size={size} ruled={ruled} />
    ) : (
      // Three lines high at most, by measure, so that keeping it on one page cuts nothing off.
      <View key={key} wrap={false} style={{ ...styles.row, ...(ruled ? rule : {}), paddingBottom: between }}>
        {keyed(item.cells).map((cell) => (
          <ShortFact key={cell.key} placed={cell.item} size={size} last={cell.last} />
        ))}
      </View>
    ),
  );
}

function ShortFact({ placed, size, last }: { placed: Placed; size: TextSize; last: boolean }) {
  const { fact, width } = placed;
  return (
    <View tag="LI" within={['L']} style={{ width, marginRight: last ? 0 : gap }}>
      <Words tag="Lbl" width={width} size={text.small} bold>
        {fact.label}
      </Words>
      <View tag="LBody">
        <Paragraphs width={width} size={size} whenEmpty={pdfWords.notAnswered}>
          {fact.value}
        </Paragraphs>
      </View>
    </View>
  );
}

interface LongFactProps {
  /** Tells it from its neighbours. */
  name: string;
  fact: ReportFact;
  width: number;
  size: TextSize;
  ruled: boolean;
}

/** The label in bold where the words begin. */
function LongFact({ name, fact, width, size, ruled }: LongFactProps) {
  return (
    <>
      <Paragraphs
        width={width}
        size={size}
        whenEmpty={pdfWords.notAnswered}
        ruled={ruled}
        lead={fact.label}
        within={['L', `LI ${name}`, 'LBody']}
      >
        {fact.value}
      </Paragraphs>
      <View style={{ height: between, ...(ruled ? rule : {}) }} />
    </>
  );
}
