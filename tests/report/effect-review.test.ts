import { beforeAll, describe, expect, it } from 'vitest';
import type { Fields } from '#src/domain/answer.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { findSignOffBlockers } from '#src/domain/sign-off-blockers.ts';
import { heatEngland2024 as edition } from '#src/editions/heat-england-2024/edition.ts';
import { type Report, type ReportPart, reportSchema } from '#src/report/report.ts';
import { wordBlocker } from '#src/report/word-blocker.ts';
import { wordDifferences } from '#src/report/word-difference.ts';
import { entryWorder } from '#src/report/word-edit.ts';
import { writeReport } from '#src/report/write-report.ts';
import {
  aSignedPlan,
  lookedAt,
  NINE_MONTHS_ON,
  OUTCOMES,
  RESULTS,
  readyToSign,
  reviewBegun,
  signed,
  THREE_UNFINISHED,
} from '#tests/builders/a-review-of-effect.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';

const on = '2027-08-22';

let begun: Assessment;
let reviewed: Assessment;

beforeAll(async () => {
  begun = reviewBegun((await aSignedPlan()).assessment);
  reviewed = readyToSign(lookedAt(begun, THREE_UNFINISHED), NINE_MONTHS_ON);
});

function reviewIn(report: Report): ReportPart[] {
  return report.chapters.find(({ id }) => id === 'review')?.sections[0]?.parts ?? [];
}

function withResults(
  assessment: Assessment,
  ...entries: (Partial<Fields<'measure-results'>> & { id: string })[]
): Assessment {
  return {
    ...assessment,
    answers: { ...assessment.answers, [RESULTS.id]: anAnswer(RESULTS.kind, ...entries) },
  };
}

const partFor = (parts: ReportPart[], entryId: string, questionId: string) =>
  parts.findIndex(
    (part) => part.kind === 'entry' && part.place.entryId === entryId && part.place.questionId === questionId,
  );

describe('the chapter of a review', () => {
  it('says of each action what was planned, what happened and what becomes of it', () => {
    const parts = reviewIn(writeReport(reviewed, edition, { on }));

    expect(parts[0]).toMatchObject({
      question: 'What happened to each action in the signed plan?',
      answer: ['8 of 8 actions looked at: 5 done, 1 partly done, 1 not done, 1 overtaken'],
    });
    const entry = (id: string) => parts[partFor(parts, id, OUTCOMES.id)];
    expect(entry('mobile-clinic')).toMatchObject({
      title: 'Action 5: Bring the mobile clinic to Upper Marl Dale before drop-ins end.',
      tag: 'Not done',
      facts: [
        { label: 'Owner', value: ['Siân Gruffudd'] },
        // As it was signed, though the plan has a new date by now.
        { label: 'Due date in the signed plan', value: ['30 June 2027'] },
        { label: 'What happened', value: ['What happened to mobile-clinic'] },
        { label: 'What happens to it next', value: ['Carry it forward'] },
        { label: 'New due date', value: ['30 June 2028'] },
      ],
    });
    expect(entry('aids-for-sight-loss')).toMatchObject({
      tag: 'Overtaken by events',
      facts: expect.arrayContaining([{ label: 'Why it is dropped', value: ['The county now lends them.'] }]),
    });
    expect(entry('evening-calls')).toMatchObject({ tag: 'Done' });
    expect(entry('shopping-vouchers')).toBeUndefined();
  });

  it('says of an action nobody has looked at that this is so', () => {
    const parts = reviewIn(writeReport(begun, edition, { on }));

    expect(parts[0]).toMatchObject({ answer: [] });
    expect(parts[partFor(parts, 'long-visits', OUTCOMES.id)]).toMatchObject({ tag: 'Not looked at yet' });
  });

  it('draws a measure’s values by group beside its baseline and target, and lists what it can’t draw', () => {
    const measured = withResults(
      reviewed,
      { id: 'long-visits', value: '44%', when: 'June 2027', meaning: 'Chance is unlikely.' },
      { id: 'long-visits--learning-disability', value: '41%', before: '35%', meaning: 'They gained most.' },
      { id: 'kits-returned', value: '52%' },
      { id: 'kits-returned--most-deprived-fifth', value: 'about 40%' },
      { id: 'kits-returned--upper-marl-dale', value: '66', before: '60%' },
      { id: 'calls-by-language', value: 'Nobody counted' },
    );
    const report = reportSchema.parse(writeReport(measured, edition, { on }));
    const parts = reviewIn(report);
    const partAfter = (id: string) => parts[partFor(parts, id, RESULTS.id) + 1];

    expect(
      parts.find((part) => part.kind === 'answer' && part.place.questionId === RESULTS.id),
    ).toMatchObject({ answer: ['3 of 13 measures looked at'] });
    expect(parts[partFor(parts, 'long-visits', RESULTS.id)]).toMatchObject({
      facts: [
        { label: 'Baseline', value: ['38.8% (83 of 214)'] },
        { label: 'Target', value: ['50% by March 2028'] },
        { label: 'What it means', value: ['Chance is unlikely.'] },
        { label: expect.stringContaining('What it means for: '), value: ['They gained most.'] },
      ],
    });
    const chart = partAfter('long-visits');
    expect(chart).toMatchObject({
      kind: 'chart',
      title: 'Kits returned, by group',
      series: [
        { name: 'Baseline', fill: 'plain' },
        { name: 'Now', fill: 'solid' },
        { name: 'Target', fill: 'hatched' },
      ],
      groups: [
        {
          name: 'Everyone',
          bars: [
            { series: 0, value: 38.8, said: '38.8% (83 of 214)' },
            { series: 1, value: 44, said: '44%' },
            { series: 2, value: 50, said: '50% by March 2028' },
          ],
        },
        {
          bars: [
            { series: 0, value: 35, said: '35%' },
            { series: 1, value: 41, said: '41%' },
          ],
        },
      ],
      beside: [],
      table: {
        head: ['Group', 'Baseline', 'Now', 'Target', 'When measured'],
        rows: [
          ['Everyone', '38.8% (83 of 214)', '44%', '50% by March 2028', 'June 2027'],
          [expect.any(String), '35%', '41%', 'No figure', 'Not said'],
        ],
      },
    });
    expect(chart).toHaveProperty(
      'alternative',
      expect.stringMatching(
        /^Bars for “Kits returned”\. Everyone: baseline 38\.8% \(83 of 214\), now 44%, target 50% by March 2028\. .+: baseline 35%, now 41%\.$/,
      ),
    );
    expect(partAfter('kits-returned')).toMatchObject({
      groups: [
        { name: 'Everyone', bars: [{ said: '52%' }] },
        { name: 'People in the villages of Upper Marl Dale', bars: [{ said: '60%' }] },
      ],
      beside: [
        'People who live in the most deprived areas, Now: “about 40%” is not a plain number, so it is not drawn.',
        'People in the villages of Upper Marl Dale, Now: “66” counts something else, so it is not drawn.',
      ],
    });
    // Nothing to compare: the words stand in a table alone.
    expect(partAfter('calls-by-language')).toMatchObject({
      kind: 'table',
      rows: expect.arrayContaining([['Everyone', 'Nobody counted']]),
    });
  });

  it('sets a second review’s values beside those of the first', async () => {
    const first = withResults(reviewed, { id: 'kits-returned', value: '52%' });
    const { assessment } = await signed({ assessment: first, records: [], history: [] }, NINE_MONTHS_ON);
    const second = withResults(reviewBegun(assessment, new Date('2028-06-01T10:00:00Z')), {
      id: 'kits-returned',
      value: '57%',
    });
    const parts = reviewIn(writeReport(second, edition, { on: '2028-06-01' }));

    expect(parts[partFor(parts, 'kits-returned', RESULTS.id) + 1]).toMatchObject({
      series: [{ name: 'At the last review', fill: 'dotted' }, { name: 'Now' }],
      groups: [{ bars: [{ said: '52%' }, { said: '57%' }] }],
    });
  });
});

