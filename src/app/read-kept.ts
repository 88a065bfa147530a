import { isLongAgo, isUncopied, type Kept } from '#src/domain/backup-reminder.ts';
import { type Backup, readBackups } from '#src/storage/backups.ts';
import type { Card } from '#src/storage/card.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import { readHistory } from '#src/storage/history-store.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';

/** What is kept in this browser, as far as copies of it go. */
export async function readKept(database: HeatDatabase, now: Date): Promise<Kept[]> {
  const [listed, copies] = await Promise.all([listAssessments(database), readBackups(database)]);
  return Promise.all(
    listed.flatMap(({ id, card }) =>
      card === null ? [] : [keptOf(database, id, card, copies.get(id) ?? null, now)],
    ),
  );
}

async function keptOf(
  database: HeatDatabase,
  id: string,
  { use, revision, savedAt }: Card,
  copy: Backup | null,
  now: Date,
): Promise<Kept> {
  const kept: Kept = { use, revision, copy, wordsWithoutCopySince: null };
  if (use === 'worked-example' || !isUncopied(kept)) return kept;
  // Its last words have been without a copy for so long already: its history need not be read to know.
  if (isLongAgo(savedAt, now)) return { ...kept, wordsWithoutCopySince: savedAt };
  const since = (await readHistory(database, id)).find(({ at }) => copy === null || new Date(at) > copy.at);
  // Without a history all that is sure is that the words were there when they were last saved.
  return { ...kept, wordsWithoutCopySince: since === undefined ? savedAt : new Date(since.at) };
}
