import type { Report, ReportChapter } from '#src/report/report.ts';
import { OWN } from '../anchors.ts';
import { htmlWords } from '../html-words.ts';
import { marksOf, marksOfCopy } from '../marks.ts';
import { Chapter } from './chapter.tsx';
import { Contents } from './contents.tsx';
import { keyed } from './keyed.ts';
import { type Links, LinksProvider } from './links.ts';
import { PageTop } from './page-top.tsx';
import { headingWords } from './said.tsx';
import { Section } from './section.tsx';
import { SmallPrint } from './small-print.tsx';

interface ReportPageProps {
  report: Report;
  /** Chapters that were added to it, and are no part of what was signed. */
  annexes: readonly ReportChapter[];
  fingerprint: string;
  style: string;
  policy: string;
  links: Links;
}

/** The whole page: what a board needs, the contents, the chapters, the small print. */
export function ReportPage({ report, annexes, fingerprint, style, policy, links }: ReportPageProps) {
  const chapters = [...report.chapters, ...annexes];
  const marks = marksOf(report).map(({ short }) => short);
  return (
    <LinksProvider value={links}>
      <html lang={report.language}>
        <Head report={report} style={style} policy={policy} />
        <body data-mark={marks.length === 0 ? undefined : marks.join('\n')}>
          <a className="skip" href={`#${OWN.report}`}>
            {htmlWords.skip}
          </a>
          <PageTop report={report} fingerprint={fingerprint} />
          <main id={OWN.report}>
            <Summary report={report} />
            <Contents chapters={chapters} />
            <div className="chapters">
              {keyed(chapters).map(({ key, item }) => (
                <Chapter key={key} chapter={item} />
              ))}
            </div>
          </main>
          <SmallPrint lines={report.smallPrint} fingerprint={fingerprint} />
        </body>
      </html>
    </LinksProvider>
  );
}

/** What a board needs when it reads nothing else. */
export function Summary({ report }: Pick<ReportPageProps, 'report'>) {
  return (
    <section className="summary" aria-labelledby={OWN.summary}>
      <h2 id={OWN.summary}>{htmlWords.summary}</h2>
      {keyed(report.summary).map(({ key, item }) => (
        <Section key={key} section={item} framed={item.id === 'summary-decision'} />
      ))}
    </section>
  );
}

export function Head({ report, style, policy }: Pick<ReportPageProps, 'report' | 'style' | 'policy'>) {
  const { title, organisation, standing, dated, use, status } = report;
  const marks = marksOfCopy(report).map(({ short }) => short);
  // Browsers print the title at the head of each page: another place that says what is a draft.
  const whole = [headingWords(title), standing, ...marks, htmlWords.kind].join(' – ');
  const isPublic = status === 'signed' && use === 'real';
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      <meta name="description" content={htmlWords.described(organisation, standing, dated)} />
      {organisation === '' ? null : <meta name="author" content={organisation} />}
      <meta name="generator" content={htmlWords.program} />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {isPublic ? null : <meta name="robots" content="noindex" />}
      <style>{style}</style>
    </head>
  );
}
