import { Document, Page } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Report, ReportSection } from '#src/report/report.ts';
import { Contents } from './contents.tsx';
import { EvidenceLinksProvider, readEvidenceLinks } from './evidence-links.ts';
import { ChapterHeading, SectionHeading } from './heading.tsx';
import { keyed } from './keyed.ts';
import { type OutlineLine, SMALL_PRINT, withOutline } from './outline.ts';
import { PageFurniture } from './page-furniture.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { pdfWords } from './pdf-words.ts';
import { Part } from './report-part.tsx';
import { type Setting, SettingProvider } from './setting.ts';
import { SummaryPage } from './summary-page.tsx';
import { contentWidth, styles, text } from './theme.ts';

interface ReportDocumentProps {
  report: Report;
  setting: Setting;
  fingerprint: { whole: string; readable: string };
  /** Names of the characters that could not be printed, empty when all could. */
  uncovered: string;
}

/** The whole document: page one, the chapters, the small print. */
export function ReportDocument({ report, setting, fingerprint, uncovered }: ReportDocumentProps) {
  const lines = [
    ...report.smallPrint,
    ...(fingerprint.whole === '' ? [] : [pdfWords.wholeFingerprint(fingerprint.whole)]),
    ...(uncovered === '' ? [] : [pdfWords.uncovered(uncovered)]),
  ];
  const chapters = withOutline(report);
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
            <Contents chapters={chapters} />
            {chapters.map(({ chapter, line, sections }) => (
              <Fragment key={chapter.id}>
                <ChapterHeading bookmark={line}>{chapter.title}</ChapterHeading>
                {sections.map(({ section, line: below }) => (
                  <Section key={section.id} section={section} line={below} />
                ))}
              </Fragment>
            ))}
            <SmallPrint lines={lines} />
          </Page>
        </Document>
      </EvidenceLinksProvider>
    </SettingProvider>
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
