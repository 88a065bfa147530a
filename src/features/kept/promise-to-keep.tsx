import { useEffect, useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { keptWords } from './words.ts';

const { stays: words } = keptWords;

/** What a browser says about clearing by itself. `unknown`: it does not say. */
export type Promised = 'yes' | 'no' | 'unknown';

interface PromiseToKeepProps {
  look: () => Promise<Promised>;
  ask: () => Promise<Promised>;
}

/** Whether the browser may clear the work by itself, and a way to ask it not to. */
export function PromiseToKeep({ look, ask }: PromiseToKeepProps) {
  const [promised, setPromised] = useState<Promised | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void look().then(setPromised);
  }, [look]);
  return (
    <section aria-labelledby="promise-title">
      <h2 className="govuk-heading-m" id="promise-title">
        {words.title}
      </h2>
      <div role="status">
        {promised !== null && <p className="govuk-body">{wordPromised(promised)}</p>}
        {asked && promised === 'no' && <p className="govuk-body">{words.asked}</p>}
      </div>
      {promised === 'no' && (
        <Button
          variant="secondary"
          onClick={async () => {
            setPromised(await ask());
            setAsked(true);
          }}
        >
          {words.ask}
        </Button>
      )}
      <p className="govuk-body">{words.copies}</p>
    </section>
  );
}

function wordPromised(promised: Promised): string {
  switch (promised) {
    case 'yes':
      return words.promised;
    case 'no':
      return words.notPromised;
    case 'unknown':
      return words.unknown;
  }
}
