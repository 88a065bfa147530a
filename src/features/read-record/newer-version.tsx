import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import { momentInWords } from '#src/report/dates.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { recordWords } from './words.ts';

/** Whether a newer version takes the place of this one, or is on its way. */
export function NewerVersion({ assessment, version }: { assessment: Assessment; version: number }) {
  const { id } = assessment;
  const newest = assessment.signatures.at(-1);
  return (
    <>
      {newest !== undefined && newest.version > version && (
        <InsetText>
          <p className="govuk-body">
            {recordWords.superseded(newest.version, momentInWords(newest.signedAt))}{' '}
            <a className="govuk-link" href={addressOf(id, { page: 'record', version: newest.version })}>
              {recordWords.readNewer(newest.version)}
            </a>
          </p>
        </InsetText>
      )}
      {signatureOf(assessment) === undefined && newest?.version === version && (
        <InsetText>
          <p className="govuk-body">
            {recordWords.beingAmended(assessment.version)}{' '}
            <a className="govuk-link" href={addressOf(id, { page: 'overview' })}>
              {recordWords.goOn(assessment.version)}
            </a>
          </p>
        </InsetText>
      )}
    </>
  );
}
