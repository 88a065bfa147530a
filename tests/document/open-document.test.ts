import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT, FORMAT_VERSION } from '#src/document/format.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { type DocumentProblem, openDocument, openSavedDocument } from '#src/document/open-document.ts';
import { wordDocumentProblem } from '#src/document/word-document-problem.ts';
import { writeDocument } from '#src/document/write-document.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { applyChange } from '#src/domain/change.ts';
import { editsBetween } from '#src/domain/edit.ts';
import { type HistoryEntry, historySchema } from '#src/domain/history.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAmendedDocument, aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { changeBy, type Deed, someDeeds } from '#tests/builders/random-changes.ts';

const open = (text: string) => openDocument(text, findTinyEdition);

async function problemOf(text: string): Promise<DocumentProblem> {
  const opened = await open(text);
  if (opened.ok) throw new Error('It opened');
  return opened.problem;
}

/** The text of an assessment's file with one part of it put in place. */
function fileWith(part: Partial<Assessment>, others: object = {}): string {
  const assessment = { ...anAssessment(), ...part };
  const saved = { format: FORMAT, formatVersion: FORMAT_VERSION, assessment, records: [], history: [] };
  return JSON.stringify({ ...saved, ...others });
}

/** A document after some deeds, with a history that tells of each. */
function saidOneByOne(deeds: readonly Deed[]): HeatDocument {
  let assessment = aCompleteAssessment();
  const history: HistoryEntry[] = [];
  for (const deed of deeds) {
    const changed = applyChange(assessment, changeBy(assessment, deed));
    if (!changed.ok) continue;
    const edits = editsBetween(assessment.answers, changed.value.answers);
    if (edits.length > 0) history.push({ at: SOME_MOMENT.toISOString(), by: deed.row, version: 1, edits });
    assessment = changed.value;
  }
  // As it comes back from the disk.
  return { assessment, records: [], history: historySchema.parse(history) };
}

describe('a document that was written', () => {
  it('opens as it was, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds, async (deeds) => {
        const document = saidOneByOne(deeds);
        const text = writeDocument(document);

        const opened = await open(text);

        expect(opened).toEqual({ ok: true, value: document });
        expect(opened.ok && writeDocument(opened.value)).toBe(text);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });

  it.each<[string, () => Promise<HeatDocument>]>([
    ['signed', () => aSignedDocument()],
    ['amended after it was signed', anAmendedDocument],
    ['signed twice', async () => aSignedDocument(await anAmendedDocument())],
  ])('opens as it was, %s', async (_, make) => {
    const document = await make();

    expect(await open(writeDocument(document))).toEqual({ ok: true, value: document });
  });

  it('opens with a byte order mark and other line ends, as when it went through another program', async () => {
    const text = writeDocument({ assessment: aCompleteAssessment(), records: [], history: [] });

    expect((await open(`\ufeff${text.replaceAll('\n', '\r\n')}`)).ok).toBe(true);
  });

  it('opens with a name that looks like code as plain words', async () => {
    const text = fileWith({ answers: { 'q-short': anAnswer('short-text', { text: '__proto__' }) } });

    expect((await open(text)).ok).toBe(true);
  });
});

