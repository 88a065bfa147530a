import { isBlank } from '#src/domain/answer.ts';
import { entriesOf } from '#src/domain/assessment.ts';
import type { MeasureResultsQuestion } from '#src/domain/edition.ts';
import { measuresToLookAt, type PlannedMeasure, planInReview, resultId } from '#src/domain/effect-review.ts';
import { fieldLabels } from '#src/report/labels.ts';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { labelOfQuestion } from '../label-of-question.ts';
import type { QuestionSectionProps } from '../question-section.tsx';
import { lookBackWords as words } from './words.ts';

const planned = fieldLabels['action-plan'];

/** Every measure of the signed plan as a card, with its new value where there is one. */
export function ResultsList(props: QuestionSectionProps & { question: MeasureResultsQuestion }) {
  const { assessment, blockId, question } = props;
  const plan = planInReview(assessment);
  const measures = plan === null ? [] : measuresToLookAt(plan);
  const results = entriesOf(assessment, question);
  const isSaid = ({ id, groups }: PlannedMeasure) => {
    const ids = [resultId(id), ...groups.map((group) => resultId(id, group.id))];
    return results.some((entry) => ids.includes(entry.id) && !isBlank(entry.fields));
  };
  return (
    <>
      <h2 className="govuk-heading-m" id={question.id}>
        {labelOfQuestion(question)}
      </h2>
      {measures.length === 0 ? (
        <p className="govuk-inset-text">{words.nothingPlanned}</p>
      ) : (
        <>
          {question.hint !== undefined && <p className="govuk-hint">{question.hint}</p>}
          <p className="govuk-body">
            <strong>{words.measures(measures.filter(isSaid).length, measures.length)}</strong>
          </p>
          <CardList label={question.label}>
            {measures.map((measure) => {
              const said = isSaid(measure);
              const now = results.find(({ id }) => id === measure.id)?.fields.value ?? '';
              const facts = [
                { term: planned.baseline, detail: measure.baseline },
                { term: planned.target, detail: measure.target },
                { term: fieldLabels['measure-results'].value, detail: now },
                { term: planned.groups, detail: measure.groups.map(({ name }) => name).join(', ') },
              ];
              const page = { page: 'entry', blockId, questionId: question.id, entryId: measure.id } as const;
              return (
                <Card
                  key={measure.id}
                  title={measure.name}
                  tag={said ? <Tag tone="done">{words.measured}</Tag> : <Tag>{words.notLookedAt}</Tag>}
                  facts={facts.filter(({ detail }) => detail.trim() !== '')}
                  actions={
                    <a className="govuk-link" href={addressOf(assessment.id, page)}>
                      {said ? words.change : words.lookAt} <VisuallyHidden>{measure.name}</VisuallyHidden>
                    </a>
                  }
                />
              );
            })}
          </CardList>
        </>
      )}
    </>
  );
}
