// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { setPasscode } from '#src/storage/sealing/passcode.ts';
import { FEWEST_ROUNDS } from '#src/storage/sealing/passcode-setting.ts';
import { anAmendedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, clock } from './a-database.ts';

const ID = 'assessment-1';

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());

afterEach(() => {
  keepTextAs(readable);
  localStorage.clear();
  vi.restoreAllMocks();
});

/** One with a signed version, a draft after it and a history. */
async function aKeptDocument() {
  const question = { id: 'q-short', kind: 'short-text' } as const;
  const edits = [
    { kind: 'text', question, entryId: 'only', field: 'text', at: 0, removed: 'Once', added: '' } as const,
  ];
  const history = [{ at: SOME_MOMENT.toISOString(), by: 'Morag', version: 1, edits }];
  const document: HeatDocument = { ...(await anAmendedDocument()), history };
  const database = aDatabase();
  await addDocument(database, document, tinyEdition, clock);
  return { database, document };
}

async function remainsIn(database: HeatDatabase) {
  const read = await readDocument(database, ID, findTinyEdition);
  if (read.ok || read.problem.kind !== 'unreadable') throw new Error('It is not one that can’t be read');
  return read.problem.raw;
}

/** Every answer, signed version and entry of the history, whatever else is spoilt. */
function allOf({ assessment, records, history }: HeatDocument) {
  const answers = Object.entries(assessment.answers).map(([questionId, answer]) =>
    expect.objectContaining({ questionId, answer }),
  );
  return {
    answers: expect.arrayContaining(answers),
    records: records.map((record) => expect.objectContaining({ record })),
    history: history.map((entry) => expect.objectContaining({ entry })),
  };
}

const spoils: [string, (database: HeatDatabase) => Promise<unknown>][] = [
  ['its own value is spoilt', ({ drafts }) => drafts.update(ID, { assessment: 'spoilt' })],
  ['its own value is nothing', ({ drafts }) => drafts.update(ID, { assessment: null })],
  [
    'an answer is that of another write',
    ({ answers }) => answers.update([ID, 'q-short'], { stamp: 'other' }),
  ],
  ['an answer is one that nothing names', ({ drafts }) => drafts.update(ID, { assessment: { answers: {} } })],
];

describe('what is left of an assessment that can’t be opened', () => {
  it.each(spoils)('is every row of it, where %s', async (_, spoil) => {
    const { database, document } = await aKeptDocument();
    await spoil(database);

    expect(await remainsIn(database)).toMatchObject({ rows: allOf(document) });
  });

  it('is a signed version too that lies in the place of another', async () => {
    const { database, document } = await aKeptDocument();
    const [row] = await database.records.toArray();
    if (row === undefined) throw new Error('Nothing was signed');
    await database.records.clear();
    await database.records.add({ ...row, version: 7 });

    expect(await remainsIn(database)).toMatchObject({ rows: { records: [{ record: document.records[0] }] } });
  });

  it('is opened where there is a passcode, and given as it lies there where it can’t be', async () => {
    const { database, document } = await aKeptDocument();
    await setPasscode(database, 'three plain words', { rounds: FEWEST_ROUNDS });
    await database.drafts.update(ID, { assessment: 'spoilt' });
    const { answers, ...others } = allOf(document);
    expect(await remainsIn(database)).toMatchObject({
      rows: { answers, ...others, drafts: [{ assessment: 'spoilt' }] },
    });
    await database.answers.update([ID, 'q-short'], { answer: 'spoilt too' });

    expect(await remainsIn(database)).toMatchObject({
      rows: {
        ...others,
        answers: expect.arrayContaining([
          expect.objectContaining({ questionId: 'q-short', answer: 'spoilt too' }),
          expect.objectContaining({ questionId: 'q-long', answer: document.assessment.answers['q-long'] }),
        ]),
      },
    });
  });
});
