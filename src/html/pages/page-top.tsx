import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { Report } from '#src/report/report.ts';
import { htmlWords } from '../html-words.ts';
import { marksOf } from '../marks.ts';
import { headingWords } from './said.tsx';
import { written } from './written.ts';

interface PageTopProps {
  report: Report;
  fingerprint: string;
}

/** What this page is, and how far to trust it. */
export function PageTop({ report, fingerprint }: PageTopProps) {
  return (
    <header className="top">
      {marksOf(report).map(({ short, long }) => (
        <p key={short} className="mark">
          <strong>{short}</strong> {long}
        </p>
      ))}
      <p className="kind">{htmlWords.kind}</p>
      <h1 {...written(report.title)}>{headingWords(report.title)}</h1>
      <dl className="standing">
        {report.organisation === '' ? null : (
          <div>
            <dt>{htmlWords.organisation}</dt>
            <dd {...written(report.organisation)}>{report.organisation}</dd>
          </div>
        )}
        <div>
          <dt>{htmlWords.status}</dt>
          <dd {...written(report.standing)}>{report.standing}</dd>
        </div>
        <div>
          <dt>{htmlWords.dated[report.status]}</dt>
          <dd {...written(report.dated)}>{report.dated}</dd>
        </div>
        {fingerprint === '' ? null : (
          <div>
            <dt>{htmlWords.fingerprint}</dt>
            <dd className="fingerprint">{readableFingerprint(fingerprint)}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}
