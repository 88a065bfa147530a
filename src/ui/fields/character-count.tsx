import { useAfterPause } from '../use-after-pause.ts';
import { lengthAdvice, lengthAdvised } from './words.ts';

export interface CharacterCountProps {
  id: string;
  length: number;
  advised: number;
}

/** Shown at once to those who look, said to those who listen only when typing pauses. */
export function CharacterCount({ id, length, advised }: CharacterCountProps) {
  const settled = useAfterPause(length, 1_000);
  return (
    <>
      <div id={id} className="govuk-visually-hidden">
        {lengthAdvised(advised)}
      </div>
      <div className="govuk-hint hea-count" aria-hidden="true">
        {lengthAdvice(length, advised)}
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {lengthAdvice(settled, advised)}
      </div>
    </>
  );
}
