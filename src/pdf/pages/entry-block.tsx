import { View } from '@react-pdf/renderer';
import type { ReportPart } from '#src/report/report.ts';
import { FactGrid } from './fact-grid.tsx';
import { Tag } from './tag.tsx';
import { colours, contentWidth, indent, styles, text } from './theme.ts';
import { Words } from './words.tsx';

type EntryPart = Extract<ReportPart, { kind: 'entry' }>;

const rule = 2.5;
const width = contentWidth - indent;
const tagRoom = 130;
/** Each row draws its own stretch of the rule: one frame round all of them would trail on to the foot of the page. */
const ruled = { borderLeftWidth: rule, borderLeftColor: colours.line, paddingLeft: indent - rule } as const;

/** One of a list of things: a group, an action, an item of evidence. */
export function EntryBlock({ part }: { part: EntryPart }) {
  const titleWidth = part.tag === undefined ? width : width - tagRoom;
  return (
    <>
      <View
        style={{ ...styles.row, ...ruled, justifyContent: 'space-between', paddingBottom: 3 }}
        minPresenceAhead={44}
      >
        <View style={{ width: titleWidth }}>
          <Words width={titleWidth} size={text.question} bold>
            {part.title}
          </Words>
        </View>
        {part.tag === undefined ? null : <Tag>{part.tag}</Tag>}
      </View>
      <FactGrid width={width} size={text.entry} facts={part.facts} rowStyle={ruled} />
      <View style={{ height: 9 }} />
    </>
  );
}
