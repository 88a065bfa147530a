import { View } from '@react-pdf/renderer';
import { saysWhatItSupports } from '#src/report/link-evidence.ts';
import type { ReportPart } from '#src/report/report.ts';
import { measureWords } from '../break-words.ts';
import { useEvidenceLinks } from './evidence-links.ts';
import { FactGrid } from './fact-grid.tsx';
import { pdfWords } from './pdf-words.ts';
import { References } from './references.tsx';
import { useSetting } from './setting.ts';
import { Tag, tagWidth } from './tag.tsx';
import { contentWidth, gap, indent, KEEP, rule, styles, text } from './theme.ts';
import { Words } from './words.tsx';

type EntryPart = Extract<ReportPart, { kind: 'entry' }>;

const width = contentWidth - indent;

/** One of a list of things: a group, an action, an item of evidence. */
export function EntryBlock({ part }: { part: EntryPart }) {
  const { widthOf } = useSetting();
  const titleWidth = width - (part.tag === undefined ? 0 : tagWidth(part.tag, widthOf) + gap);
  // A title of a few lines stays in one piece with its tag. A longer one, which someone typed, may break anywhere.
  const isShort = measureWords(part.title, text.question.fontSize, widthOf) <= 3 * titleWidth;
  const { destinationOf, evidenceFor, supportedBy } = useEvidenceLinks();
  const destination = destinationOf(part);
  const evidence = evidenceFor(part);
  const supported = supportedBy(part);
  const plain = part.facts.filter((fact) => !saysWhatItSupports(fact));
  return (
    <>
      <View
        wrap={!isShort}
        style={{ ...styles.row, ...rule, justifyContent: 'space-between', paddingBottom: 3 }}
        minPresenceAhead={KEEP}
        {...(destination !== undefined && { id: destination })}
      >
        <View style={{ width: titleWidth }}>
          <Words tag="H4" width={titleWidth} size={text.question} bold>
            {part.title}
          </Words>
        </View>
        {part.tag === undefined ? null : <Tag>{part.tag}</Tag>}
      </View>
      <FactGrid width={width} size={text.entry} facts={plain} ruled />
      {part.facts.filter(saysWhatItSupports).map(({ label, value }) => (
        <References
          key={label}
          label={label}
          lines={value.map((words) => ({ words, reference: supported.get(words) }))}
          width={width}
          ruled
        />
      ))}
      {evidence.length === 0 ? null : (
        <References
          label={pdfWords.evidenceFor}
          lines={evidence.map((reference) => ({ words: reference.title, reference }))}
          width={width}
          ruled
        />
      )}
      <View style={{ height: 8 }} />
    </>
  );
}
