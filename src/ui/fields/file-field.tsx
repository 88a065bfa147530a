import { describedBy } from './described.ts';
import { HintAndError } from './hint-and-error.tsx';

interface FileFieldProps {
  id: string;
  label: string;
  hint: string;
  /** Why the last file was not taken; it stands in the error summary too. */
  error: string | undefined;
  /** Endings and kinds that the browser offers first. */
  accept: string;
  onFile: (file: File) => void;
}

/** The field for one file, which is handed on as soon as it is chosen. */
export function FileField({ id, label, hint, error, accept, onFile }: FileFieldProps) {
  const hasProblem = error !== undefined;
  return (
    <div className={`govuk-form-group${hasProblem ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <input
        className={`govuk-file-upload${hasProblem ? ' govuk-file-upload--error' : ''}`}
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy(id, { hint, error })}
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
