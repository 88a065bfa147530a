import { ONLY } from '#src/domain/answer.ts';
import type { FormPlace } from '#src/forms/place.ts';
import { readDateInWords } from '#src/report/dates.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { DateField } from '#src/ui/fields/date-field.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { choicesFor } from './choices.ts';
import { DriversFields } from './drivers-fields.tsx';
import { labelOfQuestion } from './label-of-question.ts';
import { OutcomesList } from './look-back/outcomes-list.tsx';
import { ResultsList } from './look-back/results-list.tsx';
import { PeopleFields } from './people-fields.tsx';
import type { QuestionSectionProps } from './question-section.tsx';
import { ThingsList } from './things-list.tsx';
import { WideningRisksFields } from './widening-risks-fields.tsx';

/** The field for each kind of answer. A new kind does not compile until it has one. */
export function QuestionFields(props: QuestionSectionProps) {
  const { question, form } = props;
  const place: FormPlace = { question: { id: question.id, kind: question.kind }, entryId: ONLY };
  const label = labelOfQuestion(question);
  const labelled = { label, labelSize: 'm', hint: question.hint } as const;
  const grouped = { legend: label, legendSize: 'm', hint: question.hint } as const;
  switch (question.kind) {
    case 'short-text':
      return (
        <TextField
          {...form.field(place, 'text')}
          {...labelled}
          defaultValue={form.text(place, 'text')}
          advisedLength={question.advisedLength}
        />
      );
    case 'long-text':
      return (
        <TextArea
          {...form.field(place, 'text')}
          {...labelled}
          defaultValue={form.text(place, 'text')}
          advisedLength={question.advisedLength}
        />
      );
    case 'date':
      return (
        <DateField
          {...form.field(place, 'date')}
          {...labelled}
          defaultValue={form.text(place, 'date')}
          interpret={readDateInWords}
        />
      );
    case 'single-choice':
      return (
        <RadioGroup
          {...form.field(place, 'choice')}
          {...grouped}
          defaultValue={form.text(place, 'choice')}
          choices={choicesFor(question.choices)}
        />
      );
    case 'checklist':
      return (
        <CheckboxGroup
          {...form.field(place, 'chosen')}
          {...grouped}
          defaultValue={form.chosen(place, 'chosen')}
          choices={choicesFor(question.choices)}
          other={
            question.other !== undefined && (
              <TextField
                {...form.field(place, 'other')}
                label={question.other}
                defaultValue={form.text(place, 'other')}
              />
            )
          }
        />
      );
    case 'people':
      return <PeopleFields {...props} question={question} />;
    case 'drivers':
      return <DriversFields question={question} form={form} />;
    case 'widening-risks':
      return <WideningRisksFields question={question} form={form} />;
    case 'population-groups':
    case 'evidence':
    case 'evidence-gaps':
    case 'figures':
    case 'action-plan':
    case 'monitoring':
      return <ThingsList {...props} question={question} />;
    case 'action-outcomes':
      return <OutcomesList {...props} question={question} />;
    case 'measure-results':
      return <ResultsList {...props} question={question} />;
  }
}
