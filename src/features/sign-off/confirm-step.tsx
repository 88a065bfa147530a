import { useMemo, useState } from 'react';
import { findSignOffBlockers, type SignOffBlocker } from '#src/domain/sign-off-blockers.ts';
import { openAddressOfPlace } from '#src/forms/address-of-place.ts';
import { BlockerList } from '#src/reading/blocker-list.tsx';
import type { LinkTo } from '#src/reading/link-to.ts';
import { readingWords } from '#src/reading/words.ts';
import { groupBlockers } from '#src/report/group-blockers.ts';
import { placeOfBlocker } from '#src/report/place-of.ts';
import { writeReport } from '#src/report/write-report.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { ErrorSummary, type Problem } from '#src/ui/error-summary.tsx';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { DeviceLine } from './device-line.tsx';
import { SignOffFrame } from './sign-off-frame.tsx';
import type { SignOffPageProps } from './sign-off-page.tsx';
import { PreviousStep } from './step-buttons.tsx';
import { UnprintableList } from './unprintable-list.tsx';
import { rowsToFreeze } from './what-is-frozen.tsx';
import { signOffWords, wordSignProblem } from './words.ts';

const words = signOffWords.confirm;
const SIGN = 'sign-off-button';

/** Exactly what signing would freeze, what still stands in its way, and the button. */
export function ConfirmStep(props: SignOffPageProps) {
  const { session, assessment, today, send, step, problem, refusal, busy } = props;
  const { edition } = session;
  const [presses, setPresses] = useState(0);
  const linkTo: LinkTo = (place) => openAddressOfPlace(assessment, edition, place);
  const blockers = findSignOffBlockers(assessment, edition, today);
  const report = useMemo(() => writeReport(assessment, edition, { on: today }), [assessment, edition, today]);
  const refused = refusal?.kind === 'answers-block-sign-off' && blockers.length > 0;
  const failed = problem !== null && !busy;
  const problems = refused ? problemsOf(blockers, linkTo) : [];
  if (failed) problems.push({ text: wordSignProblem(problem), href: `#${SIGN}` });
  return (
    <SignOffFrame
      assessment={assessment}
      step={step}
      title={words.title}
      error={problems.length > 0}
      problems={
        <ErrorSummary
          title={failed ? words.failedTitle : words.refusedTitle}
          problems={problems}
          // A signing that failed is known only some time after the press.
          submitCount={problems.length === 0 ? 0 : presses + Number(failed)}
        />
      }
    >
      {blockers.length > 0 && (
        <section className="hea-waiting" aria-labelledby="waiting">
          <h2 className="govuk-heading-m" id="waiting">
            {words.waitingTitle}
          </h2>
          <BlockerList blockers={blockers} assessment={assessment} edition={edition} linkTo={linkTo} />
        </section>
      )}
      <h2 className="govuk-heading-m">{words.frozenTitle}</h2>
      <p className="govuk-body">{words.frozenIntro}</p>
      <SummaryList rows={rowsToFreeze(assessment, edition, today)} />
      <DeviceLine session={session} />
      <UnprintableList report={report} linkTo={linkTo} />
      <h2 className="govuk-heading-m">{words.meansTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {words.means.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div role="status">{busy && <p className="govuk-body">{words.signing}</p>}</div>
      <ButtonRow>
        <Button
          id={SIGN}
          busy={busy}
          onClick={() => {
            setPresses((count) => count + 1);
            send({ type: 'sign-off.requested' });
          }}
        >
          {words.sign}
        </Button>
        <PreviousStep assessmentId={assessment.id} step={step} />
      </ButtonRow>
    </SignOffFrame>
  );
}

/** A line for each page with something left on it, which leads to the first such thing. */
function problemsOf(blockers: readonly SignOffBlocker[], linkTo: LinkTo): Problem[] {
  return groupBlockers(blockers).flatMap(({ title, blockers: [first, ...rest] }) =>
    first === undefined
      ? []
      : [
          {
            text: readingWords.toFinish(title, rest.length + 1),
            href: linkTo(placeOfBlocker(first)) ?? '#waiting',
          },
        ],
  );
}