describe('a text that is no assessment', () => {
  it.each<[string, string, DocumentProblem]>([
    ['an empty text', '', { kind: 'not-json' }],
    ['half a file', fileWith({}).slice(0, 200), { kind: 'not-json' }],
    ['words', 'Dear colleague', { kind: 'not-json' }],
    ['a deep nest', '['.repeat(100_000), { kind: 'too-deep' }],
    [
      'a deep nest in an assessment',
      fileWith({}, { a: JSON.parse('['.repeat(70) + ']'.repeat(70)) }),
      { kind: 'too-deep' },
    ],
    ['millions of values', `[${'0,'.repeat(2_000_001)}0]`, { kind: 'too-deep' }],
    ['a number', '7', { kind: 'not-an-assessment' }],
    ['nothing', 'null', { kind: 'not-an-assessment' }],
    ['a list', '[]', { kind: 'not-an-assessment' }],
    ['other JSON', '{"name": "package"}', { kind: 'not-an-assessment' }],
    ['another format', fileWith({}, { format: 'other' }), { kind: 'not-an-assessment' }],
    ['no version', fileWith({}, { formatVersion: undefined }), { kind: 'not-an-assessment' }],
    ['a version in words', fileWith({}, { formatVersion: '1' }), { kind: 'not-an-assessment' }],
    ['half a version', fileWith({}, { formatVersion: 1.5 }), { kind: 'not-an-assessment' }],
    [
      'a newer version',
      fileWith({}, { formatVersion: FORMAT_VERSION + 1 }),
      { kind: 'from-a-newer-app', version: FORMAT_VERSION + 1, reads: FORMAT_VERSION },
    ],
    [
      'another edition',
      fileWith({ edition: { id: 'tiny', version: '2' } }),
      { kind: 'unknown-edition', id: 'tiny', version: '2' },
    ],
  ])('is refused: %s', async (_, text, problem) => {
    expect(await problemOf(text)).toEqual(problem);
  });

  it('is refused within a second, however deep it is', async () => {
    const began = performance.now();
    await problemOf('[{"a":'.repeat(3_000_000));

    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('counts brackets in text as text', async () => {
    const text = `${'["\\'.repeat(500)}`;

    expect((await open(fileWith({ answers: { 'q-short': anAnswer('short-text', { text }) } }))).ok).toBe(
      true,
    );
  });
});

describe('an assessment with a wrong part', () => {
  const hidden = `{"__proto__": ${JSON.stringify(anAnswer('short-text', { text: 'x' }))}}`;

  it.each<[string, string, string, string]>([
    ['a part that is not known', fileWith({}, { notes: [] }), 'the file as a whole', 'does not know “notes”'],
    [
      'a field that is not known',
      fileWith({ mood: 'calm' } as Partial<Assessment>),
      'the file as a whole',
      'does not know “mood”',
    ],
    [
      'a number where text belongs',
      fileWith({ id: 7 as unknown as string }),
      'the name it is filed under',
      'must be text',
    ],
    [
      'a field of an entry',
      fileWith({
        answers: {
          'q-actions': anAnswer('action-plan', {}, { due: 5 as unknown as string }),
        },
      }),
      'The people, action 2, due date',
      'it must be text',
    ],
    [
      'an effect that is not one',
      fileWith({ answers: { 'q-groups': anAnswer('population-groups', { effect: 'bad' as 'none' }) } }),
      'The people, group 1, effect on this group',
      'it must be positive or negative',
    ],
    [
      'a kind of answer that is not one',
      fileWith({ answers: { 'q-short': { kind: 'poem', note: '', entries: [] } as never } }),
      'The work, “What is it called?”',
      'not what this part holds',
    ],
    [
      'an answer to another kind of question',
      fileWith({ answers: { 'q-short': anAnswer('date', {}) } }),
      'The work, “What is it called?”',
      'another kind of question, date',
    ],
    [
      'an answer to no question',
      fileWith({ answers: { 'q-unknown': anAnswer('date', {}) } }),
      'the answer called “q-unknown”',
      'no such question',
    ],
    [
      'an answer called constructor',
      fileWith({ answers: { constructor: anAnswer('date', {}) } } as unknown as Partial<Assessment>),
      'the answer called “constructor”',
      'no such question',
    ],
    [
      'an answer hidden under __proto__',
      fileWith({ answers: 'HERE' as never }).replace('"HERE"', hidden),
      'the answer called “__proto__”',
      'not used',
    ],
    [
      'a hidden part of an entry',
      fileWith({ answers: { 'q-short': anAnswer('short-text', { text: 'HERE' }) } }).replace(
        '"text":"HERE"',
        '"text":"","__proto__":{"text":"x"}',
      ),
      'The work, “What is it called?”, “__proto__”',
      'not used',
    ],
    [
      'a row that is there twice',
      fileWith({ answers: { 'q-people': anAnswer('people', { id: 'a' }, { id: 'b' }, { id: 'a' }) } }),
      'The work, person 3',
      'as number 1, “a”',
    ],
    ['a signed version without its record', fileWith({ version: 2 }), 'its version', 'are missing'],
  ])('is refused with the part’s name: %s', async (_, text, part, because) => {
    const problem = await problemOf(text);

    expect(problem).toMatchObject({ kind: 'wrong-part', part });
    expect(problem).toMatchObject({ because: expect.stringContaining(because) });
  });

  it('does not let a file change what all objects have', async () => {
    await open('{"__proto__": {"polluted": true}, "format": "heat-assessment", "formatVersion": 1}');

    expect('polluted' in {}).toBe(false);
  });

  it('reads half a surrogate pair as a replacement character', async () => {
    const text = fileWith({ answers: { 'q-short': anAnswer('short-text', { text: 'HERE' }) } });

    const opened = await open(text.replace('HERE', 'a\\ud83d b'));

    expect(opened).toMatchObject({
      ok: true,
      value: { assessment: { answers: { 'q-short': { entries: [{ fields: { text: 'a\ufffd b' } }] } } } },
    });
  });
});

describe('a problem with a document', () => {
  const worded: Record<DocumentProblem['kind'], DocumentProblem> = {
    'not-json': { kind: 'not-json' },
    'too-deep': { kind: 'too-deep' },
    'not-an-assessment': { kind: 'not-an-assessment' },
    'from-a-newer-app': { kind: 'from-a-newer-app', version: 9, reads: 1 },
    'unknown-edition': { kind: 'unknown-edition', id: 'heat-wales', version: '2030' },
    'wrong-part': { kind: 'wrong-part', part: 'The work, “What is it called?”', because: 'it must be text' },
    'signed-version-changed': { kind: 'signed-version-changed', version: 3 },
    'event-changed': { kind: 'event-changed', place: 4 },
  };

  it.each(Object.values(worded))('is put in words: $kind', (problem) => {
    const words = wordDocumentProblem(problem);

    expect(words).toMatch(/^[A-Z].+\.$/);
    expect(words).not.toMatch(/invalid|failed|please|oops|undefined/i);
    for (const [name, said] of Object.entries(problem)) {
      if (name !== 'kind') expect(words).toContain(String(said));
    }
  });

  it('has no words of a machine in any reason', async () => {
    for (const part of [{ id: 7 }, { id: '' }, { version: 0 }, { events: [{ kind: 'x' }] }, { use: 'fun' }]) {
      const problem = await problemOf(fileWith(part as Partial<Assessment>));
      expect(wordDocumentProblem(problem)).not.toMatch(/invalid|failed|input|undefined/i);
    }
  });

  it('is the same for a stored row as for a file', async () => {
    expect(
      await openSavedDocument(JSON.parse(fileWith({}, { formatVersion: 999 })), findTinyEdition),
    ).toEqual({
      ok: false,
      problem: { kind: 'from-a-newer-app', version: 999, reads: FORMAT_VERSION },
    });
  });
});
