import type { HeatDatabase } from '#src/storage/database.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { DeviceMark } from './device-mark.tsx';
import { DiagnosticsText } from './diagnostics-text.tsx';
import { NameOnDevice } from './name-on-device.tsx';
import { type Promised, PromiseToKeep } from './promise-to-keep.tsx';
import { keptWords as words } from './words.ts';

interface KeptPageProps {
  database: HeatDatabase;
  hasPasscode: boolean;
  lookAtPromise: () => Promise<Promised>;
  askForPromise: () => Promise<Promised>;
  writeDiagnostics: () => Promise<string>;
}

/** Where the work is, how safe it is there, and what a person can do about it. */
export function KeptPage(props: KeptPageProps) {
  const { database, hasPasscode, lookAtPromise, askForPromise, writeDiagnostics } = props;
  const { more } = words;
  usePageTitle(words.title, { page: 'kept' });
  const ways = [
    { href: '#/back-up', text: more.backUp, about: more.backUpText },
    { href: '#/bin', text: more.bin, about: more.binText },
    { href: '#/kept/passcode', text: more.passcode, about: more.passcodeText(hasPasscode) },
    { href: '#/kept/clear', text: more.clear, about: more.clearText },
  ];
  return (
    <>
      <Breadcrumbs label={words.where} items={[{ text: words.home, href: '#/' }]} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.place}</p>
      <h2 className="govuk-heading-m">{more.title}</h2>
      <ul className="govuk-list">
        {ways.map(({ href, text, about }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
            <p className="govuk-body">{about}</p>
          </li>
        ))}
      </ul>
      <PromiseToKeep look={lookAtPromise} ask={askForPromise} />
      <NameOnDevice database={database} />
      <DeviceMark database={database} />
      <DiagnosticsText write={writeDiagnostics} />
    </>
  );
}
