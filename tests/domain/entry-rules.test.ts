import { describe, expect, it } from 'vitest';
import { type EntryKind, emptyFields, type Fields, fieldSchemas } from '#src/domain/answer.ts';
import { findEntryProblems, isSafeLink } from '#src/domain/entry-rules.ts';

function problems<Kind extends EntryKind>(kind: Kind, fields: Partial<Fields<Kind>> = {}): string[] {
  return findEntryProblems(kind, { ...emptyFields(kind), ...fields }).map(
    ({ field, problem }) => `${field} ${problem}`,
  );
}

const group = { name: 'Carers', known: 'They wait.', effect: 'negative', meaning: 'Less care.' } as const;
const action = { action: 'Evenings', owner: 'Sam', due: '1 May 2027' };
const decision: Partial<Fields<'decision'>> = {
  makerName: 'Ngozi',
  makerRole: 'Director',
  body: 'Board',
  meetingDate: '20/11/2026',
  decision: 'proceed',
  nextReview: '2027-08-22',
  commitments: ['duty'],
};
const details = {
  title: 'Stop smoking',
  subject: 'service',
  organisation: 'Council',
  lead: 'Morag',
} as const;

/** What an empty entry of each kind lacks. A new kind fails to compile until it is named here. */
const whenEmpty: Record<EntryKind, string[]> = {
  'short-text': ['text missing'],
  'long-text': ['text missing'],
  date: ['date missing'],
  'single-choice': ['choice missing'],
  checklist: ['chosen missing'],
  people: ['name missing'],
  'population-groups': ['name missing', 'known missing', 'effect missing'],
  drivers: [],
  'widening-risks': ['verdict missing'],
  evidence: ['title missing', 'source missing'],
  'evidence-gaps': ['missing missing', 'importance missing', 'remedy missing'],
  figures: ['indicator missing', 'valueType missing', 'worse missing', 'by missing'],
  'action-plan': ['action missing', 'owner missing', 'due missing'],
  monitoring: ['measure missing', 'frequency missing', 'who missing'],
  'action-outcomes': ['outcome missing'],
  'measure-results': [],
  details: ['title missing', 'subject missing', 'organisation missing', 'lead missing'],
  decision: [
    'makerName missing',
    'makerRole missing',
    'body missing',
    'meetingDate missing',
    'decision missing',
    'nextReview missing',
    'commitments missing',
  ],
  conditions: ['condition missing', 'owner missing', 'due missing'],
  opinions: ['asked missing'],
  overruled: [],
};

describe('a complete entry', () => {
  it.each(Object.entries(whenEmpty))(
    'asks for all that is needed, in reading order: %s',
    (kind, expected) => {
      expect(problems(kind as EntryKind)).toEqual(expected);
      expect(Object.keys(fieldSchemas)).toHaveLength(Object.keys(whenEmpty).length);
    },
  );

  it.each<[string, string[]]>([
    ['short-text', problems('short-text', { text: 'x' })],
    ['long-text', problems('long-text', { text: 'x' })],
    ['date', problems('date', { date: '1 May 2027' })],
    ['single-choice', problems('single-choice', { choice: 'x' })],
    ['checklist', problems('checklist', { chosen: ['x'] })],
    ['checklist with a place of its own', problems('checklist', { other: 'x' })],
    ['people', problems('people', { name: 'x' })],
    ['population-groups', problems('population-groups', group)],
    ['drivers', problems('drivers', { chosen: ['x'], explanation: 'y' })],
    ['widening-risks', problems('widening-risks', { verdict: 'applies', handling: 'x' })],
    ['a risk that is not there', problems('widening-risks', { verdict: 'does-not-apply' })],
    ['evidence', problems('evidence', { title: 'x', source: 'y', date: 'spring 2024' })],
    ['evidence-gaps', problems('evidence-gaps', { missing: 'x', importance: 'y', remedy: 'z' })],
    ['action-plan', problems('action-plan', action)],
    ['monitoring', problems('monitoring', { measure: 'x', frequency: 'y', who: 'z' })],
    ['an action that was done', problems('action-outcomes', { outcome: 'done' })],
    [
      'an action carried forward',
      problems('action-outcomes', { outcome: 'partly', happened: 'x', next: 'carry-forward' }),
    ],
    [
      'a dropped action',
      problems('action-outcomes', { outcome: 'overtaken', happened: 'x', next: 'drop', because: 'y' }),
    ],
    ['details', problems('details', details)],
    ['decision', problems('decision', decision)],
    ['conditions', problems('conditions', { condition: 'x', owner: 'y', due: '1/5/27' })],
  ])('is content with %s', (_, found) => {
    expect(found).toEqual([]);
  });

  it('asks of an unfinished action what happened and what happens next, and why it is dropped', () => {
    expect(problems('action-outcomes', { outcome: 'partly' })).toEqual(['happened missing', 'next missing']);
    expect(problems('action-outcomes', { outcome: 'not-done', happened: 'x', next: 'drop' })).toEqual([
      'because reason-missing',
    ]);
  });

  it('asks for a day that exists only of an action that is carried forward', () => {
    const partly = { outcome: 'partly', happened: 'x', because: 'y', nextDue: 'spring' } as const;

    expect(problems('action-outcomes', { ...partly, next: 'carry-forward' })).toEqual(['nextDue not-a-date']);
    expect(problems('action-outcomes', { ...partly, next: 'drop' })).toEqual([]);
  });

  it('takes spaces for nothing', () => {
    expect(problems('long-text', { text: ' \n ' })).toEqual(['text missing']);
    expect(problems('checklist', { other: '  ' })).toEqual(['chosen missing']);
    expect(problems('action-plan', { ...action, owner: ' ' })).toEqual(['owner missing']);
  });

  it.each<[string, string[]]>([
    ['date', problems('date', { date: '31 April 2027' })],
    ['due', problems('action-plan', { ...action, due: 'spring' })],
    ['started', problems('details', { ...details, started: '30/2/2026' })],
    ['plannedReview', problems('details', { ...details, plannedReview: 'next year' })],
    ['meetingDate', problems('decision', { ...decision, meetingDate: 'Monday' })],
    ['nextReview', problems('decision', { ...decision, nextReview: '2027' })],
    ['due', problems('conditions', { condition: 'x', owner: 'y', due: 'soon' })],
  ])('knows that a day does not exist: %s', (field, found) => {
    expect(found).toEqual([`${field} not-a-date`]);
  });

  it('names problems in the order of the fields, so that the first is the first on the page', () => {
    expect(problems('action-plan', { due: 'spring' })).toEqual([
      'action missing',
      'owner missing',
      'due not-a-date',
    ]);
  });
});

