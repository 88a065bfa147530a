import type { ReportChapter } from '#src/report/report.ts';
import type { Comparison } from '#src/report/write-comparison.ts';
import { OWN } from '../anchors.ts';
import { comparisonWords, htmlWords } from '../html-words.ts';
import { marksOfCopy } from '../marks.ts';
import { Chapter } from './chapter.tsx';
import { Contents } from './contents.tsx';
import { type Links, LinksProvider } from './links.ts';
import { headingWords, Paragraphs } from './said.tsx';
import { SmallPrint } from './small-print.tsx';
import { written } from './written.ts';

interface ComparisonPageProps {
  comparison: Comparison;
  chapter: ReportChapter;
  style: string;
  policy: string;
  links: Links;
}

/** A whole page that says what two states of an assessment say differently. */
export function ComparisonPage({ comparison, chapter, style, policy, links }: ComparisonPageProps) {
  const { language, title, reading, smallPrint } = comparison;
  const marks = marksOfCopy(comparison);
  return (
    <LinksProvider value={links}>
      <html lang={language}>
        <head>
          <meta charSet="utf-8" />
          <meta httpEquiv="Content-Security-Policy" content={policy} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{[headingWords(title), comparisonWords.kind].join(' – ')}</title>
          <meta name="generator" content={htmlWords.program} />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <meta name="robots" content="noindex" />
          <style>{style}</style>
        </head>
        <body data-mark={marks.length === 0 ? undefined : marks.map(({ short }) => short).join('\n')}>
          <a className="skip" href={`#${OWN.report}`}>
            {comparisonWords.skip}
          </a>
          <header className="top">
            {[comparisonWords.mark, ...marks].map(({ short, long }) => (
              <p key={short} className="mark">
                <strong>{short}</strong> {long}
              </p>
            ))}
            <p className="kind">{comparisonWords.kind}</p>
            <h1 {...written(title)}>{headingWords(title)}</h1>
            <Compared {...comparison} />
          </header>
          <main id={OWN.report}>
            <section className="summary" aria-labelledby={OWN.summary}>
              <h2 id={OWN.summary}>{htmlWords.summary}</h2>
              <div className="section">
                <Paragraphs text={reading} />
              </div>
            </section>
            <Contents chapters={[chapter]} />
            <div className="chapters">
              <Chapter chapter={chapter} />
            </div>
          </main>
          <SmallPrint lines={smallPrint} fingerprint="" />
        </body>
      </html>
    </LinksProvider>
  );
}

function Compared({ from, to, made }: Pick<Comparison, 'from' | 'to' | 'made'>) {
  const facts = [
    [comparisonWords.from, from],
    [comparisonWords.to, to],
    [comparisonWords.made, made],
  ] as const;
  return (
    <dl className="standing">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd {...written(value)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
