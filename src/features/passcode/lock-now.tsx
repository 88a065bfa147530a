import { LinkButton } from '#src/ui/link-button.tsx';
import { passcodeWords } from './words.ts';

/** Above every page while this device is open under a passcode: whoever gets up can lock it in one press. */
export function LockNow({ onLock }: { onLock: () => void }) {
  return (
    <p className="govuk-body-s">
      <LinkButton onClick={onLock}>{passcodeWords.lockNow}</LinkButton>
    </p>
  );
}
