import { useState } from 'react';
import { type Assessment, entriesOf, noteOn } from '#src/domain/assessment.ts';
import { type Question, questionsOf } from '#src/domain/edition.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Details } from '#src/ui/details.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { QuestionFields } from './question-fields.tsx';
import { RemarksHere } from './remarks-here.tsx';
import { answerWords } from './words.ts';

export interface QuestionSectionProps {
  session: AssessmentSession;
  assessment: Assessment;
  blockId: string;
  question: Question;
  form: PageForm;
}

/** A question with its fields, the evidence that cites it, and a note. */
export function QuestionSection(props: QuestionSectionProps) {
  const { session, assessment, question, form } = props;
  const written = noteOn(assessment, question.id).trim() !== '';
  // Decided once: a note whose last letter is taken away must not close on whoever is writing it.
  const [startsOpen] = useState(written);
  return (
    <>
      <QuestionFields {...props} />
      <RemarksHere assessment={assessment} questionId={question.id} />
      <CitedHere session={session} assessment={assessment} questionId={question.id} />
      <Details summary={written ? answerWords.noteWritten : answerWords.note} open={startsOpen}>
        <TextArea
          {...form.note(question.id)}
          label={answerWords.noteLabel(question.label)}
          hint={answerWords.noteHint}
          rows={2}
        />
      </Details>
    </>
  );
}

interface CitedHereProps {
  session: AssessmentSession;
  assessment: Assessment;
  questionId: string;
}

function CitedHere({ session, assessment, questionId }: CitedHereProps) {
  const cited = questionsOf(session.edition)
    .filter((question) => question.kind === 'evidence')
    .flatMap((question) => entriesOf(assessment, { id: question.id, kind: 'evidence' }))
    .filter(({ fields }) => fields.supports.includes(questionId));
  if (cited.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{answerWords.citedHere}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {cited.map(({ id, fields }) => (
          <li key={id}>{fields.title}</li>
        ))}
      </ul>
    </>
  );
}
