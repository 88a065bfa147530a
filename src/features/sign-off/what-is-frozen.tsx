import { isBlank } from '#src/domain/answer.ts';
import { type Assessment, entriesOf, fieldsOf, STANDING, titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { blocksOf, type Edition, questionsOf, stageOf } from '#src/domain/edition.ts';
import { isStarted, stageIsOpen } from '#src/domain/progress.ts';
import { typedDateInWords } from '#src/report/dates.ts';
import { conditionsLabel, decisionLabels, fieldLabels } from '#src/report/labels.ts';
import { joined, paragraphsOf } from '#src/report/text.ts';
import { wordPerson } from '#src/report/write-entries.ts';
import type { SummaryRow } from '#src/ui/summary-list.tsx';
import { Lines } from './lines.tsx';
import { signOffWords } from './words.ts';

const words = signOffWords.confirm;
const labels = fieldLabels.decision;

/** What the signed copy will say of the decision, row by row, as it stands now. */
export function rowsToFreeze(assessment: Assessment, edition: Edition, today: CalendarDate): SummaryRow[] {
  const decision = fieldsOf(assessment, STANDING.decision);
  const { sponsorName, sponsorRole } = fieldsOf(assessment, STANDING.details);
  const row = (key: string, ...lines: string[]): SummaryRow => ({ key, value: <Lines lines={lines} /> });
  const conditions = conditionLines(assessment);
  const conditional = decision.decision === 'proceed-with-conditions';
  return [
    row(words.what, titleOf(assessment)),
    row(words.version, String(assessment.version)),
    row(labels.decision, decision.decision === '' ? '' : decisionLabels[decision.decision]),
    ...(conditional || conditions.length > 0 ? [row(conditionsLabel(decision), ...conditions)] : []),
    row(labels.because, ...paragraphsOf(decision.because)),
    row(labels.makerName, joined([decision.makerName, decision.makerRole])),
    row(labels.body, joined([decision.body, typedDateInWords(decision.meetingDate)])),
    row(words.assessors, ...people(assessment, STANDING.assessors)),
    row(words.contributors, ...people(assessment, STANDING.contributors)),
    row(fieldLabels.details.sponsorName, joined([sponsorName, sponsorRole])),
    row(words.agreed, ...agreed(edition, decision.commitments)),
    row(labels.nextReview, typedDateInWords(decision.nextReview)),
    row(words.answers, countAnswers(assessment, edition, today)),
  ];
}

function people(assessment: Assessment, question: { id: string; kind: 'people' }): string[] {
  return entriesOf(assessment, question).map(({ fields }) => wordPerson(fields));
}

function conditionLines(assessment: Assessment): string[] {
  return entriesOf(assessment, STANDING.conditions)
    .filter(({ fields }) => !isBlank(fields))
    .map(({ fields: { condition, owner, due } }) => {
      const whoAndWhen = joined([owner, due.trim() === '' ? '' : words.by(typedDateInWords(due))]);
      return joined([condition, whoAndWhen === '' ? '' : `(${whoAndWhen})`], ' ');
    });
}

function agreed({ commitments }: Edition, ticked: readonly string[]): string[] {
  return commitments.filter(({ id }) => ticked.includes(id)).map(({ statement }) => statement);
}

function countAnswers(assessment: Assessment, edition: Edition, today: CalendarDate): string {
  const open = blocksOf(edition).filter((block) => stageIsOpen(assessment, stageOf(edition, block), today));
  const asked = open.flatMap((block) => block.questions).length;
  const answered = questionsOf(edition).filter((question) => isStarted(assessment, question)).length;
  return words.answered(answered, Math.max(asked, answered));
}
