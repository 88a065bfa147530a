import Dexie from 'dexie';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { nowhere } from '#src/storage/open-session.ts';
import type { StoredDocument } from '#src/storage/read-document.ts';
import type { Held } from '#src/storage/write-changes.ts';
import { SOME_MOMENT } from '#tests/builders/an-assessment.ts';

export const clock = { now: () => new Date(SOME_MOMENT) };

let made = 0;

/** An empty database of its own for one test. */
export function aDatabase(): HeatDatabase {
  made++;
  return new HeatDatabase(`heat-test-${made}`);
}

/** What a window holds that has just read an assessment. */
export function asRead(stored: StoredDocument): Held {
  return { ...stored, run: null, putBack: false };
}

/** What a window holds that has never seen an assessment on disk. */
export function unseen(assessment: Assessment): Held {
  return asRead({ ...nowhere, assessment });
}

/** All that is on disk, read by another connection. */
export async function onDisk(database: HeatDatabase) {
  const other = new HeatDatabase(database.name);
  const all = {
    drafts: await other.drafts.toArray(),
    answers: await other.answers.toArray(),
    records: await other.records.toArray(),
    meta: await other.meta.toArray(),
    history: await other.history.toArray(),
  };
  other.close();
  return all;
}

export interface Fault {
  /** The operation that fails, from 0. */
  nth: number;
  /** Before it was done or after. */
  when: 'before' | 'after';
  /** It alone, or all from there on. */
  lasts: 'once' | 'for ever';
}

/** Makes operations on the disk fail. Says how many there were. */
export function failAt(database: HeatDatabase, { nth, when, lasts }: Fault): { count: number } {
  const seen = { count: 0 };
  const full = () => Promise.reject(new Dexie.QuotaExceededError('The disk is full'));
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const faulty =
          <Request, Response>(operation: (request: Request) => Promise<Response>) =>
          async (request: Request): Promise<Response> => {
            const fails = lasts === 'once' ? seen.count === nth : seen.count >= nth;
            seen.count++;
            if (fails && when === 'before') return full();
            const done = await operation(request);
            return fails ? full() : done;
          };
        return {
          ...table,
          get: faulty(table.get),
          getMany: faulty(table.getMany),
          query: faulty(table.query),
          openCursor: faulty(table.openCursor),
          count: faulty(table.count),
          mutate: faulty(table.mutate),
        };
      },
    }),
  });
  return seen;
}

export function typed(to: string, from = '', questionId = 'q-short'): Change {
  const kind = questionId === 'q-long' ? 'long-text' : 'short-text';
  return {
    kind: 'field-changed',
    question: { id: questionId, kind },
    entryId: 'only',
    field: 'text',
    from,
    to,
  };
}
