import { useEffect, useState, useSyncExternalStore } from 'react';
import { database } from '#src/storage/database.ts';
import { watchBlocked } from '#src/storage/watch-blocked.ts';
import { Button } from '#src/ui/button.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { onMissingPart } from './on-missing-part.ts';
import type { UpdateWatch } from './watch-for-update.ts';
import { appWords } from './words.ts';

const { update, missingPart, blocked } = appWords;

/** News that concerns the app itself: a new version, or a part that could not be loaded. */
export function Notices({ updates }: { updates: UpdateWatch }) {
  const state = useSyncExternalStore(updates.subscribe, updates.getSnapshot);
  const [partIsMissing, setPartIsMissing] = useState(false);
  const [waits, setWaits] = useState(false);
  const [isBlocked, setIsBlocked] = useState(false);
  useEffect(() => onMissingPart(() => setPartIsMissing(true)), []);
  useEffect(() => watchBlocked(database, setIsBlocked), []);
  return (
    <>
      {isBlocked && (
        <div role="alert">
          <NotificationBanner title={blocked.title}>
            <p className="govuk-body">{blocked.text}</p>
          </NotificationBanner>
        </div>
      )}
      {partIsMissing && (
        <NotificationBanner title={missingPart.title}>
          <p className="govuk-body">{missingPart.text}</p>
        </NotificationBanner>
      )}
      {state === 'ready' && (
        <NotificationBanner title={update.title}>
          <p className="govuk-body">{update.ready}</p>
          <p className="govuk-body" role="alert">
            {waits && update.waits}
          </p>
          <Button
            variant="secondary"
            onClick={() => {
              setWaits(false);
              updates.accept().catch(() => setWaits(true));
            }}
          >
            {update.accept}
          </Button>
        </NotificationBanner>
      )}
      {state === 'accepted-elsewhere' && (
        <NotificationBanner title={update.title}>
          <p className="govuk-body">{update.elsewhere}</p>
          <Button variant="secondary" onClick={() => location.reload()}>
            {update.reload}
          </Button>
        </NotificationBanner>
      )}
    </>
  );
}
