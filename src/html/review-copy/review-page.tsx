import type { Report } from '#src/report/report.ts';
import { OWN } from '../anchors.ts';
import { marksOf } from '../marks.ts';
import { type Beside, BesideProvider } from '../pages/beside.ts';
import { Chapter } from '../pages/chapter.tsx';
import { Contents } from '../pages/contents.tsx';
import { keyed } from '../pages/keyed.ts';
import { type Links, LinksProvider } from '../pages/links.ts';
import { PageTop } from '../pages/page-top.tsx';
import { Head, Summary } from '../pages/report-page.tsx';
import { SmallPrint } from '../pages/small-print.tsx';
import type { ReviewPlaces } from './places.ts';
import { CommentField, JudgementFields } from './remark-fields.tsx';
import { reviewCopyWords as words } from './review-copy-words.ts';
import { type Asked, ReviewEnd, ReviewStart } from './review-frame.tsx';

interface ReviewPageProps {
  report: Report;
  places: ReviewPlaces;
  asked: Asked | null;
  style: string;
  script: string;
  /** What the script needs to know, as JSON. */
  data: string;
  policy: string;
  links: Links;
}

/** The whole copy: what is asked, the report with a field beside each answer, and the end of the review. */
export function ReviewPage({ report, places, asked, style, script, data, policy, links }: ReviewPageProps) {
  const marks = [words.mark, ...marksOf(report)].map(({ short }) => short);
  return (
    <LinksProvider value={links}>
      <BesideProvider value={fieldsBeside(places)}>
        <html lang={report.language}>
          <Head report={report} style={style} policy={policy} />
          <body data-mark={marks.join('\n')}>
            <a className="skip" href="#your-review">
              {words.skip}
            </a>
            <PageTop report={report} fingerprint="" />
            <main id={OWN.report}>
              <ReviewStart asked={asked} />
              <Summary report={report} />
              <Contents chapters={report.chapters} />
              <div className="chapters">
                {keyed(report.chapters).map(({ key, item }) => (
                  <Chapter key={key} chapter={item} />
                ))}
              </div>
              <ReviewEnd />
            </main>
            <section className="bar" aria-label={words.bar}>
              <p id="kept" />
              <p id="news" className="spoken" role="status" />
              <a href="#finish">{words.toEnd}</a>
            </section>
            <SmallPrint lines={report.smallPrint} fingerprint="" />
            <script id="copy" type="application/json">
              {data}
            </script>
            <script type="module">{script}</script>
          </body>
        </html>
      </BesideProvider>
    </LinksProvider>
  );
}

function fieldsBeside(places: ReviewPlaces): Beside {
  return {
    part: (part) => {
      const place = places.get(part);
      return place === undefined ? null : <CommentField place={place} />;
    },
    section: (section) => {
      const place = places.get(section);
      return place === undefined ? null : <JudgementFields place={place} />;
    },
  };
}
