import type { Topic } from '#src/domain/topic.ts';
import { Details } from '#src/ui/details.tsx';

/** What the chosen topics add to what to think about in a block, under the name of each. */
export function TopicPrompts({ topics, blockId }: { topics: readonly Topic[]; blockId: string }) {
  return topics.map(({ id, title, prompts }) => {
    const here = prompts.filter((prompt) => prompt.blockId === blockId);
    if (here.length === 0) return null;
    return (
      <section key={id} aria-labelledby={`topic-${id}`}>
        <h3 className="govuk-heading-s" id={`topic-${id}`}>
          {title}
        </h3>
        {here.map((prompt) => (
          <Details key={prompt.id} summary={prompt.title}>
            {prompt.text}
          </Details>
        ))}
      </section>
    );
  });
}