describe('a population group', () => {
  it('asks why an effect is none', () => {
    expect(problems('population-groups', { ...group, effect: 'none', meaning: '' })).toEqual([
      'reason reason-missing',
    ]);
    expect(problems('population-groups', { ...group, effect: 'none', reason: 'No link.' })).toEqual([]);
  });

  it('asks why there is no evidence', () => {
    const unknown = { ...group, known: '', noEvidence: 'yes' } as const;

    expect(problems('population-groups', unknown)).toEqual(['reason reason-missing']);
    expect(problems('population-groups', { ...unknown, reason: 'Nobody counts.' })).toEqual([]);
  });

  it('is content with what people tell us where nothing else is known', () => {
    expect(problems('population-groups', { ...group, known: '', voices: 'We wait.' })).toEqual([]);
  });

  it('asks what an effect means, an uncertain one too', () => {
    expect(problems('population-groups', { ...group, effect: 'uncertain', meaning: '' })).toEqual([
      'meaning missing',
    ]);
  });
});

describe('other entries', () => {
  it('asks why an action is rejected, and then for nothing else but the action', () => {
    expect(problems('action-plan', { action: 'Evenings', status: 'rejected' })).toEqual([
      'rejectedBecause reason-missing',
    ]);
    expect(
      problems('action-plan', { action: 'Evenings', status: 'rejected', rejectedBecause: 'No room.' }),
    ).toEqual([]);
  });

  it('asks how a risk that applies is handled', () => {
    expect(problems('widening-risks', { verdict: 'applies' })).toEqual(['handling missing']);
    expect(problems('widening-risks', { verdict: 'unsure' })).toEqual([]);
  });

  it('asks to explain drivers that were picked or added', () => {
    expect(problems('drivers', { chosen: ['x'] })).toEqual(['explanation missing']);
    expect(problems('drivers', { other: 'Rent' })).toEqual(['explanation missing']);
  });

  it('takes no link but to the web and to mail', () => {
    const evidence = { title: 'x', source: 'y' };

    expect(problems('evidence', { ...evidence, link: 'javascript:alert(1)' })).toEqual(['link not-a-link']);
    expect(problems('evidence', { ...evidence, link: 'https://example.org' })).toEqual([]);
  });

  it.each([
    ['https://example.org/a b', true],
    [' http://example.org ', true],
    ['mailto:a@example.org', true],
    ['HTTPS://EXAMPLE.ORG', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    [' JavaScript:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['vbscript:x', false],
    ['blob:https://example.org/1', false],
    ['//example.org', false],
    ['example.org', false],
    ['https://', false],
  ])('follows %j: %s', (link, safe) => {
    expect(isSafeLink(link)).toBe(safe);
  });
});
