import { type Assessment, entriesOf, signatureOf } from '#src/domain/assessment.ts';
import { type CalendarDate, readCalendarDate } from '#src/domain/calendar-date.ts';
import { blockOfQuestion, type Edition, questionsOf } from '#src/domain/edition.ts';
import { reviewDateOf } from '#src/domain/progress.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { addressOf } from '#src/workflow/address.ts';
import { overviewWords } from './words.ts';

const MOST = 5;

interface Coming {
  id: string;
  on: CalendarDate;
  what: string;
  href: string;
}

/** The next dates: actions that are not done, and the review. */
export function ComingUp({ assessment, edition }: { assessment: Assessment; edition: Edition }) {
  const coming = findComing(assessment, edition);
  // What is signed off has no page to change it on.
  const isDraft = signatureOf(assessment) === undefined;
  return (
    <>
      <h3 className="govuk-heading-s">{overviewWords.comingUp}</h3>
      {coming.length === 0 ? (
        <p className="govuk-body">{overviewWords.nothingComingUp}</p>
      ) : (
        <ComingList coming={coming.slice(0, MOST)} isDraft={isDraft} />
      )}
    </>
  );
}

function ComingList({ coming, isDraft }: { coming: readonly Coming[]; isDraft: boolean }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {coming.map(({ id, on, what, href }) => (
        <li key={id}>
          <strong>{dateInWords(on)}</strong>
          <br />
          {isDraft ? (
            <a className="govuk-link" href={href}>
              {what}
            </a>
          ) : (
            what
          )}
        </li>
      ))}
    </ul>
  );
}

function findComing(assessment: Assessment, edition: Edition): Coming[] {
  const coming: Coming[] = [];
  for (const question of questionsOf(edition)) {
    if (question.kind !== 'action-plan') continue;
    const blockId = blockOfQuestion(edition, question.id)?.id ?? '';
    for (const { id, fields } of entriesOf(assessment, { id: question.id, kind: 'action-plan' })) {
      const on = readCalendarDate(fields.due);
      if (on === null || fields.status === 'done' || fields.status === 'rejected') continue;
      const href = addressOf(assessment.id, { page: 'entry', blockId, questionId: question.id, entryId: id });
      coming.push({ id, on, what: fields.action, href });
    }
  }
  const review = reviewDateOf(assessment);
  if (review !== null) {
    coming.push({
      id: 'review',
      on: review,
      what: 'Review',
      href: addressOf(assessment.id, { page: 'details' }),
    });
  }
  return coming.sort((one, other) => (one.on < other.on ? -1 : 1));
}
