import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { FileField } from '#src/ui/fields/file-field.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { bringInWords } from './words.ts';

const words = bringInWords.source;
const PASTE = 'paste-figures';

interface SourceStepProps {
  /** Why the last table was not read. */
  problem: string | undefined;
  onSource: (source: Blob | string, name: string) => void;
  onProblem: (problem: string) => void;
}

/** Where the figures come from: a file, the clipboard, or the practice figures. */
export function SourceStep({ problem, onSource, onProblem }: SourceStepProps) {
  const [pasted, setPasted] = useState('');

  async function takeSample(): Promise<void> {
    try {
      const response = await fetch('samples/fingertips-sample.csv');
      if (!response.ok) throw new Error(`The server said ${response.status}`);
      onSource(await response.blob(), words.sampleName);
    } catch (error) {
      console.info('The practice figures could not be loaded.', error);
      onProblem(words.sampleMissing);
    }
  }

  return (
    <>
      <FileField
        id="figures-file"
        label={words.file}
        hint={words.fileHint}
        error={problem}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onFile={(file) => onSource(file, file.name)}
      />
      <TextArea
        id={PASTE}
        label={words.paste}
        labelSize="s"
        hint={words.pasteHint}
        rows={5}
        spellCheck={false}
        onChange={({ target }) => setPasted(target.value)}
      />
      <Button
        variant="secondary"
        onClick={() =>
          pasted.trim() === '' ? onProblem(words.nothingPasted) : onSource(pasted, words.pasted)
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
