import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { titleOfListed } from '#src/features/bin/title-of-listed.ts';
import { binWords, moveWords } from '#src/features/bin/words.ts';
import { takeOutOfBin } from '#src/storage/bin.ts';
import { findListed } from '#src/storage/list-assessments.ts';
import { focusHeading } from '#src/ui/focus-heading.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { surroundings } from './surroundings.ts';

/** Says that an assessment was just put away, with a way back. Nothing once it is gone for good. */
export default function MovedToBin({ id }: { id: string }) {
  const [undone, setUndone] = useState(false);
  const [isStuck, setIsStuck] = useState(false);
  const row = useLiveQuery(() => findListed(surroundings.database, id), [id]);
  const isInBin = row !== undefined && row.deletedAt !== null;
  return (
    <div role="status">
      {row !== undefined && (isInBin || undone) && (
        <NotificationBanner title={binWords.title}>
          <p className="govuk-body">
            {isInBin ? moveWords.moved(titleOfListed(row)) : moveWords.movedBack(titleOfListed(row))}{' '}
            {isInBin && (
              <LinkButton
                onClick={() => {
                  setUndone(true);
                  focusHeading();
                  takeOutOfBin(surroundings.database, id).catch((error: unknown) => {
                    console.warn('It could not be taken out of the bin.', error);
                    setIsStuck(true);
                  });
                }}
              >
                {moveWords.undo}
              </LinkButton>
            )}
          </p>
          {isStuck && isInBin && <p className="govuk-body">{moveWords.notMovedBack}</p>}
        </NotificationBanner>
      )}
    </div>
  );
}
