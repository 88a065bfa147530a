import { hasChangedSince } from '#src/domain/changed-since.ts';
import { MarkedWords } from '#src/reading/marked-words.tsx';
import { wordsAt } from '#src/report/words-at.ts';
import { Details } from '#src/ui/details.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import type { RemarkCardProps } from './remark-card.tsx';
import { reviewsWords } from './words.ts';

/** The words a remark was made on; where they are other words now, both. */
export function WordsThen({ session, assessment, inHand: { remark }, report }: RemarkCardProps) {
  if (!hasChangedSince(assessment, session.edition, remark)) {
    return (
      <Details summary={reviewsWords.words}>
        <p className="govuk-body hea-as-typed">{remark.on || reviewsWords.noWords}</p>
      </Details>
    );
  }
  const now = wordsAt(report, remark);
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{remark.questionId === '' ? reviewsWords.changedPart : reviewsWords.changed}</strong>
      </p>
      <Changed then={remark.on} now={now} />
    </InsetText>
  );
}

function Changed({ then, now }: { then: string; now: string }) {
  if (now === '') {
    return (
      <>
        <p className="govuk-body">{reviewsWords.removed}</p>
        <p className="govuk-body hea-as-typed">{then}</p>
      </>
    );
  }
  if (then === now) return <p className="govuk-body">{reviewsWords.sameWords}</p>;
  return (
    <>
      <p className="govuk-hint">{reviewsWords.changedHint}</p>
      <MarkedWords before={then} after={now} />
    </>
  );
}
