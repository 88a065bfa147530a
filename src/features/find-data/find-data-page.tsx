import { useMemo, useState } from 'react';
import { type Assessment, entriesOf, titleOf } from '#src/domain/assessment.ts';
import { type SuggestedSource, suggestSources } from '#src/domain/data-source.ts';
import { type Edition, findBlock, questionsOfKind } from '#src/domain/edition.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';
import { topicIdsOf, topicsOf } from '#src/domain/topic.ts';
import { withLocalSources } from '#src/editions/local-sources.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { SearchField } from '#src/ui/fields/search-field.tsx';
import { useAfterPause } from '#src/ui/use-after-pause.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { FiguresToLookFor } from './figures-to-look-for.tsx';
import { ListProblems } from './list-problems.tsx';
import { matchingSources } from './matching-sources.ts';
import { SourceCard } from './source-card.tsx';
import { findDataWords as words } from './words.ts';

export interface FindDataPageProps {
  assessment: Assessment;
  edition: Edition;
  /** The block it was opened from, empty for none. */
  blockId: string;
  /** The text of the site's own `sources.json`, or nothing when it has none. */
  ownList: string | null;
}

/** Where to look for figures: the places that fit this assessment first, each with how to get them and what to mind. */
export function FindDataPage({ assessment, edition, blockId, ownList }: FindDataPageProps) {
  usePageTitle(words.title, { page: `find-data/${assessment.id}` });
  const { sources, problems } = useMemo(
    () => withLocalSources(edition.sources ?? [], ownList),
    [edition, ownList],
  );
  const topics = topicsOf(assessment, edition);
  const mayWrite = answersMayChange(assessment);
  const suggested = suggestSources(sources, {
    blockId,
    groupDimensions: dimensionsInHand(assessment, edition),
    topics: topicIdsOf(assessment),
  });
  const block = findBlock(edition, blockId);
  return (
    <>
      {block !== undefined && mayWrite ? (
        <BackLink href={addressOf(assessment.id, { page: 'block', blockId, at: '' })}>{block.title}</BackLink>
      ) : (
        <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{words.taskList}</BackLink>
      )}
      <span className="govuk-caption-l">{titleOf(assessment)}</span>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.advice}</p>
      <ListProblems problems={problems} />
      {topics.length > 0 && <FiguresToLookFor topics={topics} sources={sources} />}
      {topics.length === 0 && (edition.topics ?? []).length > 0 && mayWrite && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(assessment.id, { page: 'details' })}>
            {words.chooseTopic.before}
          </a>
          {words.chooseTopic.after}
        </p>
      )}
      <h2 className="govuk-heading-m">{words.places}</h2>
      {sources.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Places suggested={suggested} edition={edition} />
      )}
    </>
  );
}

function Places({ suggested, edition }: { suggested: readonly SuggestedSource[]; edition: Edition }) {
  const [sought, setSought] = useState('');
  const shown = matchingSources(suggested, sought);
  const count = words.shown(shown.length, suggested.length);
  const said = useAfterPause(count, 600);
  return (
    <>
      <SearchField id="search-places" label={words.search} value={sought} onChange={setSought} />
      <p className="govuk-body-s" aria-hidden="true">
        {count}
      </p>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      {shown.length === 0 ? (
        <p className="govuk-body">{words.nothingMatches}</p>
      ) : (
        <CardList label={words.places}>
          {shown.map(({ source, reasons }) => (
            <SourceCard key={source.id} source={source} reasons={reasons} edition={edition} />
          ))}
        </CardList>
      )}
    </>
  );
}

/** The dimensions by which the groups in the groups table differ, each once. */
function dimensionsInHand(assessment: Assessment, edition: Edition): string[] {
  const groups = questionsOfKind(edition, 'population-groups').flatMap((question) =>
    entriesOf(assessment, question),
  );
  return [...new Set(groups.flatMap(({ fields }) => fields.dimensions))];
}
