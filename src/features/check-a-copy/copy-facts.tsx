import { wordVersion } from '#src/check/verdict-words.ts';
import { shortKeyId } from '#src/document/device-key.ts';
import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { signatureOf, titleOf } from '#src/domain/assessment.ts';
import { SummaryList, type SummaryRow } from '#src/ui/summary-list.tsx';
import { checkWords } from './words.ts';

/** Which assessment a copy is of, and which version of it. */
export function CopyFacts({ name, document }: { name: string; document: HeatDocument }) {
  const { assessment } = document;
  const signature = signatureOf(assessment);
  const standing = wordVersion(signature, assessment.version);
  const rows: SummaryRow[] = [
    { key: checkWords.file, value: <bdi>{name}</bdi> },
    { key: checkWords.titleTerm, value: <bdi>{titleOf(assessment) || checkWords.untitled}</bdi> },
    {
      key: checkWords.version,
      value: assessment.use === 'worked-example' ? checkWords.example(standing) : standing,
    },
  ];
  if (signature !== undefined) {
    rows.push(
      { key: checkWords.decidedBy, value: <bdi>{signature.makerName || checkWords.nobody}</bdi> },
      {
        key: checkWords.fingerprint,
        value: <span className="hea-fingerprint">{readableFingerprint(signature.fingerprint)}</span>,
      },
    );
    const { deviceKey } = document.records.at(-1) ?? {};
    if (deviceKey !== undefined) rows.push({ key: checkWords.deviceKey, value: shortKeyId(deviceKey) });
  }
  return (
    <>
      <h2 className="govuk-heading-m">{checkWords.inCopy}</h2>
      <SummaryList rows={rows} />
    </>
  );
}
