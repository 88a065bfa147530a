import { useEffect, useState } from 'react';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { openWords } from './assessment-words.ts';
import { useSaveText } from './save-status.tsx';

const { saveKey } = openWords;

/** Answers those who press Ctrl+S out of habit: how it stands with saving, and a copy as a file for those who want one. */
export function SaveKey({ session, onKeep }: { session: AssessmentSession; onKeep: () => void }) {
  const { text } = useSaveText(session);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setAsked(true);
    };
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, []);
  return (
    <div role="status">
      {asked && (
        <NotificationBanner title={saveKey.title}>
          <p className="govuk-body">{saveKey.text(text)}</p>
          <ButtonRow>
            <Button variant="secondary" onClick={onKeep}>
              {saveKey.keep}
            </Button>
            <Button variant="secondary" onClick={() => setAsked(false)}>
              {saveKey.close}
            </Button>
          </ButtonRow>
        </NotificationBanner>
      )}
    </div>
  );
}
