import { describe, expect, it } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { relateDocuments } from '#src/document/relate-documents.ts';
import { takeNewer } from '#src/document/take-newer.ts';
import type { Answer } from '#src/domain/answer.ts';
import { type Answers, editsBetween } from '#src/domain/edit.ts';
import { answersBefore, type HistoryEntry } from '#src/domain/history.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import type { Happening } from '#src/domain/take-step.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAmendedDocument, aSignedDocument, changed } from '#tests/builders/a-signed-document.ts';
import { anAnswer, SOME_MOMENT } from '#tests/builders/an-assessment.ts';

const at = SOME_MOMENT.toISOString();
const who = { at, version: 1, by: 'Morag Bell', role: '', from: '' };
const draft: HeatDocument = { assessment: aCompleteAssessment(), records: [], history: [] };
const signed = await aSignedDocument(draft);

/** The document with other answers to some questions. */
function saying(document: HeatDocument, answers: Record<string, Answer>): HeatDocument {
  const { assessment } = document;
  return { ...document, assessment: { ...assessment, answers: { ...assessment.answers, ...answers } } };
}

function short(text: string): Record<string, Answer> {
  return { 'q-short': anAnswer('short-text', { text }) };
}

function without(document: HeatDocument, id: string): HeatDocument {
  const { [id]: _, ...answers } = document.assessment.answers;
  return { ...document, assessment: { ...document.assessment, answers } };
}

function happened(document: HeatDocument, event: Happening): HeatDocument {
  return changed(document, { kind: 'happened', event });
}

function entry(before: Answers, after: Answers): HistoryEntry {
  return { at, by: 'Morag', version: 1, edits: editsBetween(before, after) };
}

const sent = happened(draft, {
  kind: 'submitted',
  ...who,
  to: 'Priya',
  asked: '',
  answers: digestOfAnswers(draft.assessment),
});
const takenBack = happened(sent, { kind: 'taken-back', ...who, because: '' });

describe('a file and the same assessment here', () => {
  it('are the same where they say and have signed the same', () => {
    expect(relateDocuments(draft, { ...draft, history: [entry({}, draft.assessment.answers)] })).toBe('same');
    expect(relateDocuments(signed, signed)).toBe('same');
  });

  it('stand to each other as a draft to the version that was signed of it, or to what went out for review', () => {
    expect(relateDocuments(draft, signed)).toBe('extends');
    expect(relateDocuments(signed, draft)).toBe('older');
    expect(relateDocuments(draft, sent)).toBe('extends');
    expect(relateDocuments(sent, draft)).toBe('older');
  });

  it('go on from each other where the file only fills in what was left empty here', () => {
    expect(relateDocuments(without(draft, 'decision'), signed)).toBe('extends');
    expect(relateDocuments(without(draft, 'q-actions'), signed)).toBe('extends');
  });

  it('have parted where something was written here since, or taken out of the file without a trace', async () => {
    expect(relateDocuments(saying(draft, short('Other words')), signed)).toBe('diverged');
    expect(relateDocuments(saying(draft, short('Stop smoking')), signed)).toBe('diverged');
    expect(relateDocuments(draft, await aSignedDocument(saying(draft, short('Other words'))))).toBe(
      'diverged',
    );
  });

  it('go on from each other where the history in the file comes by what is said here', async () => {
    const reworded = saying(draft, short('Other words'));
    const history = [entry(draft.assessment.answers, reworded.assessment.answers)];
    const file = await aSignedDocument({ ...reworded, history });

    expect(relateDocuments(draft, file)).toBe('extends');
    expect(relateDocuments(saying(draft, short('Words of mine')), file)).toBe('diverged');
  });

  it('go on from each other where reviewers got what is said here, whatever was changed afterwards', async () => {
    const file = await aSignedDocument(saying(takenBack, short('Other words')));

    expect(relateDocuments(sent, file)).toBe('extends');
    expect(relateDocuments(saying(sent, short('Words of mine')), file)).toBe('diverged');
    // The sign-off may be filled in meanwhile, and is not in what reviewers got.
    expect(relateDocuments(saying(sent, { assessors: anAnswer('people', { name: 'Iain' }) }), file)).toBe(
      'diverged',
    );
  });

  it('go on from each other where the version here is signed, and the file has begun the next', async () => {
    const next = saying(await anAmendedDocument(), short('Other words'));

    expect(relateDocuments(signed, next)).toBe('extends');
  });

  it('have parted where something happened here that the file does not have, or another thing', () => {
    const stopped = happened(draft, { kind: 'abandoned', ...who, because: 'Money' });

    expect(relateDocuments(sent, signed)).toBe('diverged');
    expect(relateDocuments(stopped, takenBack)).toBe('diverged');
    expect(relateDocuments(takenBack, stopped)).toBe('diverged');
  });

  it('have parted where nothing happened since: answers alone can be taken one by one', () => {
    const later = saying(draft, short('Other words'));
    const history = [entry(draft.assessment.answers, later.assessment.answers)];

    expect(relateDocuments(draft, { ...later, history })).toBe('diverged');
    expect(relateDocuments(without(draft, 'q-long'), draft)).toBe('diverged');
  });

  it.each<[string, Partial<HeatDocument['assessment']>]>([
    ['id', { id: 'another' }],
    ['questions', { edition: { id: 'tiny', version: 'next' } }],
    ['use', { use: 'worked-example' }],
  ])('have parted where they have another %s', (_, part) => {
    expect(relateDocuments({ ...draft, assessment: { ...draft.assessment, ...part } }, signed)).toBe(
      'diverged',
    );
  });
});

describe('a newer state in the place of an older one', () => {
  const before = draft.assessment.answers;
  const middle = saying(draft, short('Middle')).assessment.answers;
  const later = saying(draft, short('Later'));

  it('has a history that leads on from what is said here, by the steps of the file where it has them', () => {
    const history = [entry({}, before), entry(before, middle), entry(middle, later.assessment.answers)];
    const file = { ...later, history };

    expect(takeNewer({ answers: before, revision: 0, from: 7 }, file, SOME_MOMENT).history).toEqual(
      history.slice(1),
    );
    expect(takeNewer({ answers: before, revision: 0, from: 0 }, file, SOME_MOMENT).history).toEqual(history);
  });

  it('has one step that leads from what is said here where the file has none, so that nothing is lost', () => {
    const { assessment, history } = takeNewer({ answers: before, revision: 0, from: 7 }, later, SOME_MOMENT);

    expect(history).toHaveLength(1);
    expect(answersBefore(assessment, history, 0)).toEqual(before);
  });

  it('counts as newer than both', () => {
    const revisionOver = (here: number) =>
      takeNewer({ answers: before, revision: here, from: 0 }, later, SOME_MOMENT).assessment.revision;
    const { revision } = later.assessment;

    expect(revisionOver(revision + 5)).toBe(revision + 6);
    expect(revisionOver(-1)).toBe(revision);
  });
});
