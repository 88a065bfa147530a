import { type FormEvent, useState } from 'react';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { SingleCheckbox } from '#src/ui/fields/single-checkbox.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { clearWords as words } from './words.ts';

const AGREE = 'agree-to-clear';

interface ClearDevicePageProps {
  /** How many assessments are here, the bin included; null when that can't be read. */
  count: number | null;
  hasPasscode: boolean;
  /** Whether a backup can be made now: not before the passcode is given. */
  canBackUp: boolean;
  onClear: () => void;
}

/** Says what would go, offers a backup, and asks before it removes everything. */
export function ClearDevicePage({ count, hasPasscode, canBackUp, onClear }: ClearDevicePageProps) {
  const [attempts, setAttempts] = useState(0);
  const isMissing = attempts > 0;
  usePageTitle(words.title, { page: 'clear-device', error: isMissing });

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (new FormData(event.currentTarget).has(AGREE)) onClear();
    else setAttempts((before) => before + 1);
  }

  return (
    <form noValidate onSubmit={send}>
      <Breadcrumbs
        label={words.where}
        items={[
          { text: words.home, href: '#/' },
          { text: words.kept, href: '#/kept' },
        ]}
      />
      <ErrorSummary
        title={words.problemTitle}
        problems={isMissing ? [{ text: words.agreeMissing, href: `#${AGREE}` }] : []}
        submitCount={attempts}
      />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.intro}</p>
      <h2 className="govuk-heading-m">{words.goes}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{count === null ? words.unknown : words.assessments(count)}</li>
        <li>{words.name}</li>
        {hasPasscode && <li>{words.passcode}</li>}
        <li>{words.app}</li>
      </ul>
      <h2 className="govuk-heading-m">{words.stays}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{words.files}</li>
        <li>{words.browser}</li>
      </ul>
      <p className="govuk-body">{words.others}</p>
      {canBackUp && (
        <>
          <p className="govuk-body">{words.backUpFirst}</p>
          <Button href="#/back-up" variant="secondary">
            {words.backUp}
          </Button>
        </>
      )}
      <SingleCheckbox id={AGREE} label={words.agree} error={isMissing ? words.agreeMissing : undefined} />
      <ButtonRow>
        <Button type="submit" variant="warning">
          {words.clear}
        </Button>
        <Button href="#/" variant="secondary">
          {words.cancel}
        </Button>
      </ButtonRow>
    </form>
  );
}
