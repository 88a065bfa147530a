import { useLayoutEffect } from 'react';
import type { PeopleQuestion } from '#src/domain/edition.ts';
import { PersonFields } from '#src/forms/entry-fields.tsx';
import { ShortList } from '#src/forms/short-list.tsx';
import { useShortList } from '#src/forms/use-short-list.ts';
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
      renderRow={(place) => <PersonFields form={form} place={place} />}
    />
  );
}
