import { describe, expect, it } from 'vitest';
import { type Answer, type EntryKind, emptyFields, type Fields, ONLY } from '#src/domain/answer.ts';
import { type Assessment, newAssessment } from '#src/domain/assessment.ts';
import type { Report, ReportPart } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const on = '2026-11-22';

function answerOf<Kind extends EntryKind>(kind: Kind, ...entries: Partial<Fields<Kind>>[]): Answer {
  const filled = entries.map((fields, at) => ({
    id: entries.length === 1 ? ONLY : `${kind}-${at + 1}`,
    fields: { ...emptyFields(kind), ...fields },
  }));
  return { kind, note: '', entries: filled } as unknown as Answer;
}

function assessmentWith(answers: Assessment['answers'], part: Partial<Assessment> = {}): Assessment {
  return { ...newAssessment('a', tinyEdition, new Date('2026-11-22T10:00:00Z')), answers, ...part };
}

function report(answers: Assessment['answers'], part: Partial<Assessment> = {}): Report {
  return writeReport(assessmentWith(answers, part), tinyEdition, { on });
}

function summary(written: Report, id: string): ReportPart[] {
  return written.summary.find((section) => section.id === `summary-${id}`)?.parts ?? [];
}

function section(written: Report, id: string): ReportPart[] {
  const found = written.chapters.flatMap(({ sections }) => sections).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No section ${id}`);
  return found.parts;
}

const signature = {
  version: 1,
  signedAt: '2026-11-20T12:00:00.000Z',
  makerName: 'Ngozi Adeyemi',
  decision: 'proceed' as const,
  nextReview: '2027-08-20',
  fingerprint: 'ab'.repeat(32),
  previous: '' as const,
};

describe('the head of a report', () => {
  it('says that a draft is a draft, and its day in words', () => {
    const written = report({ details: answerOf('details', { title: ' Stop smoking ' }) });

    expect(written).toMatchObject({
      title: 'Stop smoking',
      standing: 'Draft, version 1',
      status: 'draft',
      dated: '22 November 2026',
    });
  });

  it('says that a signed version was signed, and on which day', () => {
    expect(report({}, { signatures: [signature] })).toMatchObject({
      standing: 'Signed off, version 1',
      status: 'signed',
      dated: '20 November 2026',
    });
  });

  it('goes back to a draft when a signed version is amended', () => {
    expect(report({}, { version: 2, signatures: [signature] }).standing).toBe('Draft, version 2');
  });

  it('says that a worked example is fictional, and only then', () => {
    expect(report({}, { use: 'worked-example' }).smallPrint.join(' ')).toContain('fictional');
    expect(report({}).smallPrint.join(' ')).not.toContain('fictional');
  });
});

describe('page one', () => {
  it('says so when there is no decision yet', () => {
    expect(summary(report({}), 'decision')).toEqual([{ kind: 'paragraphs', text: ['No decision yet.'] }]);
  });

  it('gives each condition with its owner and date', () => {
    const written = report({
      decision: answerOf('decision', { decision: 'proceed-with-conditions', makerName: 'Ngozi Adeyemi' }),
      conditions: answerOf('conditions', { condition: 'Hire interpreters', owner: 'Sam', due: '1/3/27' }),
    });

    expect(summary(written, 'decision')).toEqual([
      {
        kind: 'facts',
        facts: [
          { label: 'Decision', value: ['Proceed with conditions'] },
          { label: 'Decided by', value: ['Ngozi Adeyemi'] },
          { label: 'Conditions', value: ['Hire interpreters (Sam, by 1 March 2027)'] },
        ],
      },
    ]);
  });

  it('says of conditions that were written for another decision that this one does not depend on them', () => {
    const written = report({
      decision: answerOf('decision', { decision: 'stop' }),
      conditions: answerOf('conditions', { condition: 'Hire interpreters' }),
    });

    const unused = 'Conditions written, though the decision does not depend on them';
    expect(summary(written, 'decision')).toMatchObject([
      { facts: [{ value: ['Stop'] }, { label: unused, value: ['Hire interpreters'] }] },
    ]);
    const signOff = written.chapters.at(-1)?.sections.find(({ id }) => id === 'decision');
    expect(signOff?.parts[1]).toEqual({ kind: 'paragraphs', text: [`${unused}.`] });
  });

  it('puts the groups that may lose before those that gain', () => {
    const written = report({
      'q-groups': answerOf(
        'population-groups',
        { name: 'Young carers', effect: 'positive' },
        { name: 'People without a phone', effect: 'negative' },
        { name: 'Veterans', effect: 'negative' },
      ),
    });

    expect(summary(written, 'effects')).toEqual([
      {
        kind: 'facts',
        facts: [
          { label: 'May lose', value: ['People without a phone; Veterans'] },
          { label: 'May gain', value: ['Young carers'] },
        ],
      },
    ]);
  });

  it('names twelve groups of an effect at most, and says how many more there are and where', () => {
    const names = Array.from({ length: 100 }, (_, at) => ({
      name: `Group ${at + 1}.`,
      effect: 'mixed' as const,
    }));
    const said = JSON.stringify(
      summary(report({ 'q-groups': answerOf('population-groups', ...names) }), 'effects'),
    );

    expect(said).toContain('Group 12.; and 88 more, in The people');
    expect(said).not.toContain('Group 13.');
  });

  it('counts a group without evidence and an uncertain effect as gaps, after the gaps people named', () => {
    const written = report({
      'q-gaps': answerOf('evidence-gaps', { missing: 'Rates by ethnicity' }),
      'q-groups': answerOf(
        'population-groups',
        { name: 'Veterans', effect: 'uncertain' },
        { name: 'Sex workers', noEvidence: 'yes' },
        { name: 'Carers', effect: 'uncertain' },
      ),
    });

    expect(summary(written, 'gaps')).toEqual([
      {
        kind: 'list',
        items: [
          'Rates by ethnicity',
          'No evidence about Sex workers',
          'Effect on Veterans is not known',
          'and 1 more, in the pages that follow',
        ],
      },
    ]);
  });

  it('leaves rejected actions out', () => {
    const written = report({
      'q-actions': answerOf(
        'action-plan',
        { action: 'Close on Fridays', status: 'rejected' },
        { action: 'Open at weekends', owner: 'Sam', due: '2027-03-01' },
      ),
    });

    expect(summary(written, 'actions')).toMatchObject([
      { kind: 'table', rows: [['Open at weekends', 'Sam', '1 March 2027']] },
    ]);
  });
});

describe('a chapter', () => {
  it('says when the review opens, in one line, while nothing in it was answered', () => {
    const written = report({ details: answerOf('details', { plannedReview: '22/8/2027' }) });

    expect(section(written, 'lessons')).toEqual([
      { kind: 'paragraphs', text: ['This stage opens at the review, on 22 August 2027.'] },
    ]);
  });

  it('asks the review its questions once it was opened early', () => {
    const events = [
      { kind: 'review-opened-early' as const, at: '2026-11-22T10:00:00.000Z', version: 1, because: 'Merger' },
    ];

    expect(section(report({}, { events }), 'lessons')).toMatchObject([{ kind: 'answer', answer: [] }]);
  });

  it('numbers evidence, and names the answers that it supports', () => {
    const evidence = answerOf(
      'evidence',
      { title: 'Census' },
      { title: 'Survey', supports: ['q-long', 'q-groups'], date: 'spring 2025' },
    );
    const [, , second] = section(report({ 'q-evidence': evidence }), 'the-work').filter(
      (part) => !('place' in part) || part.place?.questionId === 'q-evidence',
    );

    expect(second).toMatchObject({
      kind: 'entry',
      title: 'Evidence 2: Survey',
      place: { page: 'the-work', questionId: 'q-evidence', entryId: 'evidence-2' },
    });
    expect(JSON.stringify(second)).toContain('What is it for?');
    expect(JSON.stringify(second)).toContain('spring 2025');
  });

  it('names the groups that an action is for, and says when one was removed since', () => {
    const written = report({
      'q-groups': answerOf('population-groups', { name: 'Veterans' }, { name: 'Carers' }),
      'q-actions': answerOf('action-plan', { action: 'Ask', groups: ['population-groups-2', 'gone'] }),
    });

    expect(JSON.stringify(section(written, 'the-people'))).toContain('Carers; a group since removed');
  });

  it('passes over a row that was added and left empty', () => {
    const written = report({ 'q-gaps': answerOf('evidence-gaps', {}, { missing: 'Rates' }) });
    const titles = section(written, 'the-work').flatMap((part) =>
      part.kind === 'entry' ? [part.title] : [],
    );

    expect(titles).toEqual(['Gap 1: Rates']);
  });

  it('keeps the lines of a long answer apart', () => {
    const written = report({ 'q-long': answerOf('long-text', { text: 'Aims:\r\n\r\n- one\n- two\n' }) });

    expect(section(written, 'the-work')[1]).toMatchObject({ answer: ['Aims:', '- one', '- two'] });
  });
});

describe('the sign-off chapter', () => {
  it('has each commitment as worded, agreed or not', () => {
    const decision = answerOf('decision', { commitments: ['duty'] });

    expect(section(report({ decision }), 'commitments')).toMatchObject([
      {
        rows: [
          ['I have considered the duty.', 'Agreed'],
          ['I have read the evidence.', 'Not agreed yet'],
        ],
      },
    ]);
  });

  it('lists the versions signed before, with their fingerprints, and why a new one was begun', () => {
    const events = [
      { kind: 'amended' as const, at: '2026-11-22T10:00:00.000Z', version: 2, because: 'New data' },
    ];
    const said = JSON.stringify(
      section(report({}, { version: 2, signatures: [signature], events }), 'versions'),
    );

    expect(said).toContain('ab'.repeat(32));
    expect(said).toContain('New data');
  });
});
