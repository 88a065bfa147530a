import { type ReactNode, useState } from 'react';
import type { HeatDatabase } from '#src/storage/database.ts';
import { changePasscode, removePasscode, setPasscode } from '#src/storage/sealing/passcode.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { SingleCheckbox } from '#src/ui/fields/single-checkbox.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import {
  AGAIN,
  CURRENT,
  checkCurrentPasscode,
  checkNewPasscode,
  NEXT,
  problemWith,
} from './check-new-passcode.ts';
import { PasscodeForm } from './passcode-form.tsx';
import { wordPasscodeProblem, passcodeWords as words } from './words.ts';

/** The part of the address after `passcode`. */
export type PasscodeStep = '' | 'change' | 'off';

interface PasscodePagesProps {
  database: HeatDatabase;
  isSet: boolean;
  step: PasscodeStep;
  onSet: (journalKey: Uint8Array) => void;
  onRemoved: () => void;
  goTo: (step: PasscodeStep) => void;
}

const AGREE = 'agree';

/** Setting, changing and taking away the passcode of this device. */
export function PasscodePages(props: PasscodePagesProps) {
  const [done, setDone] = useState('');
  const { isSet, step, goTo } = props;
  const finish = (text: string) => {
    setDone(text);
    goTo('');
  };
  if (isSet && step === 'change') return <ChangePasscode {...props} finish={finish} />;
  if (isSet && step === 'off') return <RemovePasscode {...props} finish={finish} />;
  return isSet ? (
    <PasscodeIsSet {...props} done={done} />
  ) : (
    <SetPasscode {...props} done={done} finish={finish} />
  );
}

type Finishing = PasscodePagesProps & { finish: (text: string) => void };

function SetPasscode({ database, onSet, done, finish }: Finishing & { done: string }) {
  const [error, setError] = useState(false);
  usePageTitle(words.setTitle, { page: 'passcode-set', error });
  return (
    <Frame done={done}>
      <PasscodeForm
        fields={[NEXT, AGAIN]}
        button={words.set}
        working={words.setting}
        onProblems={setError}
        check={(typed) => [
          ...checkNewPasscode(typed),
          ...(typed[AGREE] === undefined ? [problemWith({ id: AGREE }, words.agreeMissing)] : []),
        ]}
        act={async (typed) => {
          const set = await setPasscode(database, typed[NEXT.id] ?? '');
          if (!set.ok) return problemWith(NEXT, wordPasscodeProblem(set.problem));
          onSet(set.value);
          finish(words.setDone);
          return null;
        }}
        last={(errorOf) => (
          <>
            <InsetText>{words.finalAgain}</InsetText>
            <SingleCheckbox id={AGREE} label={words.agree} error={errorOf(AGREE)} />
          </>
        )}
      >
        <h1 className="govuk-heading-l">{words.setTitle}</h1>
        <p className="govuk-body">{words.setIntro}</p>
        <InsetText>{words.final}</InsetText>
        <p className="govuk-body">{words.backUpFirst}</p>
        <ButtonRow>
          <Button href="#/back-up" variant="secondary">
            {words.backUp}
          </Button>
        </ButtonRow>
        <h2 className="govuk-heading-m">{words.covers.title}</h2>
        <ul className="govuk-list govuk-list--bullet">
          {words.covers.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </PasscodeForm>
    </Frame>
  );
}

function PasscodeIsSet({ done, goTo }: PasscodePagesProps & { done: string }) {
  usePageTitle(words.isSetTitle, { page: 'passcode-is-set' });
  return (
    <Frame done={done}>
      <h1 className="govuk-heading-l">{words.isSetTitle}</h1>
      <p className="govuk-body">{words.isSet}</p>
      <InsetText>{words.final}</InsetText>
      <ButtonRow>
        <Button variant="secondary" onClick={() => goTo('change')}>
          {words.change}
        </Button>
        <Button variant="secondary" onClick={() => goTo('off')}>
          {words.remove}
        </Button>
      </ButtonRow>
    </Frame>
  );
}

function ChangePasscode({ database, finish }: Finishing) {
  const [error, setError] = useState(false);
  usePageTitle(words.change, { page: 'passcode-change', error });
  return (
    <Frame>
      <PasscodeForm
        fields={[CURRENT, NEXT, AGAIN]}
        button={words.change}
        working={words.changing}
        onProblems={setError}
        check={(typed) => [...checkCurrentPasscode(typed), ...checkNewPasscode(typed)]}
        act={async (typed) => {
          const changed = await changePasscode(database, typed[CURRENT.id] ?? '', typed[NEXT.id] ?? '');
          if (!changed.ok) return problemWith(CURRENT, wordPasscodeProblem(changed.problem));
          finish(words.changeDone);
          return null;
        }}
      >
        <h1 className="govuk-heading-l">{words.change}</h1>
        <p className="govuk-body">{words.changeIntro}</p>
        <InsetText>{words.final}</InsetText>
      </PasscodeForm>
    </Frame>
  );
}

function RemovePasscode({ database, onRemoved, finish }: Finishing) {
  const [error, setError] = useState(false);
  usePageTitle(words.remove, { page: 'passcode-off', error });
  return (
    <Frame>
      <PasscodeForm
        fields={[CURRENT]}
        button={words.remove}
        variant="warning"
        working={words.removing}
        onProblems={setError}
        check={checkCurrentPasscode}
        act={async (typed) => {
          const removed = await removePasscode(database, typed[CURRENT.id] ?? '');
          if (!removed.ok) return problemWith(CURRENT, wordPasscodeProblem(removed.problem));
          onRemoved();
          finish(words.removeDone);
          return null;
        }}
      >
        <h1 className="govuk-heading-l">{words.remove}</h1>
        <p className="govuk-body">{words.removeIntro}</p>
      </PasscodeForm>
    </Frame>
  );
}

function Frame({ done = '', children }: { done?: string; children: ReactNode }) {
  return (
    <>
      <Breadcrumbs
        label={words.where}
        items={[
          { text: words.home, href: '#/' },
          { text: words.kept, href: '#/kept' },
        ]}
      />
      <div role="status">{done !== '' && <InsetText>{done}</InsetText>}</div>
      {children}
    </>
  );
}
