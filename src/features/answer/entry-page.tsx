import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import { findBlock, type Question, stageOf } from '#src/domain/edition.ts';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { PersonalDataNotice } from '#src/forms/personal-data-notice.tsx';
import type { FormPlace } from '#src/forms/place.ts';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { formWords } from '#src/forms/words.ts';
import { nameEntry } from '#src/report/name-entry.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { ActionFields } from './action-fields.tsx';
import { BlockHelp } from './block-help.tsx';
import { BringInPage } from './bring-in/bring-in-page.tsx';
import { CiteEvidence } from './cite-evidence.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { FiguresFields } from './figures-fields.tsx';
import { GapFields } from './gap-fields.tsx';
import { GroupFields } from './group-fields.tsx';
import { GroupPicker } from './group-picker.tsx';
import { OutcomePage, ResultPage } from './look-back/look-back-page.tsx';
import { MonitoringFields } from './monitoring-fields.tsx';
import { CHOOSE, type ThingsQuestion } from './things-list.tsx';
import { answerWords, thingWords } from './words.ts';

export interface EntryPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  blockId: string;
  questionId: string;
  entryId: string;
  send: (event: WorkflowEvent) => void;
}

/** The page of one thing in a list: a group, a source, a gap, an action, a measure. Give it a key for each. */
export function EntryPage(props: EntryPageProps) {
  const block = findBlock(props.session.edition, props.blockId);
  const question = block?.questions.find(({ id }) => id === props.questionId);
  if (question?.kind === 'action-outcomes') return <OutcomePage {...props} question={question} />;
  if (question?.kind === 'measure-results') return <ResultPage {...props} question={question} />;
  if (block === undefined || question === undefined || !isThings(question)) {
    throw new Error(`No list ${props.questionId} in block ${props.blockId}`);
  }
  if (question.kind === 'population-groups' && props.entryId === CHOOSE) {
    return <GroupPicker {...props} question={question} />;
  }
  if (question.kind === 'figures' && props.entryId === CHOOSE) {
    return <BringInPage {...props} question={question} />;
  }
  return <ThingPage {...props} question={question} />;
}

function ThingPage(props: EntryPageProps & { question: ThingsQuestion }) {
  const { session, assessment, blockId, question, entryId, send } = props;
  const { edition } = session;
  const block = findBlock(edition, blockId);
  if (block === undefined) throw new Error(`No block ${blockId}`);
  const place: FormPlace = { question: { id: question.id, kind: question.kind }, entryId };
  const form = usePageForm(session, { places: [place] });
  const { heading } = thingWords[question.kind];
  const isThere = entriesOf(assessment, place.question).some(({ id }) => id === entryId);
  const title = isThere ? `${heading}: ${nameEntry(assessment, question, entryId)}` : heading;
  usePageTitle(title, { page: `entry ${entryId}`, error: form.problems.length > 0 });
  return (
    <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
      <TwoThirds
        top={
          <>
            <BackLink href={addressOf(assessment.id, { page: 'block', blockId, at: question.id })}>
              {block.title}
            </BackLink>
            <PageProblems form={form} />
            <span className="govuk-caption-l">{`${stageOf(edition, block).title}: ${block.title}`}</span>
            <h1 className="govuk-heading-l">{heading}</h1>
          </>
        }
        aside={<BlockHelp assessment={assessment} edition={edition} block={block} />}
        asideTitle={answerWords.thinkAbout}
      >
        <ThingFields
          session={session}
          question={question}
          form={form}
          place={place}
          edition={edition}
          assessment={assessment}
        />
        <PersonalDataNotice assessment={assessment} places={[place]} />
        {(question.kind === 'population-groups' || question.kind === 'figures') && (
          <CiteEvidence session={session} assessment={assessment} supports={entryId} title={heading} />
        )}
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

export interface ThingFieldsProps {
  session: AssessmentSession;
  question: ThingsQuestion;
  form: ReturnType<typeof usePageForm>;
  place: FormPlace;
  edition: AssessmentSession['edition'];
  assessment: Assessment;
}

function ThingFields(props: ThingFieldsProps) {
  const { question } = props;
  switch (question.kind) {
    case 'population-groups':
      return <GroupFields {...props} />;
    case 'evidence':
      return <EvidenceFields {...props} question={question} />;
    case 'evidence-gaps':
      return <GapFields {...props} />;
    case 'figures':
      return <FiguresFields {...props} />;
    case 'action-plan':
      return <ActionFields {...props} />;
    case 'monitoring':
      return <MonitoringFields {...props} />;
  }
}

function isThings(question: Question): question is ThingsQuestion {
  return Object.hasOwn(thingWords, question.kind);
}
