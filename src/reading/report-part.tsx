import type { ReactNode } from 'react';
import type { Place, ReportFact, ReportPart } from '#src/report/report.ts';
import { DataTable } from '#src/ui/data-table.tsx';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { AnswerText } from './answer-text.tsx';
import { ChangeLink } from './change-link.tsx';
import { ChangedLines } from './changed-lines.tsx';
import { inOrder } from './in-order.ts';
import type { LinkTo } from './link-to.ts';
import { Paragraphs } from './paragraphs.tsx';
import { readingWords } from './words.ts';

interface ReportPartProps {
  part: ReportPart;
  /** The section it stands in, which names a part that has no name of its own. */
  section: string;
  linkTo: LinkTo | undefined;
}

export function ReportPartOnScreen({ part, section, linkTo }: ReportPartProps) {
  switch (part.kind) {
    case 'paragraphs':
      return <Paragraphs text={part.text} />;
    case 'list':
      return (
        <ul className="govuk-list govuk-list--bullet">
          {inOrder(part.items).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      );
    case 'answer':
      return (
        <Titled title={part.question} place={part.place} linkTo={linkTo}>
          <AnswerText text={part.answer} />
          {part.note.length > 0 && <Facts facts={[{ label: readingWords.note, value: part.note }]} />}
        </Titled>
      );
    case 'facts':
      return (
        <div className="hea-part">
          <ChangeAbove place={part.place} what={section} linkTo={linkTo} />
          <Facts facts={part.facts} />
        </div>
      );
    case 'entry':
      return (
        <Titled title={part.title} tag={part.tag} place={part.place} linkTo={linkTo}>
          <Facts facts={part.facts} />
        </Titled>
      );
    case 'table':
      return (
        <div className="hea-part">
          <ChangeAbove place={part.place} what={section} linkTo={linkTo} />
          <DataTable
            caption={part.caption}
            captionSize="s"
            columns={inOrder(part.head).map(({ key, item }) => ({ id: key, title: item }))}
            rows={inOrder(part.rows).map(({ key, item }) => ({ id: key, cells: item }))}
          />
        </div>
      );
    case 'change':
      return (
        <Titled title={part.title} tag={part.tag} place={undefined} linkTo={undefined}>
          <ChangedLines lines={part.lines} />
        </Titled>
      );
  }
}

interface TitledProps {
  title: string;
  tag?: string | undefined;
  place: Place | undefined;
  linkTo: LinkTo | undefined;
  children: ReactNode;
}

function Titled({ title, tag, place, linkTo, children }: TitledProps) {
  return (
    <div className="hea-part">
      <div className="hea-card__top">
        <div className="hea-part__name">
          <h4 className="govuk-heading-s hea-card__title">{title}</h4>
          {tag !== undefined && <Tag>{tag}</Tag>}
        </div>
        <ChangeLink place={place} what={title} linkTo={linkTo} />
      </div>
      {children}
    </div>
  );
}

function ChangeAbove({
  place,
  what,
  linkTo,
}: {
  place: Place | undefined;
  what: string;
  linkTo: LinkTo | undefined;
}) {
  if (linkTo === undefined || place === undefined) return null;
  return (
    <div className="hea-part__change">
      <ChangeLink place={place} what={what} linkTo={linkTo} />
    </div>
  );
}

function Facts({ facts }: { facts: readonly ReportFact[] }) {
  if (facts.length === 0) return null;
  return (
    <SummaryList
      rows={inOrder(facts).map(({ key, item: { label, value } }) => ({
        id: key,
        key: label,
        value: <AnswerText text={value} />,
      }))}
    />
  );
}
