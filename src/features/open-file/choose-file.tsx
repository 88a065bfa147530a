import { openFileWords } from './words.ts';

interface ChooseFileProps {
  onFile: (file: File) => void;
  /** Why the last one was not opened; it stands in the error summary too. */
  problem: string;
  again: boolean;
}

export const CHOOSE_ID = 'choose-file';

/** The field for a file. Dropping one anywhere on the page does the same. */
export function ChooseFile({ onFile, problem, again }: ChooseFileProps) {
  const hasProblem = problem !== '';
  return (
    <div className={`govuk-form-group${hasProblem ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={CHOOSE_ID}>
        {again ? openFileWords.chooseAnother : openFileWords.choose}
      </label>
      <div className="govuk-hint" id={`${CHOOSE_ID}-hint`}>
        {openFileWords.hint}
      </div>
      {hasProblem && (
        <p className="govuk-error-message" id={`${CHOOSE_ID}-error`}>
          {problem}
        </p>
      )}
      <input
        className={`govuk-file-upload${hasProblem ? ' govuk-file-upload--error' : ''}`}
        id={CHOOSE_ID}
        type="file"
        accept=".json,.zip,application/json,application/zip"
        aria-describedby={`${CHOOSE_ID}-hint${hasProblem ? ` ${CHOOSE_ID}-error` : ''}`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again after it was put right.
          event.target.value = '';
        }}
      />
    </div>
  );
}
