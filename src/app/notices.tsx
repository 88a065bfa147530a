import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { database } from '#src/storage/database.ts';
import { watchBlocked } from '#src/storage/watch-blocked.ts';
import { lazyExtra } from '#src/ui/lazy-extra.ts';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { onMissingPart } from './on-missing-part.ts';
import type { UpdateWatch } from './watch-for-update.ts';
import { appWords } from './words.ts';

const { missingPart } = appWords;
const banners = () => import('./notice-banners.tsx');
const UpdateBanner = lazyExtra(async () => ({ default: (await banners()).UpdateBanner }));
const BlockedBanner = lazyExtra(async () => ({ default: (await banners()).BlockedBanner }));

/** News that concerns the app itself: a new version, or a part that could not be loaded. */
export function Notices({ updates }: { updates: UpdateWatch }) {
  const state = useSyncExternalStore(updates.subscribe, updates.getSnapshot);
  const [partIsMissing, setPartIsMissing] = useState(false);
  const [isBlocked, setIsBlocked] = useState(false);
  useEffect(() => onMissingPart(() => setPartIsMissing(true)), []);
  useEffect(() => watchBlocked(database, setIsBlocked), []);
  return (
    <>
      {partIsMissing && (
        <NotificationBanner title={missingPart.title}>
          <p className="govuk-body">{missingPart.text}</p>
        </NotificationBanner>
      )}
      <Suspense>
        {isBlocked && <BlockedBanner />}
        {state !== 'none' && <UpdateBanner updates={updates} state={state} />}
      </Suspense>
    </>
  );
}
