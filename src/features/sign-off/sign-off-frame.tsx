import type { ReactNode } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { SignOffStep } from '#src/workflow/assessment-machine.ts';
import { signOffWords } from './words.ts';

export const STEPS: readonly SignOffStep[] = ['people', 'decision', 'commitments', 'confirm'];

interface SignOffFrameProps {
  assessment: Assessment;
  step: SignOffStep;
  title: string;
  error: boolean;
  /** The error summary, which comes before the heading. */
  problems: ReactNode;
  children: ReactNode;
}

/** What the four steps share: where you are, what stands in the way, and the heading. */
export function SignOffFrame({ assessment, step, title, error, problems, children }: SignOffFrameProps) {
  const { id } = assessment;
  const page = `sign-off/${step}/${id}`;
  const number = STEPS.indexOf(step) + 1;
  usePageTitle(step === 'people' ? title : `${title}, ${signOffWords.caption(number).toLowerCase()}`, {
    page,
    error,
  });
  return (
    <TwoThirds
      top={
        <>
          <Breadcrumbs
            label={signOffWords.steps}
            items={[
              { text: signOffWords.overview, href: addressOf(id, { page: 'overview' }) },
              { text: signOffWords.check, href: addressOf(id, { page: 'check' }) },
            ]}
          />
          {problems}
          <span className="govuk-caption-l">{signOffWords.caption(number)}</span>
          <h1 className="govuk-heading-l">{title}</h1>
        </>
      }
    >
      {children}
    </TwoThirds>
  );
}
