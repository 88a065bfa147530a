import type { Block } from '#src/domain/edition.ts';
import { Details } from '#src/ui/details.tsx';
import { answerWords } from './words.ts';

/** What to think about, to open one by one, and the facts to have beside the question. */
export function BlockHelp({ block }: { block: Block }) {
  return (
    <>
      {block.prompts.map((prompt) => (
        <Details key={prompt.id} summary={prompt.title}>
          {prompt.text}
        </Details>
      ))}
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
