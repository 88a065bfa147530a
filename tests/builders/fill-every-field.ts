import { z } from 'zod';
import { type Answer, type Entry, type EntryKind, fieldSchemas, isList, ONLY } from '#src/domain/answer.ts';
import { type Assessment, newAssessment, STANDING } from '#src/domain/assessment.ts';
import { type Edition, type Question, questionsOf } from '#src/domain/edition.ts';
import type { EventKind, EventOf } from '#src/domain/event.ts';
import { chainOf } from '#src/domain/event-chain.ts';

export interface Filled {
  assessment: Assessment;
  /** One for each thing that was typed or picked by name. */
  markers: string[];
}

/**
 * An assessment in which every field of every question says something that is said nowhere else.
 * Choices are turned in step with `turn`, so that a few turns meet every one of them.
 */
export function fillEveryField(edition: Edition, turn: number): Filled {
  const markers: string[] = [];
  const mark = (where: string): string => {
    const marker = `m${markers.length}-${where}`.replace(/[^a-z0-9-]/gi, '');
    markers.push(marker);
    return marker;
  };
  const at = new Date('2026-11-22T10:00:00Z');
  const blank = newAssessment('assessment-1', edition, at);
  const asked = [...questionsOf(edition), ...Object.values(STANDING)];
  const answers: Assessment['answers'] = {};
  for (const question of asked) answers[question.id] = fillAnswer(question, turn, mark);
  const events: Assessment['events'] = [
    ...blank.events,
    { kind: 'signed', at: at.toISOString(), version: 1, by: 'Earlier', fingerprint: 'ab'.repeat(32) },
    ...Object.values(everyEvent(at.toISOString(), mark)),
  ];
  const assessment: Assessment = {
    ...blank,
    version: 2,
    answers,
    events,
    chain: chainOf(events),
    signatures: [
      {
        version: 1,
        signedAt: at.toISOString(),
        makerName: mark('earlier-maker'),
        decision: 'proceed',
        nextReview: '2027-08-01',
        fingerprint: 'ab'.repeat(32),
        previous: '',
      },
    ],
  };
  markers.push('ab'.repeat(32), '1 August 2027');
  return { assessment, markers };
}

/** Every kind of event but the first, each with all that can be typed. */
function everyEvent(at: string, mark: (where: string) => string) {
  const who = () => ({ at, version: 2, by: mark('by'), role: mark('role'), from: mark('from') });
  const remark = { reviewId: 'review-1', remarkId: 'remark-1' };
  return {
    amended: { kind: 'amended', ...who(), because: mark('amended') },
    'review-opened-early': { kind: 'review-opened-early', ...who(), because: mark('early') },
    submitted: {
      kind: 'submitted',
      ...who(),
      to: mark('to'),
      asked: mark('asked'),
      answers: 'cd'.repeat(32),
    },
    'taken-back': { kind: 'taken-back', ...who(), because: mark('back') },
    reviewed: {
      kind: 'reviewed',
      ...who(),
      review: {
        id: 'review-1',
        writtenAt: at,
        version: 2,
        answers: 'cd'.repeat(32),
        verdict: 'return',
        said: '',
        remarks: [],
      },
    },
    'remark-answered': { kind: 'remark-answered', ...who(), ...remark, said: mark('answered') },
    'remark-settled': { kind: 'remark-settled', ...who(), ...remark, how: 'done', said: mark('settled') },
    'remark-reopened': { kind: 'remark-reopened', ...who(), ...remark, because: mark('reopened') },
    'effect-review-begun': { kind: 'effect-review-begun', ...who(), because: mark('begun') },
    'condition-met': {
      kind: 'condition-met',
      ...who(),
      ofVersion: 1,
      entryId: 'condition-1',
      condition: mark('condition'),
      evidence: mark('evidence'),
    },
    published: {
      kind: 'published',
      ...who(),
      choice: 'no',
      because: mark('unpublished'),
      where: mark('where'),
      on: mark('on'),
    },
    abandoned: { kind: 'abandoned', ...who(), because: mark('stopped') },
    resumed: { kind: 'resumed', ...who(), because: mark('resumed') },
    superseded: { kind: 'superseded', ...who(), because: mark('replaced'), successor: mark('successor') },
  } satisfies { [Kind in Exclude<EventKind, 'created' | 'signed'>]: EventOf<Kind> };
}

type Asked = Question | (typeof STANDING)[keyof typeof STANDING];

function fillAnswer(question: Asked, turn: number, mark: (where: string) => string): Answer {
  const ids = entryIds(question);
  const entries = ids.map((id, place) => ({
    id,
    fields: fillFields(question, turn + place, mark) as Entry['fields'],
  }));
  return { kind: question.kind, note: mark(`note-${question.id}`), entries } as Answer;
}

function entryIds(question: Asked): string[] {
  if (question.kind === 'drivers') return question.families.map(({ id }) => id);
  if (question.kind === 'widening-risks') return question.risks.map(({ id }) => id);
  return isList(question.kind) ? ['one', 'two', 'three'].map((n) => `${question.id}-${n}`) : [ONLY];
}

function fillFields(question: Asked, turn: number, mark: (where: string) => string): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = fieldSchemas[question.kind as EntryKind].shape;
  return Object.fromEntries(
    Object.entries(shape).map(([name, given]) => {
      const schema = given instanceof z.ZodExactOptional ? given.unwrap() : given;
      // What people did not agree to be quoted with is not printed.
      if (name === 'consent') return [name, 'agreed'];
      if (schema instanceof z.ZodEnum) return [name, schema.options[turn % schema.options.length]];
      const marker = () => mark(`${question.id}-${name}`);
      // Groups and answers are named by id; the report puts their names in place of it.
      if (name === 'groups' || name === 'supports' || name === 'topics') return [name, []];
      return [name, schema instanceof z.ZodArray ? [marker(), marker()] : marker()];
    }),
  );
}
