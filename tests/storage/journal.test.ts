// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { journalKey, keepJournal, newestOf, readLeftBehind } from '#src/storage/journal.ts';
import { type JournalFile, readJournalFile } from '#src/storage/journal-file.ts';
import { markWhole, wholeText } from '#src/storage/journal-folder.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { sealedText } from '#src/storage/sealing/sealed-text.ts';
import { SessionJournal } from '#src/storage/session-journal.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { typed } from './a-database.ts';

const key = journalKey('assessment-1', 'gone');

afterEach(() => {
  keepTextAs(readable);
  localStorage.clear();
});

/** Notes what a journal asks of its file. The browser's own files are tried in Chromium, by the fault programs. */
function aFile(): { file: JournalFile; asked: string[] } {
  const asked: string[] = [];
  const file = {
    keep: (text: string) => void asked.push(text === '' ? 'keep nothing' : `keep ${text}`),
    drop: (other: string) => void asked.push(`drop ${other}`),
    close: async () => void asked.push('close'),
  };
  return { file, asked };
}

/** A journal as it is written at some turn. */
function at(turn: number, words: string): string {
  const { file, asked } = aFile();
  keepJournal(key, unwritten(typed(words)), { turn, file });
  return asked[0]?.replace('keep ', '') ?? '';
}

function wordsIn(texts: string[]): unknown {
  return newestOf(key, texts)?.queue;
}

describe('the places of a journal', () => {
  it('hold the same text', () => {
    expect(at(3, 'abc')).toBe(localStorage.getItem(key));
  });

  it('are read newest first, wherever that is', () => {
    const texts = [at(9, 'abc'), at(11, 'abcde'), at(10, 'abcd')];

    expect(wordsIn(texts)).toEqual([typed('abcde')]);
    expect(wordsIn(texts.toReversed())).toEqual([typed('abcde')]);
  });

  it('count only where they can be read', () => {
    const texts = ['', at(9, 'abc'), '{"turn":99', '{"turn":"x"}', '\u0001sealed:AAAA'];

    expect(wordsIn(texts)).toEqual([typed('abc')]);
    expect(wordsIn(['', '{"turn":99'])).toBeUndefined();
  });

  it('are older than any other where an earlier release kept one', () => {
    const earlier = JSON.stringify(unwritten(typed('a')));

    expect(wordsIn([earlier])).toEqual([typed('a')]);
    expect(wordsIn([earlier, at(1, 'ab')])).toEqual([typed('ab')]);
  });

  it('are localStorage alone in browsers that have no files', async () => {
    keepJournal(key, unwritten(typed('a')));

    expect(await readJournalFile(key)).toEqual([]);
    expect(await readLeftBehind('assessment-1')).toMatchObject([{ key, queue: [typed('a')] }]);
  });
});

describe('a text in a file', () => {
  it('is whole or does not count, wherever its write was cut off', () => {
    const text = at(1, 'Siân');
    const written = new TextEncoder().encode(markWhole(text));
    for (let length = 0; length < written.length; length++) {
      expect(wholeText(new TextDecoder().decode(written.subarray(0, length)))).toBeNull();
    }

    expect(wholeText(new TextDecoder().decode(written))).toBe(text);
  });
});

describe('the journal of a window', () => {
  function aJournal() {
    const { file, asked } = aFile();
    const holds = { letGoOfName: () => undefined, endTurn: () => undefined, file };
    const leftBehind = [{ key, window: 'gone', ...unwritten(typed('a')) }];
    return { journal: new SessionJournal('assessment-1', 'here', holds, leftBehind), asked };
  }

  it('has words in its own file before it drops those that they came from', () => {
    const { journal, asked } = aJournal();
    journal.keep(unwritten(typed('a')));
    journal.takeOver();

    expect(asked).toEqual([expect.stringMatching(/^keep .*"to":"a"/), `drop ${key}`]);
  });

  it('leaves nothing in its file once all is on disk', () => {
    const { journal, asked } = aJournal();
    journal.keep(unwritten(typed('a')));
    journal.keep(unwritten());
    journal.close();

    expect(asked.slice(1)).toEqual(['keep nothing', 'close']);
  });

  it('is not readable in either file from the moment a passcode is set', () => {
    const { journal, asked } = aJournal();
    journal.keep(unwritten(typed('Canary')));
    asked.splice(0);
    keepTextAs(sealedText(new Uint8Array(32)));

    expect(asked).toHaveLength(2);
    expect(asked.join()).not.toContain('Canary');
    journal.close();
    keepTextAs(readable);
    expect(asked).toHaveLength(3);
  });
});
