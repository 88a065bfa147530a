import { useState, useSyncExternalStore } from 'react';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { takeOutOfBin } from '#src/storage/bin.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { openWords } from './assessment-words.ts';
import { surroundings } from './surroundings.ts';

const { inBin, putBack, deleted } = openWords;

/** What happened to the assessment on disk while it was open here. */
export function DiskNotices({ session, onKeep }: { session: AssessmentSession; onKeep: () => void }) {
  const standing = useSyncExternalStore(session.subscribe, session.standing);
  const [read, setRead] = useState(false);
  const [isStuck, setIsStuck] = useState(false);
  return (
    <div role="status">
      {standing.putBack && !read && (
        <NotificationBanner title={putBack.title}>
          <p className="govuk-body">{putBack.text}</p>
          <ButtonRow>
            <Button onClick={onKeep}>{putBack.keep}</Button>
            <Button variant="secondary" onClick={() => setRead(true)}>
              {putBack.close}
            </Button>
          </ButtonRow>
        </NotificationBanner>
      )}
      {standing.deleted && (
        <NotificationBanner title={deleted.title}>
          <p className="govuk-body">{deleted.text}</p>
          <ButtonRow>
            <Button onClick={session.putBack}>{deleted.putBack}</Button>
            <Button variant="secondary" onClick={onKeep}>
              {deleted.keep}
            </Button>
          </ButtonRow>
        </NotificationBanner>
      )}
      {standing.inBin && (
        <NotificationBanner title={inBin.title}>
          <p className="govuk-body">{inBin.text}</p>
          {isStuck && <p className="govuk-body">{inBin.stuck}</p>}
          <Button
            variant="secondary"
            onClick={() =>
              takeOutOfBin(surroundings.database, session.id).catch((error: unknown) => {
                console.warn('It could not be taken out of the bin.', error);
                setIsStuck(true);
              })
            }
          >
            {inBin.takeOut}
          </Button>
        </NotificationBanner>
      )}
    </div>
  );
}
