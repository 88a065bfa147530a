import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { noticeWords } from './notice-words.ts';
import type { UpdateState, UpdateWatch } from './watch-for-update.ts';

const { update, blocked } = noticeWords;

/** A new version waits, or another window has moved to it. */
export function UpdateBanner({ updates, state }: { updates: UpdateWatch; state: UpdateState }) {
  const [waits, setWaits] = useState(false);
  const isOld = state === 'accepted-elsewhere';
  return (
    <NotificationBanner title={update.title}>
      <p className="govuk-body">{isOld ? update.elsewhere : update.ready}</p>
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
        {isOld ? update.reload : update.accept}
      </Button>
    </NotificationBanner>
  );
}

/** Another window keeps the database from opening here. */
export function BlockedBanner() {
  return (
    <div role="alert">
      <NotificationBanner title={blocked.title}>
        <p className="govuk-body">{blocked.text}</p>
      </NotificationBanner>
    </div>
  );
}
