import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Report } from '#src/report/report.ts';
import { nameAnchors } from './anchors.ts';
import { ReportPage } from './pages/report-page.tsx';
import { readableReport } from './readable-report.ts';
import { findReferences } from './references.ts';
import { runningFoot } from './running-foot.ts';
import chart from './styles/chart.css?raw';
import colours from './styles/colours.css?raw';
import page from './styles/page.css?raw';
import print from './styles/print.css?raw';

/** Makes a report into a web page in one file. The fingerprint is 64 hexadecimal digits, or empty for a draft. */
export async function makeHtml(report: Report, fingerprint: string): Promise<string> {
  const readable = readableReport(report);
  const anchors = nameAnchors(readable);
  // A browser reads a line end of two characters as one, and the hash must be that of what it reads.
  const style = [colours, page, chart, print, runningFoot(readable, fingerprint)]
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

/** A policy by which the page may use its own style sheet, and load nothing and run nothing. */
async function policyFor(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
