import { useLiveQuery } from 'dexie-react-hooks';
import { lookAtCopies } from '#src/domain/backup-reminder.ts';
import { CopyLine } from '#src/features/back-up/copy-line.tsx';
import { readKept } from './read-kept.ts';
import { surroundings } from './surroundings.ts';

/** The line on the start page about copies. It says nothing where nothing can be read: other words stand there then. */
export default function CopyLineRoute() {
  const { database, clock } = surroundings;
  const kept = useLiveQuery(async () => {
    try {
      return await readKept(database, clock.now());
    } catch (error) {
      console.info('How safe the work is can’t be told just now.', error);
      return [];
    }
  });
  if (kept === undefined) return null;
  const now = clock.now();
  return <CopyLine safety={lookAtCopies(kept, now)} now={now} />;
}
