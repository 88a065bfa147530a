import { Button } from '#src/ui/button.tsx';
import { FileField } from '#src/ui/fields/file-field.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import type { Telling } from './telling.ts';
import { bringInWords } from './words.ts';

const words = bringInWords.source;

/** The fields a table may come from. */
export const FILE = 'figures-file';
export const PASTE = 'paste-figures';

interface SourceStepProps extends Telling {
  /** What was pasted before, when a table is taken anew. */
  pasted: string;
  onPaste: (text: string) => void;
  onSource: (source: Blob | string, name: string) => void;
}

/** Where the figures come from: a file, the clipboard, or the practice figures. */
export function SourceStep({ errorOf, onProblems, pasted, onPaste, onSource }: SourceStepProps) {
  async function takeSample(): Promise<void> {
    try {
      const response = await fetch('samples/fingertips-sample.csv');
      if (!response.ok) throw new Error(`The server said ${response.status}`);
      onSource(await response.blob(), words.sampleName);
    } catch (error) {
      console.info('The practice figures could not be loaded.', error);
      onProblems([{ field: FILE, text: words.sampleMissing }]);
    }
  }

  return (
    <>
      <FileField
        id={FILE}
        label={words.file}
        hint={words.fileHint}
        error={errorOf(FILE)}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onFile={(file) => onSource(file, file.name)}
      />
      <TextArea
        id={PASTE}
        label={words.paste}
        labelSize="s"
        hint={words.pasteHint}
        error={errorOf(PASTE)}
        rows={5}
        spellCheck={false}
        defaultValue={pasted}
        onChange={({ target }) => onPaste(target.value)}
      />
      <Button
        variant="secondary"
        onClick={() =>
          pasted.trim() === ''
            ? onProblems([{ field: PASTE, text: words.nothingPasted }])
            : onSource(pasted, words.pasted)
        }
      >
        {words.readPaste}
      </Button>
      <p className="govuk-body">
        <LinkButton onClick={() => void takeSample()}>{words.sample}</LinkButton>
      </p>
      <p className="govuk-hint">{words.sampleHint}</p>
    </>
  );
}
