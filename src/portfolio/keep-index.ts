import type { HeatDatabase } from '#src/storage/database.ts';
import { readAnswers } from '#src/storage/read-answers.ts';
import { findDue } from './keep-gathered.ts';
import type { Rows } from './keep-rows.ts';
import { splitWords } from './split-words.ts';
import { textOf } from './text-of.ts';
import { WordIndex } from './word-index.ts';

/** How many are read from disk at a time: a search that comes meanwhile waits no longer than for these. */
const AT_A_TIME = 10;
/** Texts that were read again leave their numbers behind. With this many of those the index is made anew. */
const MOST_OUTDATED = 2_000;

/** The words of all assessments, read when someone first searches. */
export interface Index {
  /** How many assessments have been read so far. */
  readonly size: number;
  find(starts: readonly string[]): ReadonlySet<string>;
  /** Reads what was not read yet, or changed since. Calls back after each part. */
  read(onRead: () => void): Promise<void>;
}

export function keepIndex(database: HeatDatabase, rows: Rows): Index {
  let index = new WordIndex();
  /** The write that each was read from. */
  const writes = new Map<string, string>();
  let reading: Promise<void> | null = null;

  async function readDue(onRead: () => void): Promise<void> {
    await rows.catchUp();
    if (index.outdated > MOST_OUTDATED) {
      index = new WordIndex();
      writes.clear();
    }
    for (const id of writes.keys()) {
      if (rows.known.has(id)) continue;
      index.remove(id);
      writes.delete(id);
    }
    for (const due of findDue(rows, (id) => writes.get(id), AT_A_TIME)) {
      const ids = due.map(({ id }) => id);
      const read = new Map((await readAnswers(database, ids)).map((one) => [one.id, textOf(one)]));
      for (const { id, write } of due) {
        index.put(id, splitWords(read.get(id) ?? ''));
        writes.set(id, write);
      }
      onRead();
    }
  }

  return {
    get size() {
      return index.size;
    },
    find: (starts) => index.find(starts),
    read(onRead) {
      reading ??= readDue(onRead).finally(() => {
        reading = null;
      });
      return reading;
    },
  };
}
