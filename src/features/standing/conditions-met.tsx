import { type Assessment, entriesOf, STANDING } from '#src/domain/assessment.ts';
import { type CalendarDate, readCalendarDate } from '#src/domain/calendar-date.ts';
import { LIFECYCLE, walkEvents } from '#src/domain/lifecycle.ts';
import { StepForm, whoFields } from '#src/forms/step-form.tsx';
import { momentInWords, typedDateInWords } from '#src/report/dates.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { Details } from '#src/ui/details.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import type { StepAsked } from '#src/workflow/take-step.ts';
import { standingWords } from './words.ts';

const words = standingWords.conditions;

interface ConditionsMetProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
  take: (step: StepAsked) => boolean;
}

/** The conditions of the last signed decision, and which of them are met. */
export function ConditionsMet({ session, assessment, today, take }: ConditionsMetProps) {
  const record = session.records().at(-1);
  if (record === undefined || record.decision !== 'proceed-with-conditions') return null;
  const mayBeMet = LIFECYCLE[walkEvents(assessment.events).state]['condition-met'] !== undefined;
  const met = new Map(
    assessment.events.flatMap((event) =>
      event.kind === 'condition-met' && event.ofVersion === record.version ? [[event.entryId, event]] : [],
    ),
  );
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <CardList label={words.title}>
        {entriesOf(record, STANDING.conditions).map(({ id, fields }) => {
          const event = met.get(id);
          const due = readCalendarDate(fields.due);
          const late = event === undefined && due !== null && due < today;
          return (
            <Card
              key={id}
              id={`card-${id}`}
              title={fields.condition}
              tag={
                <Tag tone={late ? 'problem' : event === undefined ? 'attention' : 'done'}>
                  {words[late ? 'overdue' : event === undefined ? 'notMet' : 'isMet']}
                </Tag>
              }
            >
              <p className="govuk-body-s">{words.due(fields.owner, typedDateInWords(fields.due))}</p>
              {event === undefined && mayBeMet && (
                <Details
                  summary={
                    <>
                      {words.open} <VisuallyHidden>{fields.condition}</VisuallyHidden>
                    </>
                  }
                >
                  <StepForm
                    assessmentId={assessment.id}
                    step={`condition-${id}`}
                    after={`card-${id}`}
                    fields={[
                      {
                        name: 'evidence',
                        label: words.evidence,
                        kind: 'words',
                        missing: words.evidenceMissing,
                      },
                      ...whoFields(session.by),
                    ]}
                    button={words.button}
                    variant="secondary"
                    onTake={({ evidence, by, role }) =>
                      take({
                        kind: 'condition-met',
                        ofVersion: record.version,
                        entryId: id,
                        condition: fields.condition,
                        evidence,
                        by,
                        role,
                        from: '',
                      })
                    }
                  />
                </Details>
              )}
              {event !== undefined && (
                <>
                  <p className="govuk-body">{event.evidence}</p>
                  <p className="govuk-body-s">{words.met(event.by, momentInWords(event.at))}</p>
                </>
              )}
            </Card>
          );
        })}
      </CardList>
    </>
  );
}