describe('page one of a version that reviews the effect', () => {
  const summaryOf = (assessment: Assessment) =>
    writeReport(assessment, edition, { on }).summary.find(({ id }) => id === 'summary-review-of-effect');

  it('says what became of the actions and what changes next', () => {
    expect(summaryOf(reviewed)).toMatchObject({
      title: 'What became of the plan',
      parts: [
        {
          facts: [
            {
              label: 'Actions looked at',
              value: ['8 of 8: 5 done, 1 partly done, 1 not done, 1 overtaken'],
            },
            { label: 'Unfinished actions', value: ['2 actions carried forward, 1 action dropped'] },
            {
              label: 'What changes next',
              value: ['Home visits go on, and the clinic comes in June 2028.'],
            },
          ],
        },
      ],
    });
  });

  it('says nothing of it in the first version, nor in one that was amended since', async () => {
    const plan = await aSignedPlan();
    expect(summaryOf(plan.assessment)).toBeUndefined();
    expect(summaryOf({ ...reviewed, version: 3 })).toBeUndefined();
  });
});

describe('what a review lacks and what changed in it', () => {
  it('is said by the name of the action', () => {
    const entries = lookedAt(begun).answers[OUTCOMES.id]?.entries.slice(1) ?? [];
    const answers = {
      ...begun.answers,
      [OUTCOMES.id]: { kind: OUTCOMES.kind, note: '', entries },
    } as Assessment['answers'];
    const [blocker] = findSignOffBlockers({ ...begun, answers }, edition, on);

    expect(blocker && wordBlocker(blocker, { ...begun, answers }, edition)).toBe(
      'Make half of all calls after 5pm or on Saturday; text first.: “What became of it” needs an answer',
    );
  });

  it('is told by that name in the history and between two versions', () => {
    const question = OUTCOMES;
    const edit = { kind: 'text', entryId: 'mobile-clinic', field: 'happened', at: 0, removed: '' } as const;
    const worded = entryWorder(
      reviewed.answers,
      [],
      edition,
    )({
      at: NINE_MONTHS_ON.toISOString(),
      by: '',
      version: 2,
      edits: [{ ...edit, question, added: 'Two words' }],
    });

    expect(worded).toMatch(/^Bring the mobile clinic .*, What happened: 2 words added$/);
    const changes = wordDifferences(begun.answers, reviewed.answers, edition);
    const titles = changes
      .find(({ questionId }) => questionId === OUTCOMES.id)
      ?.differences.map(({ title }) => title);
    expect(titles).toContain(
      'Bring the mobile clinic to Upper Marl Dale before drop-ins end.: What became of it',
    );
  });
});
