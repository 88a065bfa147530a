import { Suspense, useState } from 'react';
import { dateInWords } from '#src/report/date-in-words.ts';
import type { Card as AssessmentFacts } from '#src/storage/card.ts';
import type { Listed } from '#src/storage/list-assessments.ts';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { lazyExtra } from '#src/ui/lazy-extra.ts';
import { Tag } from '#src/ui/tag.tsx';
import { homeWords, subjectWords } from './words.ts';

const AssessmentSearch = lazyExtra(() => import('./assessment-search.tsx'));
const SEARCH_FROM = 6;

const savedAt = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The assessments on this device, newest first; searchable once there are enough to lose one. */
export function AssessmentList({ rows }: { rows: readonly Listed[] }) {
  const [sought, setSought] = useState('');
  if (rows.length === 0) return <p className="govuk-body">{homeWords.none}</p>;
  const words = sought.toLowerCase();
  const found = rows.filter(({ card }) =>
    `${card?.title ?? ''} ${card?.organisation ?? ''}`.toLowerCase().includes(words),
  );
  return (
    <>
      <p className="govuk-body">{homeWords.keptHere}</p>
      {rows.length >= SEARCH_FROM && (
        <Suspense>
          <AssessmentSearch sought={sought} onSeek={setSought} found={found.length} />
        </Suspense>
      )}
      {found.length > 0 && (
        <CardList label={homeWords.yours}>
          {found.map(({ id, card }) =>
            card === null ? (
              <UnreadableCard key={id} id={id} />
            ) : (
              <AssessmentCard key={id} id={id} card={card} />
            ),
          )}
        </CardList>
      )}
    </>
  );
}

function AssessmentCard({ id, card }: { id: string; card: AssessmentFacts }) {
  const subject = subjectWords[card.subject];
  const facts = [
    ...(card.organisation === '' ? [] : [card.organisation]),
    ...(subject === undefined ? [] : [subject]),
    `${homeWords.version} ${card.version}`,
  ];
  return (
    <Card
      title={
        <a className="govuk-link" href={`#/a/${id}`}>
          {card.title.trim() === '' ? homeWords.untitled : card.title}
        </a>
      }
      tag={
        <span className="hea-tags">
          {card.use === 'worked-example' && <Tag tone="info">{homeWords.exampleTag}</Tag>}
          <Tag tone={card.standing === 'signed' ? 'done' : 'neutral'}>{homeWords[card.standing]}</Tag>
        </span>
      }
      facts={[
        { term: homeWords.stage, detail: card.stage === '' ? homeWords.allComplete : card.stage },
        { term: homeWords.lastSaved, detail: savedAt.format(card.savedAt) },
        ...(card.reviewDue === ''
          ? []
          : [{ term: homeWords.reviewDue, detail: dateInWords(card.reviewDue) }]),
      ]}
    >
      <p className="govuk-body-s">{facts.join(' · ')}</p>
    </Card>
  );
}

/** A spoilt row stays in the list: what it stands for can still be opened, or handed over as it is. */
function UnreadableCard({ id }: { id: string }) {
  return (
    <Card
      title={
        <a className="govuk-link" href={`#/a/${id}`}>
          {homeWords.unreadable}
        </a>
      }
      facts={[]}
    >
      <p className="govuk-body-s">{homeWords.unreadableHint}</p>
    </Card>
  );
}
