import { expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { wordDifferences } from '#src/report/word-difference.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';
import { someFigures } from '#tests/builders/some-figures.ts';

it('calls a table of figures by its name when it is gone', () => {
  const survey = (...supports: string[]) => anAnswer('evidence', { title: 'Survey', supports });
  const before = {
    figures: anAnswer('figures', { id: 'table', ...someFigures() }),
    evidence: survey('table'),
  };
  const [evidence] = wordDifferences(before, { evidence: survey() }, heatEngland2024).filter(
    ({ questionId }) => questionId === 'evidence',
  );

  expect(evidence?.differences.map(({ words }) => words)).toEqual([
    { kind: 'chosen', before: ['Smoking, adults'], after: [] },
  ]);
});
