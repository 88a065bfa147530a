import { View } from '@react-pdf/renderer';
import type { ReportPart } from '#src/report/report.ts';
import { keyed } from './keyed.ts';
import { MarkedWords } from './marked-words.tsx';
import { contentWidth, indent, rule, text } from './theme.ts';
import { TitleRow } from './title-row.tsx';

const width = contentWidth - indent;

/** What became of one thing that an earlier version said. */
export function ChangeBlock({ part }: { part: Extract<ReportPart, { kind: 'change' }> }) {
  return (
    <>
      <TitleRow title={part.title} tag={part.tag} width={width} />
      {keyed(part.lines).map(({ key, item }) => (
        <MarkedWords key={key} runs={item} width={width} size={text.entry} />
      ))}
      <View style={{ height: 4, ...rule }} />
      <View style={{ height: 8 }} />
    </>
  );
}
