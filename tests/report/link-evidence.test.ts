import { describe, expect, it } from 'vitest';
import { linkEvidence } from '#src/report/link-evidence.ts';
import { writeReport } from '#src/report/write-report.ts';
import { anAnswer, anAssessment, SOME_DAY } from '#tests/builders/an-assessment.ts';
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

  it('leads nowhere when it supports nothing', () => {
    expect(linksOf([])).toEqual([]);
  });
});
