import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Report } from '#src/report/report.ts';
import { nameAnchors } from './anchors.ts';
import { policyFor } from './page-policy.ts';
import { ReportPage } from './pages/report-page.tsx';
import { readableReport } from './readable-report.ts';
import { findReferences } from './references.ts';
import { runningFoot } from './running-foot.ts';
import colours from './styles/colours.css?raw';
import page from './styles/page.css?raw';
import print from './styles/print.css?raw';

/** Makes a report into a web page in one file. The fingerprint is 64 hexadecimal digits, or empty for a draft. */
export async function makeHtml(report: Report, fingerprint: string): Promise<string> {
  const readable = readableReport(report);
  const anchors = nameAnchors(readable);
  // A browser reads a line end of two characters as one, and the hash must be that of what it reads.
  const style = [colours, page, print, runningFoot(readable, fingerprint)]
    .join('\n')
    .replaceAll('\r\n', '\n');
  const whole = createElement(ReportPage, {
    report: readable,
    fingerprint,
    style,
    policy: await policyFor(style),
    links: { anchors, ...findReferences(readable, anchors) },
  });
  return `<!doctype html>\n${renderToStaticMarkup(whole)}\n`;
}
