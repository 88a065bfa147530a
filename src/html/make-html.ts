import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Annex } from '#src/report/annex.ts';
import type { Report } from '#src/report/report.ts';
import { nameAnchors } from './anchors.ts';
import { ReportPage } from './pages/report-page.tsx';
import { policyFor } from './policy.ts';
import { readableReport } from './readable-report.ts';
import { findReferences } from './references.ts';
import { runningFoot } from './running-foot.ts';
import { sheetOf } from './styles/sheet.ts';

/** Makes a report into a web page in one file. The fingerprint is 64 hexadecimal digits, or empty for a draft. */
export async function makeHtml(
  given: Report,
  fingerprint: string,
  annexes: readonly Annex[] = [],
): Promise<string> {
  const report = readableReport(given);
  const added = readableReport(annexes).map(({ chapter }) => chapter);
  const anchors = nameAnchors({ ...report, chapters: [...report.chapters, ...added] });
  const style = sheetOf(runningFoot(report, fingerprint));
  const whole = createElement(ReportPage, {
    report,
    annexes: added,
    fingerprint,
    style,
    policy: await policyFor(style),
    // What the report says is never found in an annex, which says it again.
    links: { anchors, ...findReferences(report, anchors) },
  });
  return `<!doctype html>\n${renderToStaticMarkup(whole)}\n`;
}
