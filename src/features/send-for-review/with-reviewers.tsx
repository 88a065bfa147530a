import { useState } from 'react';
import { walkEvents } from '#src/domain/lifecycle.ts';
import { momentInWords } from '#src/report/dates.ts';
import { joined } from '#src/report/text.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { addressOf } from '#src/workflow/address.ts';
import type { SendPageProps } from './send-page.tsx';
import { sendWords } from './words.ts';

/** What was asked of whom, the files to send, and how the review comes back. */
export function WithReviewers({ assessment, saveCopy, saveFile }: SendPageProps) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const sent = assessment.events.findLast((event) => event.kind === 'submitted');
  const isReady = walkEvents(assessment.events).state === 'ready';

  async function save(): Promise<void> {
    setBusy(true);
    const saved = await saveCopy();
    setBusy(false);
    setSaid(saved.ok ? sendWords.copySaved : sendWords.copyProblem(saved.problem.reason));
  }

  return (
    <>
      <h2 className="govuk-heading-m">{isReady ? sendWords.isReady : sendWords.with}</h2>
      {sent !== undefined && (
        <SummaryList
          rows={[
            { key: sendWords.sentTo, value: <span className="hea-as-typed">{sent.to}</span> },
            { key: sendWords.sentBy, value: joined([sent.by, sent.role]) },
            { key: sendWords.sentOn, value: momentInWords(sent.at) },
            ...(sent.asked.trim() === ''
              ? []
              : [{ key: sendWords.question, value: <span className="hea-as-typed">{sent.asked}</span> }]),
          ]}
        />
      )}
      <h2 className="govuk-heading-m">{sendWords.next}</h2>
      <ol className="govuk-list govuk-list--number">
        {sendWords.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonRow>
        <Button busy={busy} onClick={() => void save()}>
          {sendWords.saveCopy}
        </Button>
        <Button variant="secondary" onClick={saveFile}>
          {sendWords.saveFile}
        </Button>
      </ButtonRow>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <p className="govuk-body">{sendWords.fileHint}</p>
      <p className="govuk-body">{sendWords.again}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="#/open">
            {sendWords.openReview}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={addressOf(assessment.id, { page: 'reviews' })}>
            {sendWords.seeReviews}
          </a>
        </li>
      </ul>
    </>
  );
}
