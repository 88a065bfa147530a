import { freezeVersion } from '#src/document/freeze-version.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { applyChange } from '#src/domain/change.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { SOME_MOMENT } from './an-assessment.ts';

/** The worked example, signed off, with the way to find its edition. */
export async function aSignedExample(): Promise<{ document: HeatDocument; findEdition: typeof openEdition }> {
  const assessment = workedExample('worked-example');
  const { record, signature } = await freezeVersion(assessment, heatEngland2024, SOME_MOMENT);
  const change = applyChange(assessment, { kind: 'signed', signature });
  if (!change.ok) throw new Error(change.problem.kind);
  return {
    document: { assessment: change.value, records: [record], history: [] },
    findEdition: openEdition,
  };
}
