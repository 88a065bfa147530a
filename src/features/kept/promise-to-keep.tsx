import { useEffect, useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { keptWords } from './words.ts';

const { stays: words } = keptWords;

/** What the browser says about clearing by itself, and whether it was ever asked not to. */
export interface Promised {
  answer: 'promised' | 'refused' | 'unknown';
  asked: boolean;
}

interface PromiseToKeepProps {
  look: () => Promise<Promised>;
  ask: () => Promise<Promised>;
}

/** Whether the browser may clear the work by itself, and a way to ask it not to. */
export function PromiseToKeep({ look, ask }: PromiseToKeepProps) {
  const [promised, setPromised] = useState<Promised | null>(null);
  useEffect(() => {
    void look().then(setPromised);
  }, [look]);
  const refused = promised?.answer === 'refused';
  return (
    <section aria-labelledby="promise-title">
      <h2 className="govuk-heading-m" id="promise-title">
        {words.title}
      </h2>
      <div role="status">
        {promised !== null && <p className="govuk-body">{wordAnswer(promised.answer)}</p>}
        {refused && promised.asked && <p className="govuk-body">{words.asked}</p>}
      </div>
      {refused && (
        <Button variant="secondary" onClick={async () => setPromised(await ask())}>
          {words.ask}
        </Button>
      )}
      <p className="govuk-body">{words.copies}</p>
    </section>
  );
}

function wordAnswer(answer: Promised['answer']): string {
  switch (answer) {
    case 'promised':
      return words.promised;
    case 'refused':
      return words.notPromised;
    case 'unknown':
      return words.unknown;
  }
}
