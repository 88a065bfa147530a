import { Document, Page } from '@react-pdf/renderer';
import type { Report, ReportChapter, ReportSection } from '#src/report/report.ts';
import { Contents } from './contents.tsx';
import { EvidenceLinksProvider, readEvidenceLinks } from './evidence-links.ts';
import { ChapterHeading, SectionHeading } from './heading.tsx';
import { keyed } from './keyed.ts';
import { type OutlinedChapter, type OutlineLine, SMALL_PRINT, withOutline } from './outline.ts';
import { PageFurniture } from './page-furniture.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { pdfWords } from './pdf-words.ts';
import { Part } from './report-part.tsx';
import { type Setting, SettingProvider } from './setting.ts';
import { SummaryPage } from './summary-page.tsx';
import { contentWidth, styles, text } from './theme.ts';

interface ReportDocumentProps {
  report: Report;
  annexes: readonly ReportChapter[];
  setting: Setting;
  fingerprint: { whole: string; readable: string };
  /** Names of the characters that could not be printed, empty when all could. */
  uncovered: string;
}

/** The whole document: page one, the chapters, the small print, and on pages of their own the annexes. */
export function ReportDocument({ report, annexes, setting, fingerprint, uncovered }: ReportDocumentProps) {
  const lines = [
    ...report.smallPrint,
    ...(fingerprint.whole === '' ? [] : [pdfWords.wholeFingerprint(fingerprint.whole)]),
    ...(uncovered === '' ? [] : [pdfWords.uncovered(uncovered)]),
  ];
  const outlined = withOutline([...report.chapters, ...annexes]);
  const chapters = outlined.slice(0, report.chapters.length);
  const added = outlined.slice(report.chapters.length);
  const furniture = <PageFurniture report={report} fingerprint={fingerprint.readable} />;
  return (
    <SettingProvider value={setting}>
      <EvidenceLinksProvider value={readEvidenceLinks(report)}>
        <Document language={report.language}>
          <Page size="A4" style={styles.page} experimentalPagination>
            {furniture}
            <SummaryPage report={report} />
          </Page>
          <Page size="A4" style={styles.page} experimentalPagination>
            {furniture}
            <Contents chapters={chapters} annexes={added} />
            {chapters.map((chapter) => (
              <Chapter key={chapter.chapter.id} {...chapter} />
            ))}
            <SmallPrint lines={lines} />
          </Page>
          {added.map((annex) => (
            <Page key={annex.chapter.id} size="A4" style={styles.page} experimentalPagination>
              <PageFurniture report={report} fingerprint="" annex />
              <Chapter {...annex} />
            </Page>
          ))}
        </Document>
      </EvidenceLinksProvider>
    </SettingProvider>
  );
}

function Chapter({ chapter, line, sections }: OutlinedChapter) {
  return (
    <>
      <ChapterHeading bookmark={line}>{chapter.title}</ChapterHeading>
      {sections.map(({ section, line: below }) => (
        <Section key={section.id} section={section} line={below} />
      ))}
    </>
  );
}

function Section({ section, line }: { section: ReportSection; line: OutlineLine }) {
  return (
    <>
      <SectionHeading bookmark={line} question={section.question}>
        {section.title}
      </SectionHeading>
      {keyed(section.parts).map(({ key, item }) => (
        <Part key={key} part={item} />
      ))}
    </>
  );
}

function SmallPrint({ lines }: { lines: readonly string[] }) {
  return (
    <>
      <SectionHeading bookmark={SMALL_PRINT} tag="H2">
        {pdfWords.smallPrint}
      </SectionHeading>
      <Paragraphs width={contentWidth} size={text.small}>
        {lines}
      </Paragraphs>
    </>
  );
}
