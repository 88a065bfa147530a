import { FileField } from '#src/ui/fields/file-field.tsx';
import { openFileWords } from './words.ts';

interface ChooseFileProps {
  onFile: (file: File) => void;
  /** Why the last one was not opened. */
  problem: string;
  again: boolean;
}

export const CHOOSE_ID = 'choose-file';

/** The field for a file. Dropping one anywhere on the page does the same. */
export function ChooseFile({ onFile, problem, again }: ChooseFileProps) {
  return (
    <FileField
      id={CHOOSE_ID}
      label={again ? openFileWords.chooseAnother : openFileWords.choose}
      hint={openFileWords.hint}
      error={problem === '' ? undefined : problem}
      accept=".json,.zip,application/json,application/zip"
      onFile={onFile}
    />
  );
}
