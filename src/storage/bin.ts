import type { Clock } from '#src/workflow/ports.ts';
import { recordsOf } from './add-document.ts';
import { answerRowsOf } from './answer-rows.ts';
import type { HeatDatabase } from './database.ts';
import { historyRows } from './history-store.ts';
import { forgetHere } from './known-assessments.ts';
import { type Listed, listAll } from './list-assessments.ts';

const DAY = 24 * 60 * 60_000;
/** How long what was deleted can be put back. */
export const DAYS_IN_BIN = 30;
/** A clock this far past all that was ever saved is more likely wrong than right. */
const DOUBTFUL_DAYS = 400;

/** What was put in the bin, last first. */
export async function listBin(database: HeatDatabase): Promise<Listed[]> {
  const binned = (await listAll(database)).filter(({ deletedAt }) => deletedAt !== null);
  return binned.sort((one, other) => (other.deletedAt?.getTime() ?? 0) - (one.deletedAt?.getTime() ?? 0));
}

/** Whatever is typed in it afterwards takes it out again. */
export async function moveToBin(database: HeatDatabase, id: string, clock: Clock): Promise<void> {
  await mark(database, id, clock.now());
}

export async function takeOutOfBin(database: HeatDatabase, id: string): Promise<void> {
  await mark(database, id, null);
}

/** Removes an assessment with its records and history. Nothing brings it back. */
export async function deleteForGood(database: HeatDatabase, id: string): Promise<void> {
  const { drafts, answers, records, meta, history, backups } = database;
  forgetHere(id);
  await database.transaction('rw', [drafts, answers, records, meta, history, backups], async () => {
    await drafts.delete(id);
    await meta.delete(id);
    await backups.delete(id);
    await answerRowsOf(database, id).delete();
    await recordsOf(database, id).delete();
    await historyRows(database, id).delete();
  });
}

/** Removes what has been in the bin for 30 days. A clock that is plainly wrong removes nothing. */
export async function emptyBin(database: HeatDatabase, clock: Clock): Promise<void> {
  const now = clock.now().getTime();
  const all = await listAll(database);
  const newest = Math.max(
    ...all.flatMap(({ card, deletedAt }) => [card?.savedAt.getTime() ?? 0, deletedAt?.getTime() ?? 0]),
  );
  if (now - newest > DOUBTFUL_DAYS * DAY) return;
  for (const { id, deletedAt } of all) {
    if (deletedAt !== null && now - deletedAt.getTime() > DAYS_IN_BIN * DAY)
      await deleteForGood(database, id);
  }
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
