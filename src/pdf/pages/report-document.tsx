import { Document, Page } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Report, ReportChapter, ReportSection } from '#src/report/report.ts';
import { ChapterHeading, type OutlineLine, SectionHeading } from './heading.tsx';
import { keyed } from './keyed.ts';
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
  const furniture = <PageFurniture report={report} fingerprint={fingerprint.readable} />;
  return (
    <SettingProvider value={setting}>
      <Document language={report.language}>
        <Page size="A4" style={styles.page} experimentalPagination>
          {furniture}
          <SummaryPage report={report} />
        </Page>
        <Page size="A4" style={styles.page} experimentalPagination>
          {furniture}
          {withOutline(report.chapters).map(({ chapter, line, sections }) => (
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
      <SectionHeading bookmark={{ ref: 0 }} tag="H2">
        {pdfWords.smallPrint}
      </SectionHeading>
      <Paragraphs width={contentWidth} size={text.small}>
        {lines}
      </Paragraphs>
    </>
  );
}

/** Chapters and sections numbered for the outline. Nothing has the number 0 but the small print. */
function withOutline(chapters: readonly ReportChapter[]) {
  let ref = 0;
  return chapters.map((chapter) => {
    ref += 1;
    const line: OutlineLine = { ref };
    const parent = ref;
    const sections = chapter.sections.map((section) => {
      ref += 1;
      return { section, line: { ref, parent } };
    });
    return { chapter, line, sections };
  });
}
