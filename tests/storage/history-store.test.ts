// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, fieldsOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { editsBetween } from '#src/domain/edit.ts';
import { answersBefore } from '#src/domain/history.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import { readHistory } from '#src/storage/history-store.ts';
import { type Held, writeChanges } from '#src/storage/write-changes.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { changeBy, someDeeds } from '#tests/builders/random-changes.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, typed, unseen } from './a-database.ts';

const short = { id: 'q-short', kind: 'short-text' } as const;
const START = Date.parse('2026-11-25T10:00:00Z');

interface Written {
  database: HeatDatabase;
  held: Held;
}

/** Writes of one window, each some seconds after the one before. */
async function writeAll(
  changes: readonly Change[],
  { every = 1, by = 'Morag', from = { database: aDatabase(), held: unseen(anAssessment()) } as Written } = {},
): Promise<Written> {
  const { database } = from;
  let { held } = from;
  let at = held.savedAt?.getTime() ?? START;
  for (const change of changes) {
    at += every * 1000;
    const clock = { now: () => new Date(at) };
    const written = await writeChanges({ database, edition: tinyEdition, clock, by }, held, [change]);
    if (!written.ok) throw new Error(written.problem.kind);
    held = written.value;
  }
  return { database, held };
}

const letters = (words: string, before = '') =>
  [...words].map((_, place) => typed(before + words.slice(0, place + 1), before + words.slice(0, place)));

