import { ONLY } from '#src/domain/answer.ts';
import { readCalendarDate } from '#src/domain/calendar-date.ts';
import type { Choice } from '#src/domain/edition.ts';
import type { FormPlace } from '#src/forms/place.ts';
import { dateInWords } from '#src/report/dates.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { DateField } from '#src/ui/fields/date-field.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { DriversFields } from './drivers-fields.tsx';
import { PeopleFields } from './people-fields.tsx';
import type { QuestionSectionProps } from './question-section.tsx';
import { ThingsList } from './things-list.tsx';
import { WideningRisksFields } from './widening-risks-fields.tsx';
import { answerWords } from './words.ts';

/** The field for each kind of answer. A new kind does not compile until it has one. */
export function QuestionFields(props: QuestionSectionProps) {
  const { question, form } = props;
  const place: FormPlace = { question: { id: question.id, kind: question.kind }, entryId: ONLY };
  const label = question.optional === true ? answerWords.optional(question.label) : question.label;
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
          interpret={interpretDate}
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
    case 'action-plan':
    case 'monitoring':
      return <ThingsList {...props} question={question} />;
  }
}

/** An edition's choices as a field takes them. */
export function choicesFor(choices: readonly Choice[]) {
  return choices.map(({ id, label, hint }) => ({
    value: id,
    label,
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** A label's choices as a field takes them, with a hint where there is one. */
export function choicesFrom(labels: Record<string, string>, hints: Record<string, string> = {}) {
  return Object.entries(labels).map(([value, label]) => {
    const hint = hints[value];
    return { value, label, ...(hint === undefined ? {} : { hint }) };
  });
}

export function interpretDate(typed: string): string | null {
  const date = readCalendarDate(typed);
  return date === null ? null : dateInWords(date);
}
