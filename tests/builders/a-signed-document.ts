import type { SigningDevice } from '#src/document/device-key.ts';
import { freezeVersion } from '#src/document/freeze-version.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { applyChange, type Change } from '#src/domain/change.ts';
import { aCompleteAssessment } from './a-complete-assessment.ts';
import { anAnswer, SOME_MOMENT } from './an-assessment.ts';
import { tinyEdition } from './tiny-edition.ts';

/** A complete assessment with its version in hand signed off. */
export async function aSignedDocument(
  document?: HeatDocument,
  device: SigningDevice | null = null,
): Promise<HeatDocument> {
  const { assessment, records, history } = document ?? {
    assessment: aCompleteAssessment(),
    records: [],
    history: [],
  };
  const { record, signature } = await freezeVersion(assessment, tinyEdition, SOME_MOMENT, {
    records,
    device,
  });
  return changed({ assessment, records: [...records, record], history }, { kind: 'signed', signature });
}

/** The same with a second version begun after it, decided afresh and not yet signed. */
export async function anAmendedDocument(): Promise<HeatDocument> {
  const signed = await aSignedDocument();
  const at = new Date('2027-03-01T09:30:00.000Z').toISOString();
  const amended = changed(signed, {
    kind: 'happened',
    event: { kind: 'amended', at, version: 2, because: 'New figures came in.' },
  });
  const decision = aCompleteAssessment().answers.decision ?? anAnswer('decision');
  const answers = { ...amended.assessment.answers, decision };
  return { ...amended, assessment: { ...amended.assessment, answers } };
}

/** The document after a change that has to fit. */
export function changed({ assessment, ...rest }: HeatDocument, change: Change): HeatDocument {
  const applied = applyChange(assessment, change);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return { assessment: applied.value, ...rest };
}

export async function findTinyEdition(reference: { id: string; version: string }) {
  return reference.id === tinyEdition.id && reference.version === tinyEdition.version
    ? tinyEdition
    : undefined;
}
