import { useState } from 'react';
import { ONLY } from '#src/domain/answer.ts';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { tagsOf } from '#src/domain/edition.ts';
import { tagsOfTopics, topicsOf } from '#src/domain/topic.ts';
import { Button } from '#src/ui/button.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { THEMES } from './theme-fields.tsx';
import type { TopicFieldsProps } from './topic-fields.tsx';
import { describeWords } from './words.ts';

/** The themes that go with the chosen topics and are not ticked yet: named first, then added with one press. */
export function SuggestedTags({ session, assessment }: TopicFieldsProps) {
  const [added, setAdded] = useState(0);
  const { edition } = session;
  const ticked = fieldsOf(assessment, STANDING.tags).chosen;
  const going = tagsOfTopics(topicsOf(assessment, edition));
  const missing = tagsOf(edition).filter(({ id }) => going.includes(id) && !ticked.includes(id));

  function add(): void {
    const from = fieldsOf(session.current(), STANDING.tags).chosen;
    const ids = missing.map(({ id }) => id).filter((id) => !from.includes(id));
    const made = session.make({
      kind: 'field-changed',
      question: STANDING.tags,
      entryId: ONLY,
      field: 'chosen',
      from,
      to: [...from, ...ids],
    });
    if (!made.ok) return;
    setAdded(ids.length);
    // The button goes with what it named; the themes that are now ticked come next on the page.
    focusById(THEMES);
  }

  return (
    <>
      {missing.length > 0 && (
        <>
          <p className="govuk-body">{describeWords.topicTags(missing.map(({ label }) => label))}</p>
          <Button variant="secondary" onClick={add}>
            {describeWords.addTags(missing.length)}
          </Button>
        </>
      )}
      <p className="govuk-body" role="status">
        {missing.length === 0 && added > 0 && describeWords.tagsAdded(added)}
      </p>
    </>
  );
}
