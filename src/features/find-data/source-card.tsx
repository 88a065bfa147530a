import type { DataSource, SourceReason } from '#src/domain/data-source.ts';
import type { Edition } from '#src/domain/edition.ts';
import { Card } from '#src/ui/card.tsx';
import { Details } from '#src/ui/details.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { accessLabels, wordReasons, findDataWords as words } from './words.ts';

interface SourceCardProps {
  source: DataSource;
  reasons: readonly SourceReason[];
  edition: Edition;
}

/** One place to look: what it answers and why it is suggested; folded away, how to get the figures and what to mind. */
export function SourceCard({ source, reasons, edition }: SourceCardProps) {
  const { title, answers, access, link } = source;
  return (
    <Card title={title} tag={<Tag>{accessLabels[access]}</Tag>}>
      <p className="govuk-body">{answers}</p>
      <p className="govuk-hint">{wordReasons(reasons, edition)}</p>
      <Details
        summary={
          <>
            {words.how} <VisuallyHidden>{words.from(title)}</VisuallyHidden>
          </>
        }
      >
        <HowToGetIt source={source} />
      </Details>
      {link !== '' && (
        <p className="govuk-body">
          <a className="govuk-link" href={link} target="_blank" rel="noreferrer">
            {words.open(title)}
          </a>
        </p>
      )}
    </Card>
  );
}

function HowToGetIt({ source }: { source: DataSource }) {
  const { publisher, geography, steps, traps, licence } = source;
  return (
    <>
      <h4>{words.publisher}</h4>
      <p className="govuk-body">{publisher}</p>
      <h4>{words.geography}</h4>
      <p className="govuk-body">{geography}</p>
      <h4>{words.steps}</h4>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {traps.length > 0 && (
        <>
          <h4>{words.traps}</h4>
          <ul>
            {traps.map((trap) => (
              <li key={trap}>{trap}</li>
            ))}
          </ul>
        </>
      )}
      {licence !== '' && (
        <>
          <h4>{words.licence}</h4>
          <p className="govuk-body">{licence}</p>
        </>
      )}
    </>
  );
}
