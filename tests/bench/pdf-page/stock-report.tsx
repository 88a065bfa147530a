import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { Report, ReportPart } from '#src/report/report.ts';

/** The words of a report on pages as react-pdf's manual shows them: no tags, no contents, its own page breaks. */
export function StockReport({ report }: { report: Report }) {
  return (
    <Document title={report.title} language={report.language}>
      <Page size="A4" style={{ fontFamily: 'Stock', fontSize: 11, padding: 54 }}>
        <Text style={{ fontSize: 21, fontWeight: 700 }}>{report.title}</Text>
        {report.chapters.map((chapter) => [
          <Text key={chapter.id} style={{ fontSize: 18, fontWeight: 700, marginTop: 12 }}>
            {chapter.title}
          </Text>,
          ...chapter.sections.map((section) => (
            <View key={section.id}>
              <Text style={{ fontSize: 13, fontWeight: 700, marginTop: 8 }}>{section.title}</Text>
              {section.parts.flatMap(textsOf).map(({ words, bold }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves while a document is made
                <Text key={at} style={{ fontWeight: bold ? 700 : 400, marginBottom: 4 }}>
                  {words}
                </Text>
              ))}
            </View>
          )),
        ])}
        <Text
          fixed
          style={{ position: 'absolute', bottom: 30, right: 54, fontSize: 8 }}
          render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`}
        />
      </Page>
    </Document>
  );
}

function textsOf(part: ReportPart): { words: string; bold: boolean }[] {
  if (part.kind === 'paragraphs') return part.text.map((words) => ({ words, bold: false }));
  if (part.kind !== 'entry') throw new Error(`The long report has no ${part.kind}`);
  return [
    { words: [part.title, part.tag ?? ''].join('  '), bold: true },
    ...part.facts.flatMap(({ label, value }) => [
      { words: label, bold: true },
      ...value.map((words) => ({ words, bold: false })),
    ]),
  ];
}
