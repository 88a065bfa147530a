import { useLayoutEffect } from 'react';
import type { PeopleQuestion } from '#src/domain/edition.ts';
import { labelOf } from '#src/forms/place.ts';
import { ShortList } from '#src/forms/short-list.tsx';
import { useShortList } from '#src/forms/use-short-list.ts';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { labelOfQuestion } from './label-of-question.ts';
import type { QuestionSectionProps } from './question-section.tsx';
import { answerWords } from './words.ts';

/** People by name, role and organisation, one after another on the page. */
export function PeopleFields(props: QuestionSectionProps & { question: PeopleQuestion }) {
  const { session, assessment, question, form } = props;
  const rows = useShortList(session, assessment, { id: question.id, kind: question.kind });
  useLayoutEffect(() => form.include(question.id, rows.places));
  return (
    <ShortList
      id={question.id}
      legend={labelOfQuestion(question)}
      hint={question.hint}
      thing={answerWords.person}
      rows={rows}
      form={form}
      renderRow={(place) =>
        ['name', 'role', 'organisation'].map((field) => (
          <TextField
            key={field}
            {...form.field(place, field)}
            label={labelOf(place, field)}
            defaultValue={form.text(place, field)}
          />
        ))
      }
    />
  );
}
