import type { HeatDatabase } from '#src/storage/database.ts';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { passcodeWords } from './words.ts';

interface UnlockNoticeProps {
  database: HeatDatabase;
  now: () => number;
  onUnlocked: () => void;
}

/** Asks for a passcode that was set in another window, over the page that is open here, which goes on as it is. */
export function UnlockNotice({ database, now, onUnlocked }: UnlockNoticeProps) {
  const { title, text } = passcodeWords.notice;
  return (
    <NotificationBanner title={title}>
      <p className="govuk-body" role="alert">
        {text}
      </p>
      <UnlockForm id="passcode-set-elsewhere" database={database} now={now} onUnlocked={onUnlocked} />
    </NotificationBanner>
  );
}
