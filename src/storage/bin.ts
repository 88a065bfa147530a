import type { Clock } from '#src/workflow/ports.ts';
import { recordsOf } from './add-document.ts';
import { answerRowsOf } from './answer-rows.ts';
import type { HeatDatabase, MetaRow } from './database.ts';
import { noteDayOpen } from './days-open.ts';
import { historyRows } from './history-store.ts';
import { forgetKeptWords } from './kept-words.ts';
import { forgetHere } from './known-assessments.ts';
import { forgetLastPage } from './last-page.ts';
import { type Listed, listedFrom } from './listed.ts';

const DAY = 24 * 60 * 60_000;
/** How long what was deleted can be put back. */
export const DAYS_IN_BIN = 30;
/** A clock this far past the day on which something was put in the bin is more likely wrong than right, however often it is read. */
const DOUBTFUL_DAYS = 400;

/** What was put in the bin, last first. */
export async function listBin(database: HeatDatabase): Promise<Listed[]> {
  const { meta, drafts } = database;
  const rows = await database.transaction('r', [meta, drafts], async () => {
    const binned = await meta.orderBy('deletedAt').reverse().toArray();
    const here = await drafts.bulkGet(binned.map(({ id }) => id));
    return binned.filter((_, place) => here[place] !== undefined);
  });
  return Promise.all(rows.map((row) => listedFrom(database, row.id, row)));
}

/** Whatever is typed in it afterwards takes it out again. */
export async function moveToBin(database: HeatDatabase, id: string, clock: Clock): Promise<void> {
  await mark(database, id, clock.now());
}

export async function takeOutOfBin(database: HeatDatabase, id: string): Promise<void> {
  await mark(database, id, null);
}

/**
 * Removes an assessment with its records, history and half-typed words, and nothing brings it back. Gives whether it did:
 * not what another window took out of the bin, or typed in, meanwhile.
 */
export async function deleteForGood(
  database: HeatDatabase,
  id: string,
  isMeant: (row: MetaRow | undefined) => boolean = isInBin,
): Promise<boolean> {
  const { drafts, answers, records, meta, history, backups } = database;
  const isGone = await database.transaction(
    'rw',
    [drafts, answers, records, meta, history, backups],
    async () => {
      if (!isMeant(await meta.get(id))) return false;
      forgetHere(id);
      await drafts.delete(id);
      await meta.delete(id);
      await backups.delete(id);
      await answerRowsOf(database, id).delete();
      await recordsOf(database, id).delete();
      await historyRows(database, id).delete();
      return true;
    },
  );
  if (isGone) {
    forgetKeptWords(id);
    forgetLastPage(id);
  }
  return isGone;
}

function isInBin(row: MetaRow | undefined): boolean {
  return row?.deletedAt instanceof Date;
}

/**
 * Removes what has been in the bin for 30 days, once the clock has said so on two days on which the app was opened, one
 * after the other: a clock that was read once may be wrong. What seems to have been there far longer waits until someone
 * removes it by hand.
 */
export async function emptyBin(database: HeatDatabase, clock: Clock): Promise<void> {
  const now = clock.now();
  const dayBefore = await noteDayOpen(database, now);
  if (dayBefore === null) return;
  const isOver = (row: Pick<Listed, 'deletedAt'> | undefined) => {
    const days = daysInBin(row, now);
    return days > DAYS_IN_BIN && days < DOUBTFUL_DAYS && daysInBin(row, dayBefore) > DAYS_IN_BIN;
  };
  for (const listed of await listBin(database)) {
    // Another window may have taken it out since it was listed.
    if (isOver(listed)) await deleteForGood(database, listed.id, isOver);
  }
}

function daysInBin(row: Pick<Listed, 'deletedAt'> | undefined, at: Date): number {
  return row?.deletedAt instanceof Date ? (at.getTime() - row.deletedAt.getTime()) / DAY : 0;
}

async function mark(database: HeatDatabase, id: string, deletedAt: Date | null): Promise<void> {
  const { drafts, meta } = database;
  await database.transaction('rw', [drafts, meta], async () => {
    if ((await meta.update(id, { deletedAt })) > 0) return;
    // An assessment whose small row is missing can be put away too.
    const draft = await drafts.get(id);
    if (draft === undefined) return;
    await meta.put({
      id,
      formatVersion: draft.formatVersion,
      stamp: draft.stamp ?? '',
      deletedAt,
      card: null,
    });
  });
}