describe('the history of an assessment', () => {
  it('holds a run of typing in one field as one entry: what, when and by which name', async () => {
    const { database } = await writeAll(letters('Stop smoking'));

    expect(await readHistory(database, 'assessment-1')).toEqual([
      {
        at: '2026-11-25T10:00:12.000Z',
        by: 'Morag',
        version: 1,
        edits: [
          {
            kind: 'text',
            question: short,
            entryId: 'only',
            field: 'text',
            at: 0,
            removed: '',
            added: 'Stop smoking',
          },
        ],
      },
    ]);
  });

  it('begins another entry after two minutes, in another field, under another name', async () => {
    const one = await writeAll(letters('ab'), { every: 70 });
    const two = await writeAll([typed('c', '', 'q-long'), typed('abd', 'ab')], { from: one });
    const three = await writeAll([typed('abde', 'abd')], { from: two, by: 'Siân' });

    const history = await readHistory(three.database, 'assessment-1');
    expect(history.map(({ by, edits }) => [by, edits[0]?.question.id])).toEqual([
      ['Morag', 'q-short'],
      ['Morag', 'q-long'],
      ['Morag', 'q-short'],
      ['Siân', 'q-short'],
    ]);
  });

  it('forgets a run that ends where it began', async () => {
    const { database } = await writeAll([typed('a'), typed('', 'a')]);

    expect(await readHistory(database, 'assessment-1')).toEqual([]);
  });

  it.each([
    ['all at once', ['Sixteen letters.', '']],
    [
      'letter by letter',
      [...'Sixteen letters.'].map((_, place) => 'Sixteen letters.'.slice(0, 16 - place)).concat(''),
    ],
  ])('still has what was typed and taken away again %s, but for the last ten letters', async (_, texts) => {
    const taken = texts.slice(1).map((text, place) => typed(text, texts[place]));
    const { database, held } = await writeAll([...letters('Sixteen letters.'), ...taken]);

    const history = await readHistory(database, 'assessment-1');
    const before = history.map((_, place) => answersBefore(held.assessment, history, place));
    const said = before.map((answers) => fieldsOf({ answers: answers ?? {} }, short).text.length);
    expect(Math.max(...said)).toBeGreaterThanOrEqual(6);
    expect(fieldsOf(held.assessment, short).text).toBe('');
  });

  it('still has what was typed and pasted over at once, whatever is as long', async () => {
    const [typedFirst, pasted] = ['Fifty letters, each of them saved one by one, here', 'b'.repeat(48)];
    const { database, held } = await writeAll([...letters(typedFirst), typed(pasted, typedFirst)]);

    const history = await readHistory(database, 'assessment-1');
    expect(history).toHaveLength(2);
    const before = answersBefore(held.assessment, history, 1) ?? {};
    expect(fieldsOf({ answers: before }, short).text).toBe(typedFirst);
  });

  it('still has a note that was pasted over', async () => {
    const note = (to: string, from: string): Change => ({ kind: 'note-changed', question: short, from, to });
    const first = 'Ask Siân about the evening clinics';
    const { database } = await writeAll([note(first, ''), note('x'.repeat(40), first)]);

    expect(await readHistory(database, 'assessment-1')).toHaveLength(2);
  });

  it('holds a word that was put right, and older words that were pasted over, in one entry each', async () => {
    const one = await writeAll([...letters('Stop smokign'), typed('Stop smoking', 'Stop smokign')]);
    expect(await readHistory(one.database, 'assessment-1')).toHaveLength(1);
    const two = await writeAll([typed('Stop smoking now', 'Stop smoking')], { from: one, every: 200 });
    const { database, held } = await writeAll([typed('x', 'Stop smoking now')], { from: two });

    const history = await readHistory(database, 'assessment-1');
    expect(history).toHaveLength(2);
    const before = answersBefore(held.assessment, history, 1) ?? {};
    expect(fieldsOf({ answers: before }, short).text).toBe('Stop smoking');
  });

  it('holds no more text than was typed, however long the answer is', async () => {
    const long = 'A long answer. '.repeat(2_000);
    const { database } = await writeAll([typed(long), ...letters('tail', long)], { every: 121 });

    const history = await readHistory(database, 'assessment-1');
    expect(JSON.stringify(history.slice(1)).length).toBeLessThan(1_000);
  });

  it('does not take a newer window’s run for its own', async () => {
    const first = await writeAll(letters('ab'));
    const other = await writeAll([typed('abX', 'ab')], {
      from: { ...first, held: { ...first.held, run: null } },
    });
    const { database } = await writeAll([typed('c', '', 'q-long')], { from: first });

    const history = await readHistory(database, 'assessment-1');
    expect(history).toHaveLength(3);
    expect(fieldsOf(other.held.assessment, short).text).toBe('abX');
  });

  it('leads back from what is on disk to every state that was written', async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds, async (deeds) => {
        const database = aDatabase();
        let written: Written = { database, held: unseen(anAssessment()) };
        const states: Assessment[] = [anAssessment()];
        for (const deed of deeds.slice(0, 12)) {
          const change = changeBy(written.held.assessment, deed);
          const before = written.held.assessment;
          try {
            written = await writeAll([change], { every: 200, from: written });
          } catch (error) {
            // A deed may ask for what is not there; the domain refuses it.
            if (!(error instanceof Error) || error.message !== 'change-refused') throw error;
            continue;
          }
          if (editsBetween(before.answers, written.held.assessment.answers).length > 0) {
            states.push(written.held.assessment);
          }
        }
        const history = await readHistory(database, 'assessment-1');
        expect(history).toHaveLength(states.length - 1);
        for (const place of history.keys()) {
          const then = answersBefore(written.held.assessment, history, place) ?? {};
          expect(editsBetween(then, states[place]?.answers ?? {})).toEqual([]);
        }
      }),
      { seed: 20261125, numRuns: 25 },
    );
  });

  it('gives what comes after an entry that can’t be read, and leaves that as it is', async () => {
    const { database } = await writeAll([typed('a'), typed('b', '', 'q-long'), typed('ab', 'a')]);
    await database.history.update(['assessment-1', 1], { entry: { at: 'never' } });

    expect(await readHistory(database, 'assessment-1')).toHaveLength(1);
    expect(await database.history.count()).toBe(3);
  });
});
