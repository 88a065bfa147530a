import type { Assessment } from '#src/domain/assessment.ts';
import type { Block, Edition } from '#src/domain/edition.ts';
import { topicsOf } from '#src/domain/topic.ts';
import { Details } from '#src/ui/details.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { TopicPrompts } from './topic-help/topic-prompts.tsx';
import { topicHelpWords } from './topic-help/words.ts';
import { answerWords } from './words.ts';

interface BlockHelpProps {
  assessment: Assessment;
  edition: Edition;
  block: Block;
}

/** What to think about, to open one by one, where to find figures, and the facts to have beside the question. */
export function BlockHelp({ assessment, edition, block }: BlockHelpProps) {
  const hasSources = edition.sources?.some(({ blocks }) => blocks.includes(block.id)) ?? false;
  return (
    <>
      {block.prompts.map((prompt) => (
        <Details key={prompt.id} summary={prompt.title}>
          {prompt.text}
        </Details>
      ))}
      <TopicPrompts topics={topicsOf(assessment, edition)} blockId={block.id} />
      {hasSources && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(assessment.id, { page: 'find-data', blockId: block.id })}>
            {topicHelpWords.findData}
          </a>
        </p>
      )}
      {block.facts.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{answerWords.facts}</h3>
          <ul className="govuk-list govuk-list--spaced hea-facts">
            {block.facts.map((fact) => (
              <li key={fact.text}>
                {fact.text} <span className="govuk-hint">{answerWords.source(fact.source)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
