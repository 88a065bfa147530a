import type { Clock } from '#src/workflow/ports.ts';
import type { HeatDatabase } from './database.ts';

/** What was handed over as a file, and when. Whether the person kept the file, nobody can know. */
export interface Backup {
  revision: number;
  at: Date;
}

/** Notes that these assessments were handed over as a file, each as of a revision. */
export async function noteBackup(
  database: HeatDatabase,
  copies: readonly { id: string; revision: number }[],
  clock: Clock,
): Promise<void> {
  const at = clock.now();
  await database.backups.bulkPut(copies.map(({ id, revision }) => ({ id, revision, at })));
}

/** The last copy of each assessment that has one. */
export async function readBackups(database: HeatDatabase): Promise<Map<string, Backup>> {
  const rows = await database.backups.toArray();
  return new Map(rows.map(({ id, revision, at }) => [id, { revision, at }]));
}
