import { View } from '@react-pdf/renderer';
import type { ReportPart } from '#src/report/report.ts';
import { AnswerBlock } from './answer-block.tsx';
import { Bullets } from './bullets.tsx';
import { ChangeBlock } from './change-block.tsx';
import { DataTable } from './data-table.tsx';
import { EntryBlock } from './entry-block.tsx';
import { FactGrid } from './fact-grid.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { contentWidth } from './theme.ts';

/** One part of a chapter, by its kind. */
export function Part({ part }: { part: ReportPart }) {
  switch (part.kind) {
    case 'paragraphs':
      return (
        <View style={{ marginBottom: 10 }}>
          <Paragraphs width={contentWidth}>{part.text}</Paragraphs>
        </View>
      );
    case 'list':
      return (
        <View style={{ marginBottom: 10 }}>
          <Bullets width={contentWidth}>{part.items}</Bullets>
        </View>
      );
    case 'answer':
      return <AnswerBlock part={part} />;
    case 'facts':
      return (
        <>
          <FactGrid width={contentWidth} facts={part.facts} />
          <View style={{ height: 8 }} />
        </>
      );
    case 'entry':
      return <EntryBlock part={part} />;
    case 'table':
      return <DataTable part={part} />;
    case 'change':
      return <ChangeBlock part={part} />;
  }
}
