import type { Signature } from '#src/domain/assessment.ts';
import { Details } from '#src/ui/details.tsx';
import { recordWords } from './words.ts';

export function WholeFingerprint({ signature: { fingerprint, previous } }: { signature: Signature }) {
  return (
    <Details summary={recordWords.wholeFingerprint}>
      <p className="govuk-body hea-fingerprint">{fingerprint}</p>
      <p className="govuk-body">{recordWords.howToCheck}</p>
      {previous !== '' && (
        <>
          <p className="govuk-body">{recordWords.previous}</p>
          <p className="govuk-body hea-fingerprint">{previous}</p>
        </>
      )}
    </Details>
  );
}
