import { expect, it } from 'vitest';
import { fieldSchemas } from '#src/domain/answer.ts';
import { tabulateActions } from '#src/report/tabulate-actions.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, aSignature } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

it('The action plan as a table has a column for each field and says which assessment it is from', () => {
  const [head, ...rows] = tabulateActions(aCompleteAssessment(), tinyEdition);

  expect(head).toHaveLength(Object.keys(fieldSchemas['action-plan'].shape).length + 2);
  expect(head).toEqual([
    'Action',
    'Groups it is for',
    'Owner',
    'Due date',
    'Measure',
    'Baseline',
    'Target',
    'Status',
    'Why it was rejected',
    'Assessment',
    'Version',
  ]);
  expect(rows).toEqual([
    [
      'Open in the evening',
      'Carers; Young carers',
      'Sam Okoro',
      '2027-05-01',
      'Visits after six',
      '',
      '',
      'Planned',
      '',
      'Stop smoking',
      'Draft, version 1',
    ],
  ]);
});

it('The table holds done and rejected actions too, dates as typed where they are none, and no empty rows', () => {
  const answers = {
    'q-actions': anAnswer(
      'action-plan',
      { action: 'Done', status: 'done', due: 'last spring', groups: ['long-gone'] },
      {},
      { action: 'Rejected', status: 'rejected', rejectedBecause: 'It cost\ntoo much' },
    ),
  };
  const [, ...rows] = tabulateActions(
    aCompleteAssessment({ answers, signatures: [aSignature()] }),
    tinyEdition,
  );

  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual(
    expect.arrayContaining(['Done', 'a group since removed', 'last spring', 'Signed off, version 1']),
  );
  expect(rows[1]).toEqual(expect.arrayContaining(['Rejected', 'It cost\ntoo much']));
});
