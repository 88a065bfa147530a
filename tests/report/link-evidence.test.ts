import { describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { linkEvidence } from '#src/report/link-evidence.ts';
import { writeReport } from '#src/report/write-report.ts';
import { anAnswer, anAssessment, SOME_DAY } from '#tests/builders/an-assessment.ts';
import { aLine, someFigures } from '#tests/builders/some-figures.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

type Given = Parameters<typeof anAnswer<'population-groups'>>[1];

function linksOf(supports: string[], ...groups: Given[]) {
  const assessment = anAssessment({
    answers: {
      'q-evidence': anAnswer('evidence', { title: 'Survey', supports }),
      'q-groups': anAnswer('population-groups', ...groups),
    },
  });
  const report = writeReport(assessment, tinyEdition, { on: SOME_DAY });
  return linkEvidence(report).map(({ evidence, supports: part, name }) => [evidence.title, part.kind, name]);
}

describe('the evidence of a report', () => {
  it('leads to the answers and the groups that it supports', () => {
    const links = linksOf(['q-drivers', 'carers'], { id: 'carers', name: 'Carers; and others' });

    expect(links).toEqual([
      ['Evidence 1: Survey', 'answer', 'What drives it?'],
      ['Evidence 1: Survey', 'entry', 'Carers; and others'],
    ]);
  });

  it('leads nowhere by a name that two groups share', () => {
    expect(linksOf(['one'], { id: 'one', name: 'Carers' }, { id: 'two', name: 'Carers' })).toEqual([]);
  });

  it('leads to each of several tables that measure the same', () => {
    const table = (id: string, area: string) => ({
      id,
      ...someFigures([aLine('Most deprived', 24, { area, period: '2023' })]),
    });
    const named = (...areas: string[]) => {
      const tables = areas.map((area, at) => table(`table-${at}`, area));
      const assessment = anAssessment({
        answers: {
          evidence: anAnswer('evidence', { title: 'Fingertips', supports: tables.map(({ id }) => id) }),
          figures: anAnswer('figures', ...tables),
        },
      });
      const report = writeReport(assessment, heatEngland2024, { on: SOME_DAY });
      return linkEvidence(report).map(({ name, supports }) => [name, 'title' in supports && supports.title]);
    };
    const twice = (...names: string[]) => names.map((name) => [name, name]);

    expect(named('Wexcombe')).toEqual(twice('Smoking, adults'));
    expect(named('Wexcombe', 'Exton')).toEqual(
      twice('Smoking, adults, Wexcombe, 2023', 'Smoking, adults, Exton, 2023'),
    );
    expect(named('Wexcombe', 'Exton', 'Wexcombe')).toEqual(
      twice(
        'Smoking, adults, Wexcombe, 2023 (1)',
        'Smoking, adults, Exton, 2023',
        'Smoking, adults, Wexcombe, 2023 (2)',
      ),
    );
  });

  it('leads nowhere when it supports nothing', () => {
    expect(linksOf([])).toEqual([]);
  });
});
