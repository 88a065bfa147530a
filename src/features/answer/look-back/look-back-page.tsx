import type { ReactNode } from 'react';
import {
  type ActionOutcomesQuestion,
  findBlock,
  type MeasureResultsQuestion,
  type Question,
  stageOf,
} from '#src/domain/edition.ts';
import {
  actionsToLookAt,
  measuresToLookAt,
  type PlannedMeasure,
  planInReview,
  resultId,
} from '#src/domain/effect-review.ts';
import type { PlannedAction, SignedPlan } from '#src/domain/signed-plan.ts';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { PersonalDataNotice } from '#src/forms/personal-data-notice.tsx';
import type { FormPlace } from '#src/forms/place.ts';
import { type PageForm, usePageForm } from '#src/forms/use-page-form.ts';
import { formWords } from '#src/forms/words.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { BlockHelp } from '../block-help.tsx';
import type { EntryPageProps } from '../entry-page.tsx';
import { answerWords } from '../words.ts';
import { OutcomeFields } from './outcome-fields.tsx';
import { PlannedActionFacts, PlannedMeasureFacts } from './planned-facts.tsx';
import { ResultFields } from './result-fields.tsx';
import { lookBackWords as words } from './words.ts';

type OutcomePageProps = EntryPageProps & { question: ActionOutcomesQuestion };
type ResultPageProps = EntryPageProps & { question: MeasureResultsQuestion };

/** One action of the signed plan: what was planned, and what became of it. Give it a key for each. */
export function OutcomePage(props: OutcomePageProps) {
  const { assessment, question, entryId } = props;
  const plan = planInReview(assessment);
  const action = plan === null ? undefined : actionsToLookAt(plan).find(({ id }) => id === entryId);
  if (plan === null || action === undefined) return <NotThere {...props} />;
  return <ActionPage {...props} plan={plan} action={action} place={placeOf(question, entryId)} />;
}

/** One measure of the signed plan: what it was to reach, and what it says now, for everyone and by group. */
export function ResultPage(props: ResultPageProps) {
  const { assessment, entryId } = props;
  const plan = planInReview(assessment);
  const measure = plan === null ? undefined : measuresToLookAt(plan).find((known) => isOf(known, entryId));
  if (plan === null || measure === undefined) return <NotThere {...props} />;
  return <MeasurePage {...props} plan={plan} measure={measure} />;
}

type ActionPageProps = OutcomePageProps & { plan: SignedPlan; action: PlannedAction; place: FormPlace };

function ActionPage(props: ActionPageProps) {
  const { session, assessment, plan, action, place } = props;
  const form = usePageForm(session, { places: [place] });
  return (
    <LookBackPage {...props} form={form} places={[place]} title={words.action.title}>
      <PlannedActionFacts assessment={assessment} plan={plan} action={action} />
      <OutcomeFields form={form} place={place} />
    </LookBackPage>
  );
}

function MeasurePage(props: ResultPageProps & { plan: SignedPlan; measure: PlannedMeasure }) {
  const { session, assessment, question, plan, measure } = props;
  const everyone = placeOf(question, resultId(measure.id));
  const groups = measure.groups.map(({ id, name }) => ({
    name,
    place: placeOf(question, resultId(measure.id, id)),
  }));
  const places = [everyone, ...groups.map(({ place }) => place)];
  const form = usePageForm(session, { places });
  return (
    <LookBackPage {...props} form={form} places={places} title={words.measure.title}>
      <PlannedMeasureFacts plan={plan} measure={measure} />
      <ResultFields
        form={form}
        assessment={assessment}
        question={question}
        measure={measure}
        everyone={everyone}
        groups={groups}
      />
    </LookBackPage>
  );
}

type FrameProps = EntryPageProps & {
  title: string;
  form: PageForm;
  places: readonly FormPlace[];
  children: ReactNode;
};

function LookBackPage(props: FrameProps) {
  const { session, assessment, blockId, questionId, entryId, send, title, form, places, children } = props;
  const block = findBlock(session.edition, blockId);
  if (block === undefined) throw new Error(`No block ${blockId}`);
  usePageTitle(title, { page: `entry ${questionId} ${entryId}`, error: form.problems.length > 0 });
  return (
    <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
      <TwoThirds
        top={
          <>
            <BackLink href={addressOf(assessment.id, { page: 'block', blockId, at: questionId })}>
              {block.title}
            </BackLink>
            <PageProblems form={form} />
            <span className="govuk-caption-l">{`${stageOf(session.edition, block).title}: ${block.title}`}</span>
            <h1 className="govuk-heading-l">{title}</h1>
          </>
        }
        aside={<BlockHelp assessment={assessment} edition={session.edition} block={block} />}
        asideTitle={answerWords.thinkAbout}
      >
        {children}
        <PersonalDataNotice assessment={assessment} places={places} />
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

/** An address from before, or from another assessment. */
function NotThere({ session, assessment, blockId, questionId }: EntryPageProps) {
  const title = findBlock(session.edition, blockId)?.title ?? '';
  usePageTitle(title, { page: `entry ${questionId}` });
  return (
    <>
      <BackLink href={addressOf(assessment.id, { page: 'block', blockId, at: questionId })}>{title}</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{words.notThere}</p>
    </>
  );
}

function placeOf({ id, kind }: Question, entryId: string): FormPlace {
  return { question: { id, kind }, entryId };
}

function isOf({ id, groups }: PlannedMeasure, entryId: string): boolean {
  return id === entryId || groups.some((group) => resultId(id, group.id) === entryId);
}
