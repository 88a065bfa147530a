import { View } from '@react-pdf/renderer';
import type { Report, ReportPart, ReportSection } from '#src/report/report.ts';
import { Bullets } from './bullets.tsx';
import { DataTable } from './data-table.tsx';
import { FactList } from './fact-list.tsx';
import { BriefHeading } from './heading.tsx';
import { keyed } from './keyed.ts';
import { Paragraphs } from './paragraphs.tsx';
import { pdfWords } from './pdf-words.ts';
import { Part } from './report-part.tsx';
import { Tag } from './tag.tsx';
import { colours, contentWidth, gap, styles, text } from './theme.ts';
import { Words } from './words.tsx';

/** Page one: a board may read nothing else. */
export function SummaryPage({ report }: { report: Report }) {
  return (
    <View>
      <Words width={contentWidth} size={text.briefHeading} bold colour={colours.brand} marginBottom={3}>
        {pdfWords.kind}
      </Words>
      <Words tag="H1" width={contentWidth} size={text.title} bold marginBottom={7}>
        {report.title}
      </Words>
      <View style={{ ...styles.row, marginBottom: 12 }}>
        <Tag>{report.standing}</Tag>
        <View style={{ marginLeft: gap, marginTop: 1 }}>
          <Words width={200} size={text.brief}>
            {report.dated}
          </Words>
        </View>
      </View>
      {keyed(report.summary).map(({ key, item, last }) => (
        <BriefSection key={key} section={item} boxed={item.id === 'summary-decision'} below={last ? 0 : 8} />
      ))}
    </View>
  );
}

interface BriefSectionProps {
  section: ReportSection;
  boxed: boolean;
  /** None below the last, which would spill on to a page of its own. */
  below: number;
}

function BriefSection({ section, boxed, below }: BriefSectionProps) {
  const width = boxed ? contentWidth - 20 : contentWidth;
  const frame = { borderWidth: 1.5, borderColor: colours.brand, paddingHorizontal: 8.5, paddingVertical: 6 };
  return (
    <View style={{ marginBottom: below, ...(boxed ? frame : {}) }}>
      <BriefHeading>{section.title}</BriefHeading>
      {keyed(section.parts).map(({ key, item }) => (
        <BriefPart key={key} part={item} width={width} />
      ))}
    </View>
  );
}

function BriefPart({ part, width }: { part: ReportPart; width: number }) {
  const size = text.brief;
  switch (part.kind) {
    case 'paragraphs':
      return (
        <Paragraphs width={width} size={size}>
          {part.text}
        </Paragraphs>
      );
    case 'list':
      return (
        <Bullets width={width} size={size}>
          {part.items}
        </Bullets>
      );
    case 'facts':
      return <FactList width={width} size={size} facts={part.facts} between={2} />;
    case 'table':
      return <DataTable part={part} size={size} />;
    default:
      return <Part part={part} />;
  }
}
