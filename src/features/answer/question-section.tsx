import { useState } from 'react';
import { type Assessment, noteOn } from '#src/domain/assessment.ts';
import type { Question } from '#src/domain/edition.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Details } from '#src/ui/details.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { CiteEvidence } from './cite-evidence.tsx';
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
  const rests = question.kind !== 'evidence' && question.kind !== 'evidence-gaps';
  const written = noteOn(assessment, question.id).trim() !== '';
  // Decided once: a note whose last letter is taken away must not close on whoever is writing it.
  const [startsOpen] = useState(written);
  return (
    <>
      <QuestionFields {...props} />
      <RemarksHere assessment={assessment} question={question} />
      {rests && (
        <CiteEvidence
          session={session}
          assessment={assessment}
          supports={question.id}
          title={question.label}
        />
      )}
      <Details
        summary={
          <>
            {written ? answerWords.noteWritten : answerWords.note}
            <VisuallyHidden>{answerWords.about(question.label)}</VisuallyHidden>
          </>
        }
        open={startsOpen}
      >
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
