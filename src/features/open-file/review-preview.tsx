import { useState } from 'react';
import { titleOf } from '#src/domain/assessment.ts';
import { hasChangedSince } from '#src/domain/changed-since.ts';
import { digestOfAnswers, isLate } from '#src/domain/remarks.ts';
import type { Remark } from '#src/domain/review.ts';
import { momentInWords } from '#src/report/dates.ts';
import { verdictOfReviewLabels } from '#src/report/review-words.ts';
import { paragraphsOf } from '#src/report/text.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { FOUND_ID } from './found-copy.ts';
import type { FoundReview } from './found-review.ts';
import { reviewFileWords } from './review-file-words.ts';

interface ReviewPreviewProps {
  found: FoundReview;
  /** Adds it; gives in words why it was not added, or null. */
  onAdd: (found: FoundReview) => Promise<string | null>;
  reviewsHref: string;
}

const { term } = reviewFileWords;

/** A review in a file: who says what of which words, before it is put beside them. */
export function ReviewPreview({ found, onAdd, reviewsHref }: ReviewPreviewProps) {
  return (
    <>
      <h2 className="govuk-heading-l" id={FOUND_ID}>
        {reviewFileWords.title}
      </h2>
      <ReviewFacts found={found} />
      <WhatToDo found={found} onAdd={onAdd} reviewsHref={reviewsHref} />
    </>
  );
}

function ReviewFacts({ found: { name, file, here } }: { found: FoundReview }) {
  const { review, by, role, title } = file;
  const titleHere = here.kind === 'here' ? titleOf(here.assessment) : '';
  const now = here.kind === 'here' ? here.assessment.version : review.version;
  const verdict = verdictOfReviewLabels[review.verdict];
  const isOfEarlier = here.kind === 'here' && isLate(here.assessment, review);
  const said = paragraphsOf(review.said);
  const rows = [
    { key: term.file, value: <bdi>{name}</bdi> },
    { key: term.about, value: <bdi>{titleHere || title}</bdi> },
    { key: term.by, value: <bdi>{`${by}, ${role.trim() || reviewFileWords.noRole}`}</bdi> },
    { key: term.written, value: momentInWords(review.writtenAt) },
    { key: term.version, value: reviewFileWords.versionNow(review.version, now) },
    { key: term.verdict, value: isOfEarlier ? reviewFileWords.late(verdict) : verdict },
    { key: term.remarks, value: countRemarks(review.remarks) },
    {
      key: term.said,
      value: <span className="hea-as-typed">{said.join('\n') || reviewFileWords.nothingSaid}</span>,
    },
  ];
  const changed = here.kind === 'here' ? [{ key: term.changed, value: whatChanged(file, here) }] : [];
  return <SummaryList rows={[...rows, ...changed]} />;
}

function countRemarks(remarks: readonly Remark[]): string {
  const count = (mark: Remark['mark']) => remarks.filter((remark) => remark.mark === mark).length;
  return reviewFileWords.remarks(count(''), count('must-change'), count('could-be-better'), count('fine'));
}

function whatChanged(
  { review }: FoundReview['file'],
  { assessment, edition }: Extract<FoundReview['here'], { kind: 'here' }>,
): string {
  if (digestOfAnswers(assessment) === review.answers) return reviewFileWords.unchanged;
  const changed = review.remarks.filter((remark) => hasChangedSince(assessment, edition, remark));
  return reviewFileWords.changed(changed.length);
}

function WhatToDo(props: ReviewPreviewProps) {
  const { found, reviewsHref } = props;
  const { here, file } = found;
  switch (here.kind) {
    case 'not-here':
      return (
        <Told title={reviewFileWords.notHere.title} text={reviewFileWords.notHere.text(file.title.trim())} />
      );
    case 'unreadable':
      return <Told {...reviewFileWords.unreadable} />;
    case 'binned':
      return (
        <>
          <Told {...reviewFileWords.binned} />
          <Button href="#/bin">{reviewFileWords.binned.bin}</Button>
        </>
      );
    case 'here':
      if (here.added === 'not-yet') return <Add {...props} />;
      return (
        <>
          <Told {...reviewFileWords[here.added]} />
          <Button href={reviewsHref}>{reviewFileWords.see}</Button>
        </>
      );
  }
}

function Add({ found, onAdd }: ReviewPreviewProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const add = async () => {
    setBusy(true);
    const refused = await onAdd(found);
    setBusy(false);
    if (refused !== null) setProblem(reviewFileWords.notAdded(refused));
  };
  return (
    <>
      <p className="govuk-body">{reviewFileWords.explain}</p>
      <p className="govuk-error-message" role="alert">
        {problem}
      </p>
      <ButtonRow>
        <Button busy={busy} onClick={() => void add()}>
          {reviewFileWords.add}
        </Button>
        <a className="govuk-link" href="#/">
          {reviewFileWords.leave}
        </a>
      </ButtonRow>
    </>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h3 className="govuk-heading-m">{title}</h3>
      <p className="govuk-body">{text}</p>
    </>
  );
}
