import { ONLY } from '#src/domain/answer.ts';
import { type Assessment, STANDING } from '#src/domain/assessment.ts';
import { topicIdsOf } from '#src/domain/topic.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { FilterableChecklist } from '#src/ui/fields/filterable-checklist.tsx';
import { SuggestedTags } from './suggested-tags.tsx';
import { describeWords } from './words.ts';

export interface TopicFieldsProps {
  session: AssessmentSession;
  assessment: Assessment;
}

/** What the work is about, chosen from the edition's topics, and the themes that go with it. */
export function TopicFields({ session, assessment }: TopicFieldsProps) {
  const { topics = [] } = session.edition;
  if (topics.length === 0) return null;

  function toggle(id: string, ticked: boolean): void {
    const from = [...topicIdsOf(session.current())];
    const to = ticked ? [...from, id] : from.filter((other) => other !== id);
    session.make({
      kind: 'field-changed',
      question: STANDING.details,
      entryId: ONLY,
      field: 'topics',
      from,
      to,
    });
  }

  return (
    <>
      <FilterableChecklist
        id="topics"
        legend={describeWords.topicsTitle}
        legendSize="m"
        hint={describeWords.topicsHint}
        searchLabel={describeWords.topicsSearch}
        sections={[
          {
            id: 'topics',
            title: describeWords.topicsSection,
            choices: topics.map(({ id, title, about }) => ({ value: id, label: title, hint: about })),
          },
        ]}
        selected={topicIdsOf(assessment)}
        onToggle={toggle}
      />
      <SuggestedTags session={session} assessment={assessment} />
    </>
  );
}
