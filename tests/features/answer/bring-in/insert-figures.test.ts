import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FiguresQuestion, questionsOfKind } from '#src/domain/edition.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { changesToInsert } from '#src/features/answer/bring-in/insert-figures.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { aLine, someFigures } from '#tests/builders/some-figures.ts';
import { takeFingertips } from '#tests/interchange/tables/take.ts';

const [question] = questionsOfKind(heatEngland2024, 'figures') as [FiguresQuestion];

/** What the list of evidence gets. */
function evidenceOf(
  figures = someFigures(),
  source = { name: 'table.csv', isFingertips: false },
  leftOut: string[] = [],
) {
  const inserted = { question, entryId: 'new', figures, source, leftOut };
  const [, evidence] = changesToInsert(anAssessment(), heatEngland2024, inserted);
  return evidence?.kind === 'entry-added' ? evidence.fields : null;
}

describe('the source of figures that are put in', () => {
  it('is Fingertips for one of its files', () => {
    expect(evidenceOf(someFigures(), { name: 'table.csv', isFingertips: true })).toMatchObject({
      kind: 'national-data',
      source: 'OHID, Fingertips public health profiles. File: table.csv',
    });
  });

  it('is invented for the practice file, which is no national statistic', async () => {
    const sample = readFileSync('public/samples/fingertips-sample.csv', 'utf8');
    const { facts } = await takeFingertips(sample);

    for (const { name: indicator } of facts.catalogue.indicators) {
      const fields = evidenceOf(someFigures([], { indicator }), { name: 'sample.csv', isFingertips: true });
      expect(fields).toMatchObject({
        kind: '',
        source: 'Invented practice figures, not about real people. File: sample.csv',
      });
    }
  });

  it('has the date of the newest period, wherever it stands in the table', () => {
    const rows = ['2022/23', '2009/10'].map((period) => aLine('A', 1, { period }));

    expect(evidenceOf(someFigures(rows))).toMatchObject({ date: '2022/23' });
  });

  it('says which groups were left out of the table', () => {
    expect(evidenceOf(someFigures(), undefined, ['Total', 'Not stated'])).toMatchObject({
      leavesOut: 'Left out of the table when it was brought in: “Total” and “Not stated”.',
    });
    expect(evidenceOf()).not.toHaveProperty('leavesOut');
  });
});
