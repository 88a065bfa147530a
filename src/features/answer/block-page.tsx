import { useEffect } from 'react';
import { ONLY } from '#src/domain/answer.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { type Block, blocksOf, findBlock, type Question, stageOf } from '#src/domain/edition.ts';
import { canBeAsked } from '#src/domain/effect-review.ts';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { PersonalDataNotice } from '#src/forms/personal-data-notice.tsx';
import type { FormPlace } from '#src/forms/place.ts';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { formWords } from '#src/forms/words.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { BlockHelp } from './block-help.tsx';
import { QuestionSection } from './question-section.tsx';
import { answerWords } from './words.ts';

interface BlockPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  blockId: string;
  /** The question to show first, empty for the top of the page. */
  at: string;
  send: (event: WorkflowEvent) => void;
}

/** One block of questions on one page. Give it a key for each block. */
export function BlockPage({ session, assessment, blockId, at, send }: BlockPageProps) {
  const { edition } = session;
  const block = findBlock(edition, blockId);
  if (block === undefined) throw new Error(`The workflow let through block ${blockId}`);
  const form = usePageForm(session, { places: placesOf(block), notesOn: block.questions });
  const asked = block.questions.filter((question) => canBeAsked(assessment, question));
  const stage = stageOf(edition, block);
  const all = blocksOf(edition);
  usePageTitle(block.title, { page: `block ${block.id}`, error: form.problems.length > 0 });
  useEffect(() => {
    if (at !== '') focusById(sectionId(at));
  }, [at]);
  return (
    <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
      <TwoThirds
        top={
          <>
            <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{answerWords.taskList}</BackLink>
            <PageProblems form={form} />
            <span className="govuk-caption-l">
              {answerWords.caption(stage.title, block.title, all.indexOf(block) + 1, all.length)}
            </span>
            <h1 className="govuk-heading-l">{block.question}</h1>
          </>
        }
        aside={<BlockHelp assessment={assessment} edition={edition} block={block} />}
        asideTitle={answerWords.thinkAbout}
      >
        <p className="govuk-body-l">{block.why}</p>
        {asked.map((question) => (
          <div key={question.id} id={sectionId(question.id)} className="hea-question">
            <QuestionSection
              session={session}
              assessment={assessment}
              blockId={block.id}
              question={question}
              form={form}
            />
          </div>
        ))}
        <PersonalDataNotice assessment={assessment} places={placesOf(block)} notesOn={asked} />
        <ButtonRow>
          <Button type="submit">{formWords.saveAndContinue}</Button>
          <Button variant="secondary" onClick={() => send({ type: 'page.skipped' })}>
            {formWords.skip}
          </Button>
        </ButtonRow>
      </TwoThirds>
    </form>
  );
}

function sectionId(questionId: string): string {
  return `question-${questionId}`;
}

/** The entries asked about on the page itself; lists of things are asked about on pages of their own. */
function placesOf(block: Block): FormPlace[] {
  return block.questions.flatMap((question) =>
    entryIdsOf(question).map((entryId) => placeOf(question, entryId)),
  );
}

function entryIdsOf(question: Question): string[] {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
    case 'date':
    case 'single-choice':
    case 'checklist':
      return [ONLY];
    case 'drivers':
      return question.families.map(({ id }) => id);
    case 'widening-risks':
      return question.risks.map(({ id }) => id);
    case 'people':
    case 'population-groups':
    case 'evidence':
    case 'evidence-gaps':
    case 'figures':
    case 'action-plan':
    case 'monitoring':
    case 'action-outcomes':
    case 'measure-results':
      return [];
  }
}

function placeOf(question: Question, entryId: string): FormPlace {
  const { id, kind, label } = question;
  const labels = entryId === ONLY ? { text: label, date: label, choice: label, chosen: label } : {};
  return { question: { id, kind }, entryId, labels };
}
