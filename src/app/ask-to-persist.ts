import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { database } from '#src/storage/database.ts';
import { readSetting, writeSetting } from '#src/storage/settings.ts';

/** What the browser said when it was asked to keep this site's data when space runs short. */
export type Persistence = 'promised' | 'refused' | 'unknown';

/**
 * Asks the browser, once on each device, not to clear what is kept here by itself. Only when the first words of a
 * session are on disk: some browsers ask the person, who by then knows what for.
 */
export function askToPersistOnceSaved(session: AssessmentSession): () => void {
  const before = session.saving.getSnapshot().context.savedAt;
  const subscription = session.saving.subscribe(({ context }) => {
    if (context.savedAt === before) return;
    subscription.unsubscribe();
    void askOnce();
  });
  return () => subscription.unsubscribe();
}

async function askOnce(): Promise<void> {
  try {
    if ((await readSetting(database, 'persistence')) !== '') return;
    await writeSetting(database, 'persistence', await askToPersist());
  } catch (error) {
    // Such as a passcode that was set in another window meanwhile: the next session asks.
    console.info('The browser’s answer could not be noted.', error);
  }
}

/** Asks, and gives the answer. */
export async function askToPersist(): Promise<Persistence> {
  // Old browsers have nothing to ask.
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return 'unknown';
  return (await navigator.storage.persist()) ? 'promised' : 'refused';
}
