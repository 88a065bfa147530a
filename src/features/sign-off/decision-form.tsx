import { ONLY } from '#src/domain/answer.ts';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { EntryDate, EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { useShortList } from '#src/forms/use-short-list.ts';
import { decisionLabels, fieldLabels } from '#src/report/labels.ts';
import { saidIn } from '#src/report/source.ts';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { Conditions } from './conditions.tsx';
import { NextReviewField } from './next-review-field.tsx';
import { SignOffFrame } from './sign-off-frame.tsx';
import type { SignOffPageProps } from './sign-off-page.tsx';
import { StepButtons } from './step-buttons.tsx';
import { signOffWords } from './words.ts';

const words = signOffWords.decision;
const labels = fieldLabels.decision;
const place = { question: STANDING.decision, entryId: ONLY };
const WITH_CONDITIONS = 'proceed-with-conditions';

export function DecisionForm({ session, assessment, today, send, step }: SignOffPageProps) {
  const conditions = useShortList(session, assessment, STANDING.conditions);
  // Conditions out of sight are kept, and a wrong date among them must not hold anyone up.
  const conditional = fieldsOf(assessment, STANDING.decision).decision === WITH_CONDITIONS;
  const written = saidIn(assessment, STANDING.conditions).length;
  const form = usePageForm(session, { places: [place, ...(conditional ? conditions.places : [])] });
  const choices = (['proceed', WITH_CONDITIONS, 'refer-back', 'stop'] as const).map((value) => ({
    value,
    label: decisionLabels[value],
    hint: words.hints[value],
    ...(value === WITH_CONDITIONS && { reveal: <Conditions form={form} rows={conditions} /> }),
  }));
  return (
    <SignOffFrame
      assessment={assessment}
      step={step}
      title={words.title}
      error={form.problems.length > 0}
      problems={<PageProblems form={form} />}
    >
      <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
        <EntryText form={form} place={place} field="makerName" hint={words.makerHint} />
        <EntryText form={form} place={place} field="makerRole" />
        <EntryText form={form} place={place} field="body" hint={words.bodyHint} />
        <EntryDate form={form} place={place} field="meetingDate" />
        <RadioGroup
          {...form.field(place, 'decision')}
          legend={labels.decision}
          legendSize="s"
          choices={choices}
          defaultValue={form.text(place, 'decision')}
        />
        <div role="status">
          {!conditional && written > 0 && <InsetText>{words.conditionsKept(written)}</InsetText>}
        </div>
        <EntryWords form={form} place={place} field="because" hint={words.reasonsHint} />
        <NextReviewField form={form} assessment={assessment} today={today} />
        <StepButtons assessmentId={assessment.id} step={step} />
      </form>
    </SignOffFrame>
  );
}
