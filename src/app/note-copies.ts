import { noteBackup } from '#src/storage/backups.ts';
import { surroundings } from './surroundings.ts';

/** Notes what the person now has as a file, each as of a revision. Where that fails they have the file all the same. */
export async function noteCopies(copies: readonly { id: string; revision: number }[]): Promise<void> {
  const { database, clock } = surroundings;
  try {
    await noteBackup(database, copies, clock);
  } catch (error) {
    // Only the line on the start page does not know of it.
    console.info('That a file was saved could not be noted.', error);
  }
}
