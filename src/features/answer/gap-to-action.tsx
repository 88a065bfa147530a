import { useState } from 'react';
import { entriesOf } from '#src/domain/assessment.ts';
import { actionsOfGaps, changesToPlan } from '#src/domain/plan-gap.ts';
import { Button } from '#src/ui/button.tsx';
import type { ThingFieldsProps } from './entry-page.tsx';
import { gapWords } from './words.ts';

/** Puts filling a gap into the action plan, in one press. */
export function GapToAction({ session, assessment, place, edition }: ThingFieldsProps) {
  const [asked, setAsked] = useState(false);
  const { question, entryId } = place;
  const gap = entriesOf(assessment, { id: question.id, kind: 'evidence-gaps' }).find(
    ({ id }) => id === entryId,
  );
  const isPlanned = gap !== undefined && actionsOfGaps(assessment, edition).has(gap.fields.remedy.trim());

  function plan(): void {
    setAsked(true);
    if (gap !== undefined) {
      session.makeTogether(changesToPlan(gap, edition, crypto.randomUUID()));
    }
  }

  return (
    <>
      {!isPlanned && gap !== undefined && gap.fields.remedy.trim() !== '' && (
        <Button variant="secondary" onClick={plan}>
          {gapWords.plan}
        </Button>
      )}
      <p role="status" className="govuk-body">
        {isPlanned && (asked ? gapWords.planned : gapWords.isPlanned)}
      </p>
    </>
  );
}
