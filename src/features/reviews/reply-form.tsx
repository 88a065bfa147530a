import { useState } from 'react';
import { useKeptWords } from '#src/forms/use-kept-words.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { choiceId } from '#src/ui/fields/choice.ts';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import type { StepAsked } from '#src/workflow/take-step.ts';
import type { RemarkCardProps } from './remark-card.tsx';
import { reviewsWords } from './words.ts';

/** What someone does about a remark. */
export type Act = 'answer' | 'settle' | 'reopen';
type How = 'done' | 'overruled';

interface ReplyFormProps extends RemarkCardProps {
  act: Act;
  onDone: () => void;
  onCancel: () => void;
}

const { form: words } = reviewsWords;

/** Answers a remark, settles it, or opens it again. Each is a step of its own that nothing takes back. */
export function ReplyForm({ session, assessment, inHand, send, act, onDone, onCancel }: ReplyFormProps) {
  const { review, remark } = inHand;
  const key = `${review.id}-${remark.id}`;
  const said = useKeptWords(assessment.id, `remark-${act}-${key}`);
  const by = useKeptWords(assessment.id, 'remark-by', session.by);
  const [how, setHow] = useState<How | ''>('');
  const [attempts, setAttempts] = useState(0);
  const name = by.words;
  const ids = { by: `by-${key}`, said: `said-${key}`, how: `how-${key}` };
  const wrong = attempts === 0 ? {} : findWrong({ act, how, name, said: said.words });
  const problems = [
    { text: wrong.how, href: `#${choiceId(ids.how, 'done')}` },
    { text: wrong.said, href: `#${ids.said}` },
    { text: wrong.by, href: `#${ids.by}` },
  ].flatMap(({ text, href }) => (text === undefined ? [] : [{ text, href }]));

  function submit(): void {
    const found = findWrong({ act, how, name, said: said.words });
    if (Object.keys(found).length > 0) {
      setAttempts((count) => count + 1);
      return;
    }
    const common = { by: name, role: '', from: '', reviewId: review.id, remarkId: remark.id };
    send({ type: 'step.requested', step: stepFor(act, how, common, said.words) });
    said.forget();
    onDone();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary title={words.problem} problems={problems} submitCount={attempts} />
      {act === 'settle' && (
        <RadioGroup
          id={ids.how}
          legend={words.how}
          legendSize="s"
          error={wrong.how}
          choices={[
            { value: 'done', label: words.done },
            { value: 'overruled', label: words.overruled, hint: words.overruledHint },
          ]}
          onChange={({ target }) => setHow(target.value as How)}
        />
      )}
      <TextArea
        id={ids.said}
        label={labelFor(act, how)}
        rows={3}
        error={wrong.said}
        defaultValue={said.words}
        onChange={(event) => said.keep(event.target.value)}
      />
      <TextField
        id={ids.by}
        label={words.by}
        width={30}
        error={wrong.by}
        defaultValue={name}
        onChange={(event) => by.keep(event.target.value)}
      />
      <ButtonRow>
        <Button type="submit">{words.save[act]}</Button>
        <LinkButton onClick={onCancel}>{words.cancel}</LinkButton>
      </ButtonRow>
    </form>
  );
}

function labelFor(act: Act, how: How | ''): string {
  if (act !== 'settle') return words.said[act];
  return words.said[how === 'overruled' ? 'overruled' : 'done'];
}

interface Typed {
  act: Act;
  how: How | '';
  name: string;
  said: string;
}

function findWrong({ act, how, name, said }: Typed): { by?: string; said?: string; how?: string } {
  const { needed } = words;
  const isMute = said.trim() === '';
  return {
    ...(name.trim() === '' && { by: needed.by }),
    ...(act === 'settle' && how === '' && { how: needed.how }),
    ...(act === 'answer' && isMute && { said: needed.answer }),
    ...(act === 'reopen' && isMute && { said: needed.reopen }),
    ...(act === 'settle' && how === 'overruled' && isMute && { said: needed.overruled }),
  };
}

type Common = { by: string; role: string; from: string; reviewId: string; remarkId: string };

function stepFor(act: Act, how: How | '', common: Common, said: string): StepAsked {
  switch (act) {
    case 'answer':
      return { kind: 'remark-answered', ...common, said };
    case 'reopen':
      return { kind: 'remark-reopened', ...common, because: said };
    case 'settle':
      return { kind: 'remark-settled', ...common, how: how === 'overruled' ? 'overruled' : 'done', said };
  }
}
