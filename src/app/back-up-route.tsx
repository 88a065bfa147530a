import { useLiveQuery } from 'dexie-react-hooks';
import { BackUpPage, type Copied } from '#src/features/back-up/back-up-page.tsx';
import { sinceWhen } from '#src/features/back-up/words.ts';
import { readBackups } from '#src/storage/backups.ts';
import { findLeftWords } from '#src/storage/find-left-words.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';
import { saveEverything, saveOne } from './save-backup.ts';
import { surroundings } from './surroundings.ts';

/** Copies of the work as files. */
export default function BackUpRoute() {
  const assessments = useLiveQuery(readCopied);
  return <BackUpPage assessments={assessments} onAll={saveEverything} onOne={saveOne} />;
}

async function readCopied(): Promise<Copied[]> {
  const { database, clock } = surroundings;
  const [listed, copies, left] = await Promise.all([
    listAssessments(database),
    readBackups(database),
    findLeftWords(database),
  ]);
  const neverSaved = left.map((words): Copied => ({ ...words, lastCopy: '', changedSince: false }));
  const saved = listed.map(({ id, card }): Copied => {
    const copy = copies.get(id);
    return {
      id,
      title: card?.title ?? null,
      lastCopy: copy === undefined ? '' : sinceWhen(copy.at, clock.now()),
      changedSince: copy !== undefined && card !== null && card.revision > copy.revision,
    };
  });
  return [...neverSaved, ...saved];
}
