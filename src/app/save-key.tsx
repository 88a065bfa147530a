import { useEffect, useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { appWords } from './words.ts';

const { saveKey } = appWords;

/** Answers those who press Ctrl+S out of habit: the work is saved already, and may be kept as a file too. */
export function SaveKey({ onKeep }: { onKeep: () => void }) {
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
          <p className="govuk-body">{saveKey.text}</p>
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
