import type { ReportRun } from '#src/report/report.ts';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { inOrder } from './in-order.ts';
import { Added, Removed } from './marks.tsx';
import { differenceWords } from './words.ts';

/** What became of an answer, line by line: words that came underlined, words that went struck through, both also said. */
export function ChangedLines({ lines }: { lines: readonly (readonly ReportRun[])[] }) {
  return inOrder(lines).map(({ key, item: runs }) => (
    <p key={key} className="govuk-body hea-as-typed">
      {inOrder(runs).map((run, place) => (
        <ChangedRun key={run.key} run={run.item} next={runs[place + 1]} />
      ))}
    </p>
  ));
}

function ChangedRun({ run: { said, text }, next }: { run: ReportRun; next: ReportRun | undefined }) {
  switch (said) {
    case 'kept':
      return text;
    case 'left-out':
      return (
        <>
          {' '}
          <span aria-hidden="true">{text}</span>
          <VisuallyHidden>{differenceWords.leftOut}</VisuallyHidden>{' '}
        </>
      );
    case 'added':
    case 'removed': {
      const Marked = said === 'added' ? Added : Removed;
      return (
        <>
          <Marked>{text}</Marked>
          {next?.said === 'kept' && <VisuallyHidden>{differenceWords.end}</VisuallyHidden>}
        </>
      );
    }
  }
}
