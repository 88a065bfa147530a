import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReportChapter } from '#src/report/report.ts';
import type { Comparison } from '#src/report/write-comparison.ts';
import { nameAnchors } from './anchors.ts';
import { comparisonWords } from './html-words.ts';
import { marksOfCopy } from './marks.ts';
import { ComparisonPage } from './pages/comparison-page.tsx';
import { policyFor } from './policy.ts';
import { readableReport } from './readable-report.ts';
import { footOf } from './running-foot.ts';
import { sheetOf } from './styles/sheet.ts';

/** Makes what two states of an assessment say differently into a web page in one file. */
export async function makeComparison(given: Comparison): Promise<string> {
  const comparison = readableReport(given);
  const { title, from, to, sections } = comparison;
  const copy = marksOfCopy(comparison).map(({ short }) => short);
  const style = sheetOf(footOf(title, [comparisonWords.between(from, to), ...copy]));
  const chapter: ReportChapter = { id: 'changes', title: comparisonWords.differences, sections };
  const page = createElement(ComparisonPage, {
    comparison,
    chapter,
    style,
    policy: await policyFor(style),
    links: {
      anchors: nameAnchors({ summary: [], chapters: [chapter] }),
      naming: new Map(),
      namedIn: new Map(),
    },
  });
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
