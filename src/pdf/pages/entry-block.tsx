import { View } from '@react-pdf/renderer';
import type { ReportPart } from '#src/report/report.ts';
import { measureWords } from '../break-words.ts';
import { FactGrid } from './fact-grid.tsx';
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
  return (
    <>
      <View
        wrap={!isShort}
        style={{ ...styles.row, ...rule, justifyContent: 'space-between', paddingBottom: 3 }}
        minPresenceAhead={KEEP}
      >
        <View style={{ width: titleWidth }}>
          <Words tag="H4" width={titleWidth} size={text.question} bold>
            {part.title}
          </Words>
        </View>
        {part.tag === undefined ? null : <Tag>{part.tag}</Tag>}
      </View>
      <FactGrid width={width} size={text.entry} facts={part.facts} ruled />
      <View style={{ height: 8 }} />
    </>
  );
}
