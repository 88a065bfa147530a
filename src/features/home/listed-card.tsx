import { dateInWords } from '#src/report/date-in-words.ts';
import { type Card as AssessmentFacts, countOverdue, reviewIsDue } from '#src/storage/card.ts';
import type { Listed } from '#src/storage/listed.ts';
import { Card } from '#src/ui/card.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { homeWords, nameOf } from './words.ts';

const savedAt = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

interface ListedCardProps extends Pick<Listed, 'id' | 'card'> {
  headingLevel?: 3 | 4;
}

/** One assessment in a list. A spoilt row stays: what it stands for can still be opened, or handed over as it is. */
export function ListedCard({ id, card, headingLevel = 3 }: ListedCardProps) {
  const link = (title: string) => (
    <a className="govuk-link" href={`#/a/${id}`}>
      {title}
    </a>
  );
  if (card === null) {
    return (
      <Card title={link(homeWords.unreadable)} headingLevel={headingLevel}>
        <p className="govuk-body-s">{homeWords.unreadableHint}</p>
      </Card>
    );
  }
  const isSigned = (card.state || card.standing) === 'signed';
  const about = [card.organisation, nameOf(card.subject), `${homeWords.version} ${card.version}`];
  return (
    <Card
      title={link(card.title.trim() || homeWords.untitled)}
      headingLevel={headingLevel}
      tag={
        <span className="hea-tags">
          {card.use === 'worked-example' && <Tag tone="info">{homeWords.exampleTag}</Tag>}
          <Tag tone={isSigned ? 'done' : 'neutral'}>{card.stateName || homeWords[card.standing]}</Tag>
        </span>
      }
      facts={[
        ...(isSigned ? [] : [{ term: homeWords.stage, detail: card.stage || homeWords.allComplete }]),
        ...(card.decision === '' ? [] : [{ term: homeWords.decision, detail: nameOf(card.decision) }]),
        { term: homeWords.lastSaved, detail: savedAt.format(card.savedAt) },
        ...(card.reviewDue === ''
          ? []
          : [{ term: homeWords.reviewDue, detail: dateInWords(card.reviewDue) }]),
      ]}
      missing={waitingFor(card)}
    >
      <p className="govuk-body-s">{about.filter(Boolean).join(' · ')}</p>
    </Card>
  );
}

/** What someone has to see to, as of the day it is looked at. */
function waitingFor(card: AssessmentFacts): string[] {
  const today = dayHere();
  const overdue = countOverdue(card, today);
  return [
    ...(overdue === 0 ? [] : [homeWords.overdue(overdue)]),
    ...(card.openComments === 0 ? [] : [homeWords.comments(card.openComments)]),
    ...(reviewIsDue(card, today) ? [homeWords.reviewIsDue] : []),
  ];
}

/** Today, as `calendar-date.ts` has it: that file holds more than the start page has room for. */
function dayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
