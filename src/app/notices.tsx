import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '#src/ui/button.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { onMissingPart } from './on-missing-part.ts';
import type { UpdateWatch } from './watch-for-update.ts';
import { appWords } from './words.ts';

const { update, missingPart } = appWords;

/** News that concerns the app itself: a new version, or a part that could not be loaded. */
export function Notices({ updates }: { updates: UpdateWatch }) {
  const state = useSyncExternalStore(updates.subscribe, updates.getSnapshot);
  const [partIsMissing, setPartIsMissing] = useState(false);
  useEffect(() => onMissingPart(() => setPartIsMissing(true)), []);
  return (
    <>
      {partIsMissing && (
        <NotificationBanner title={missingPart.title}>
          <p className="govuk-body">{missingPart.text}</p>
        </NotificationBanner>
      )}
      {state === 'ready' && (
        <NotificationBanner title={update.title}>
          <p className="govuk-body">{update.ready}</p>
          <Button variant="secondary" onClick={() => void updates.accept()}>
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
