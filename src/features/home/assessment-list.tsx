import { useState } from 'react';
import { dateInWords } from '#src/report/date-in-words.ts';
import type { MetaRow } from '#src/storage/database.ts';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { SearchField } from '#src/ui/fields/search-field.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { homeWords, subjectWords } from './words.ts';

const SEARCH_FROM = 6;

const savedAt = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The assessments on this device, newest first; searchable once there are enough to lose one. */
export function AssessmentList({ rows }: { rows: readonly MetaRow[] }) {
  const [sought, setSought] = useState('');
  if (rows.length === 0) return <p className="govuk-body">{homeWords.none}</p>;
  const words = sought.toLowerCase();
  const found = rows.filter(({ title, organisation }) =>
    `${title} ${organisation}`.toLowerCase().includes(words),
  );
  return (
    <>
      <p className="govuk-body">{homeWords.keptHere}</p>
      {rows.length >= SEARCH_FROM && (
        <>
          <SearchField id="search" label={homeWords.search} value={sought} onChange={setSought} />
          <p className="govuk-body-s" role="status">
            {homeWords.found(found.length)}
          </p>
        </>
      )}
      {found.length > 0 && (
        <CardList label={homeWords.yours}>
          {found.map((row) => (
            <AssessmentCard key={row.id} row={row} />
          ))}
        </CardList>
      )}
    </>
  );
}

function AssessmentCard({ row }: { row: MetaRow }) {
  const subject = subjectWords[row.subject];
  const facts = [
    ...(row.organisation === '' ? [] : [row.organisation]),
    ...(subject === undefined ? [] : [subject]),
    `${homeWords.version} ${row.version}`,
  ];
  return (
    <Card
      title={
        <a className="govuk-link" href={`#/a/${row.id}`}>
          {row.title.trim() === '' ? homeWords.untitled : row.title}
        </a>
      }
      tag={
        <span className="hea-tags">
          {row.use === 'worked-example' && <Tag tone="info">{homeWords.exampleTag}</Tag>}
          <Tag tone={row.standing === 'signed' ? 'done' : 'neutral'}>{homeWords[row.standing]}</Tag>
        </span>
      }
      facts={[
        { term: homeWords.stage, detail: row.stage === '' ? homeWords.allComplete : row.stage },
        { term: homeWords.lastSaved, detail: savedAt.format(row.savedAt) },
        ...(row.reviewDue === '' ? [] : [{ term: homeWords.reviewDue, detail: dateInWords(row.reviewDue) }]),
      ]}
    >
      <p className="govuk-body-s">{facts.join(' · ')}</p>
    </Card>
  );
}
