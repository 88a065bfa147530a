import { useState } from 'react';
import type { FileKind } from '#src/portfolio/portfolio.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Details } from '#src/ui/details.tsx';
import { findWords } from './find-words.ts';

interface SaveListProps {
  make: (as: FileKind) => Promise<string>;
  onFile: (as: FileKind, content: string) => void;
}

/** The list as it is now, as a file to hand on. */
export function SaveList({ make, onFile }: SaveListProps) {
  const [making, setMaking] = useState<FileKind | null>(null);
  const [failed, setFailed] = useState(false);
  const { save } = findWords;

  async function saveAs(as: FileKind): Promise<void> {
    setMaking(as);
    setFailed(false);
    try {
      onFile(as, await make(as));
    } catch (error) {
      console.info('The list could not be made into a file.', error);
      setFailed(true);
    }
    setMaking(null);
  }

  return (
    <Details summary={save.title}>
      <p className="govuk-body">{save.text}</p>
      <ButtonRow>
        {(['csv', 'html'] as const).map((as) => (
          <Button key={as} variant="secondary" busy={making === as} onClick={() => void saveAs(as)}>
            {save[as]}
          </Button>
        ))}
      </ButtonRow>
      <p className="govuk-body" role="status">
        {failed ? save.failed : ''}
      </p>
    </Details>
  );
}
