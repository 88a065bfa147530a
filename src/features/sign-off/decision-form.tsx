import { ONLY } from '#src/domain/answer.ts';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { useShortList } from '#src/forms/use-short-list.ts';
import { readDateInWords } from '#src/report/dates.ts';
import { decisionLabels, fieldLabels } from '#src/report/labels.ts';
import { DateField } from '#src/ui/fields/date-field.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
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
        <TextField
          {...form.field(place, 'makerName')}
          label={labels.makerName}
          hint={words.makerHint}
          defaultValue={form.text(place, 'makerName')}
          autoComplete="off"
        />
        <TextField
          {...form.field(place, 'makerRole')}
          label={labels.makerRole}
          defaultValue={form.text(place, 'makerRole')}
          autoComplete="off"
        />
        <TextField
          {...form.field(place, 'body')}
          label={labels.body}
          hint={words.bodyHint}
          defaultValue={form.text(place, 'body')}
          autoComplete="off"
        />
        <DateField
          {...form.field(place, 'meetingDate')}
          label={labels.meetingDate}
          defaultValue={form.text(place, 'meetingDate')}
          interpret={readDateInWords}
        />
        <RadioGroup
          {...form.field(place, 'decision')}
          legend={labels.decision}
          legendSize="m"
          choices={choices}
          defaultValue={form.text(place, 'decision')}
        />
        <TextArea
          {...form.field(place, 'because')}
          label={labels.because}
          hint={words.reasonsHint}
          defaultValue={form.text(place, 'because')}
        />
        <NextReviewField form={form} assessment={assessment} today={today} />
        <StepButtons assessmentId={assessment.id} step={step} />
      </form>
    </SignOffFrame>
  );
}
