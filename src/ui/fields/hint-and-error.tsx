import { errorIdOf, hintIdOf, type Said } from './described.ts';
import { ERROR_PREFIX } from './words.ts';

export function HintAndError({ id, hint, error }: Said & { id: string }) {
  return (
    <>
      {hint !== undefined && (
        <div id={hintIdOf(id)} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={errorIdOf(id)} className="govuk-error-message">
          <span className="govuk-visually-hidden">{ERROR_PREFIX}</span> {error}
        </p>
      )}
    </>
  );
}
