import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { Signature } from '#src/domain/assessment.ts';
import { momentInWords } from '#src/report/dates.ts';
import { Panel } from '#src/ui/panel.tsx';
import { recordWords } from './words.ts';

/** Says that the version in hand is signed, with what to write in the minutes. */
export function SignedPanel({ signature, title }: { signature: Signature; title: string }) {
  const { version, signedAt, fingerprint } = signature;
  return (
    <Panel title={recordWords.title}>
      {title}
      <br />
      {recordWords.versionAndDate(version, momentInWords(signedAt))}
      <br />
      {recordWords.fingerprint}
      <br />
      <strong className="hea-fingerprint">{readableFingerprint(fingerprint)}</strong>
    </Panel>
  );
}
