import type { HeatDocument } from '#src/document/heat-document.ts';
import { type Assessment, fieldsOf, STANDING, signatureOf, titleOf } from '#src/domain/assessment.ts';
import { type Edition, questionsOf } from '#src/domain/edition.ts';
import { isStarted } from '#src/domain/progress.ts';
import { momentInWords } from '#src/report/dates.ts';
import { SummaryList } from '#src/ui/summary-list.tsx';
import type { FoundCopy } from './found-copy.ts';
import { openFileWords } from './words.ts';

const { preview } = openFileWords;
const MOST_ODDITIES = 10;

/** What an assessment in a file is, and what a check of it found. */
export function CopyFacts({ copy }: { copy: FoundCopy }) {
  const { name, document, edition } = copy;
  const { assessment, history } = document;
  const { term } = preview;
  const rows = [
    { key: preview.file, value: <bdi>{name}</bdi> },
    { key: term.title, value: <bdi>{titleOf(assessment) || preview.untitled}</bdi> },
    {
      key: term.organisation,
      value: <bdi>{fieldsOf(assessment, STANDING.details).organisation.trim() || preview.notSaid}</bdi>,
    },
    { key: term.standing, value: standingOf(assessment) },
    { key: term.changed, value: lastChange(document) },
    { key: term.answers, value: countAnswers(assessment, edition) },
    { key: term.history, value: preview.history(history.length) },
    { key: term.edition, value: edition.title },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <h3 className="govuk-heading-s">{preview.check}</h3>
      <Oddities copy={copy} />
    </>
  );
}

export function standingOf(assessment: Assessment): string {
  const { version, use } = assessment;
  const standing = signatureOf(assessment) === undefined ? preview.draft(version) : preview.signed(version);
  return use === 'worked-example' ? `${standing} (${preview.example})` : standing;
}

/** The day of the last thing that is known to have happened to it. */
export function lastChange({ assessment, history }: Pick<HeatDocument, 'assessment' | 'history'>): string {
  const moments = [...assessment.events, ...history.slice(-1)].map(({ at }) => at).sort();
  return moments.length === 0 ? preview.notSaid : momentInWords(moments.at(-1) ?? '');
}

function countAnswers(assessment: Assessment, edition: Edition): string {
  const questions = questionsOf(edition);
  const said = questions.filter((question) => isStarted(assessment, question)).length;
  return preview.answered(said, questions.length);
}

function Oddities({ copy: { oddities } }: { copy: FoundCopy }) {
  if (oddities.length === 0) return <p className="govuk-body">{preview.nothing}</p>;
  const more = oddities.length - MOST_ODDITIES;
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {oddities.slice(0, MOST_ODDITIES).map(({ part, because }) => (
          <li key={`${part} ${because}`}>
            {part}: {because}
          </li>
        ))}
        {more > 0 && <li>{preview.more(more)}</li>}
      </ul>
      <p className="govuk-body">{preview.found}</p>
    </>
  );
}
