import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { SignOffBlocker } from '#src/domain/sign-off-blockers.ts';
import { BlockerList } from '#src/reading/blocker-list.tsx';
import type { LinkTo } from '#src/reading/link-to.ts';
import { wordHold } from '#src/report/word-hold.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { checkWords } from './words.ts';

interface WaitingProps {
  blockers: readonly SignOffBlocker[];
  assessment: Assessment;
  edition: Edition;
  linkTo: LinkTo;
}

/** What sign-off waits for. Looks like an error summary but is none: nobody has done anything wrong yet. */
export function Waiting(props: WaitingProps) {
  const { blockers, assessment } = props;
  const hold = wordHold(assessment);
  if (blockers.length === 0) {
    return (
      <InsetText>
        <h2 className="govuk-heading-s">{checkWords.readyTitle}</h2>
        <p className="govuk-body">{checkWords.ready}</p>
      </InsetText>
    );
  }
  return (
    <section className="hea-waiting" aria-labelledby="waiting">
      <h2 className="govuk-heading-m" id="waiting">
        {checkWords.waitingTitle(blockers.length)}
      </h2>
      <p className="govuk-body">{checkWords.waitingIntro(hold)}</p>
      <BlockerList {...props} />
    </section>
  );
}
