import { useState } from 'react';
import type { Listed } from '#src/storage/listed.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { titleOfListed } from './title-of-listed.ts';
import { binWords } from './words.ts';

const { confirm } = binWords;

interface DeleteForGoodProps {
  /** The assessment in question, or null while none is. */
  row: Listed | null;
  onKeepCopy: (id: string) => Promise<void>;
  onDelete: (row: Listed) => void;
  onClose: () => void;
}

/** Asks before the one thing in this app that nothing brings back, and offers a copy first. */
export function DeleteForGood({ row, onKeepCopy, onDelete, onClose }: DeleteForGoodProps) {
  const [told, setTold] = useState('');

  async function keepCopy({ id }: Listed): Promise<void> {
    setTold('');
    try {
      await onKeepCopy(id);
      setTold(confirm.copySaved);
    } catch (error) {
      console.warn('No copy could be made of what is to be deleted.', error);
      setTold(confirm.copyNotSaved);
    }
  }

  return (
    <Dialog
      open={row !== null}
      title={row === null ? '' : confirm.title(titleOfListed(row))}
      onClose={onClose}
    >
      {row !== null && (
        <>
          <p className="govuk-body">{confirm.text}</p>
          <Button variant="secondary" onClick={() => void keepCopy(row)}>
            {confirm.keepCopy}
          </Button>
          <p className="govuk-body" role="status">
            {told}
          </p>
          <ButtonRow>
            <Button variant="warning" onClick={() => onDelete(row)}>
              {confirm.yes}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {confirm.no}
            </Button>
          </ButtonRow>
        </>
      )}
    </Dialog>
  );
}
