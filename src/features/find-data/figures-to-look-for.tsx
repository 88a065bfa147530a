import type { DataSource } from '#src/domain/data-source.ts';
import type { Topic } from '#src/domain/topic.ts';
import { Details } from '#src/ui/details.tsx';
import { findDataWords as words } from './words.ts';

interface FiguresToLookForProps {
  topics: readonly Topic[];
  sources: readonly DataSource[];
}

/** The figures that others look for on each chosen topic, with where they are and what they leave out. */
export function FiguresToLookFor({ topics, sources }: FiguresToLookForProps) {
  // A site may have taken a place away: its figures then stand without one.
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title;
  return (
    <>
      <h2 className="govuk-heading-m">{words.figures}</h2>
      {topics.map(({ id, title, indicators, facts = [] }) => (
        <Details key={id} summary={words.figuresFor(title)} open={topics.length === 1}>
          <ul className="govuk-list govuk-list--spaced">
            {indicators.map(({ name, source, says }) => {
              const place = titleOf(source);
              return (
                <li key={name}>
                  <strong>{name}.</strong> {says} {place !== undefined && words.lookIn(place)}
                </li>
              );
            })}
          </ul>
          {facts.map((fact) => (
            <p className="govuk-body" key={fact.text}>
              {fact.text} <span className="govuk-hint">{words.goodToKnow(fact.source)}</span>
            </p>
          ))}
        </Details>
      ))}
    </>
  );
}
