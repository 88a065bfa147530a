import type { FindEdition } from '#src/document/open-document.ts';
import type { HeatDatabase, MetaRow } from '#src/storage/database.ts';
import { describeAssessment } from '#src/storage/describe-assessment.ts';
import { followAll } from '#src/storage/follow-all.ts';
import { readSmallRows, readSmallRowsOf } from '#src/storage/list-assessments.ts';
import { type Listed, listedFrom } from '#src/storage/listed.ts';
import { readDocument } from '#src/storage/read-document.ts';

/** Something known of one assessment, with the name of the write that it is known from. */
export interface Known<Value> {
  write: string;
  value: Value;
}

/** The small rows of all assessments that are not in the bin, kept in step with the disk. */
export interface Rows {
  readonly known: ReadonlyMap<string, Known<Listed>>;
  /** Counts what was read, so that what is made from the rows can tell whether it still holds. */
  readonly reading: number;
  /** Reads what changed since the last time, in whatever window. */
  catchUp(): Promise<void>;
  /** Works out what rows of releases that noted less leave open. Says whether there were any. */
  complete(): Promise<boolean>;
  stop(): void;
}

export function keepRows(database: HeatDatabase, findEdition: FindEdition, onChange: () => void): Rows {
  const known = new Map<string, Known<Listed>>();
  /** Which are not as they are on disk; null for all. */
  let changed: Set<string> | null = null;
  let catchingUp: Promise<void> | null = null;
  let reading = 0;
  /** The writes that were read in whole to complete their rows, whatever came of it. */
  const completed = new Set<string>();
  const stop = followAll(database, (ids) => {
    if (ids === null) changed = null;
    else for (const id of ids) changed?.add(id);
    onChange();
  });

  async function readChanged(): Promise<void> {
    if (changed !== null && changed.size === 0) return;
    const ids = changed;
    // What changes while these are read is read the next time.
    changed = new Set();
    try {
      const small = await (ids === null ? readSmallRows(database) : readSmallRowsOf(database, [...ids]));
      for (const id of ids ?? known.keys()) if (!small.has(id)) known.delete(id);
      await Promise.all([...small].map(([id, row]) => note(id, row)));
      reading++;
    } catch (error) {
      changed = null;
      throw error;
    }
  }

  async function note(id: string, row: MetaRow | undefined): Promise<void> {
    const write = `${row?.stamp ?? ''} ${row?.deletedAt ?? ''}`;
    if (known.get(id)?.write === write) return;
    const value = await listedFrom(database, id, row);
    if (value.deletedAt === null) known.set(id, { write, value });
    else known.delete(id);
  }

  async function completeOne(id: string, { write, value }: Known<Listed>): Promise<void> {
    const read = await readDocument(database, id, findEdition);
    const edition = read.ok ? await findEdition(read.value.assessment.edition) : undefined;
    if (!read.ok || edition === undefined || value.card === null) return;
    const card = describeAssessment(read.value.assessment, edition, value.card.savedAt);
    if (known.get(id)?.write === write) known.set(id, { write, value: { ...value, card } });
  }

  return {
    known,
    get reading() {
      return reading;
    },
    catchUp() {
      catchingUp ??= readChanged().finally(() => {
        catchingUp = null;
      });
      return catchingUp;
    },
    async complete() {
      const open = [...known].filter(
        ([id, { write, value }]) => leavesOpen(value) && !completed.has(`${id} ${write}`),
      );
      for (const [id, { write }] of open) completed.add(`${id} ${write}`);
      for (const [id, row] of open) await completeOne(id, row);
      if (open.length > 0) reading++;
      return open.length > 0;
    },
    stop,
  };
}

function leavesOpen({ card }: Listed): boolean {
  return card !== null && (card.dueDates === null || card.state === '');
}
