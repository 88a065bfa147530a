import { useEffect } from 'react';
import { type StepField, StepForm, takeStep, whoFields } from '#src/forms/step-form.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import type { StepAsked } from '#src/workflow/take-step.ts';
import type { RemarkCardProps } from './remark-card.tsx';
import { reviewsWords } from './words.ts';

/** What someone does about a remark. */
export type Act = 'answer' | 'settle' | 'reopen';

interface ReplyFormProps extends RemarkCardProps {
  act: Act;
  onDone: () => void;
  onCancel: () => void;
}

type Name = 'how' | 'said' | 'by' | 'role';
type Said = Record<Name, string>;

const { form: words } = reviewsWords;

/** Answers a remark, settles it, or opens it again. Each is a step of its own that nothing takes back. */
export function ReplyForm({ session, assessment, inHand, act, onDone, onCancel }: ReplyFormProps) {
  const { review, remark } = inHand;
  const about = { reviewId: review.id, remarkId: remark.id };
  const who: readonly StepField<Name>[] = whoFields(session.by);
  const formId = `reply-${review.id}-${remark.id}`;
  // The button that asked for it is gone.
  useEffect(() => {
    focusById(formId);
  }, [formId]);
  return (
    <fieldset className="govuk-fieldset" id={formId}>
      <legend>
        <VisuallyHidden>{words.legend[act]}</VisuallyHidden>
      </legend>
      <StepForm<Name>
        assessmentId={assessment.id}
        step={`remark-${act}-${review.id}-${remark.id}`}
        fields={[...(act === 'settle' ? [HOW] : []), SAID[act], ...who]}
        button={words.save[act]}
        beside={<LinkButton onClick={onCancel}>{words.cancel}</LinkButton>}
        onTake={(said) => {
          const taken = takeStep(session, stepFor(act, about, said));
          if (taken) onDone();
          return taken;
        }}
      />
    </fieldset>
  );
}

const HOW: StepField<Name> = {
  name: 'how',
  label: words.how,
  kind: 'choice',
  choices: [
    { value: 'done', label: words.done },
    { value: 'overruled', label: words.overruled, hint: words.overruledHint },
  ],
  missing: words.needed.how,
};

const SAID: Record<Act, StepField<Name>> = {
  answer: { name: 'said', label: words.said.answer, kind: 'words', missing: words.needed.answer },
  reopen: { name: 'said', label: words.said.reopen, kind: 'words', missing: words.needed.reopen },
  settle: {
    name: 'said',
    label: ({ how }) => words.said[how === 'overruled' ? 'overruled' : 'done'],
    kind: 'words',
    missing: ({ how }) => (how === 'overruled' ? words.needed.overruled : undefined),
  },
};

function stepFor(act: Act, about: { reviewId: string; remarkId: string }, typed: Said): StepAsked {
  const { how, said, by, role } = typed;
  const common = { by, role, from: '', ...about };
  switch (act) {
    case 'answer':
      return { kind: 'remark-answered', ...common, said };
    case 'reopen':
      return { kind: 'remark-reopened', ...common, because: said };
    case 'settle':
      return { kind: 'remark-settled', ...common, how: how === 'overruled' ? 'overruled' : 'done', said };
  }
}
