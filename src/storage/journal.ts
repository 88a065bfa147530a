import { type Change, sameAddress } from '#src/domain/change.ts';
import { changeSchema } from '#src/domain/change-schema.ts';
import { readKeptText, writeKeptText } from './kept-text.ts';
import { withLocalStorage } from './local-storage.ts';

/** How the names of all journals begin. */
export const JOURNAL_KEYS = 'heat-journal:';

/** A window that was just closed may hold its name for a moment more. */
const GOING_TAKES_MS = 300;

export interface Journal {
  key: string;
  changes: Change[];
}

/**
 * Where one window keeps the changes that are not on disk yet. A page that closes or crashes gets no more turns for
 * IndexedDB (measured: 0 of 6 writes begun in `pagehide` landed), while localStorage takes words at once. Each window
 * has its own, or the last to close would take away what another left behind.
 */
export function journalKey(assessmentId: string, windowId: string): string {
  return `${keysOf(assessmentId)}${windowId}`;
}

export function keepJournal(key: string, changes: readonly Change[]): void {
  withLocalStorage((storage) => {
    if (changes.length === 0) storage.removeItem(key);
    else storage.setItem(key, writeKeptText(key, JSON.stringify(changes)));
  });
}

/**
 * What windows that are gone left behind, to be said again. One that can't be read, or not before a passcode, stays where
 * it is, and so does that of a window which is still there and will write it itself.
 */
export async function readLeftBehind(assessmentId: string): Promise<Journal[]> {
  const journals = readJournals(assessmentId);
  const isGone = await Promise.all(journals.map(({ key }) => isFree(key)));
  return journals.filter((_, at) => isGone[at]);
}

/** Holds the name of a journal as long as its window is there, crashes included. Gives what lets go of it. */
export function holdName(key: string): () => void {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  navigator.locks?.request(key, () => gone).catch((problem) => console.info('No lock here.', problem));
  return letGo;
}

/** Plain http has no locks, and neither have browsers that deny storage: there all windows count as gone. */
async function isFree(key: string): Promise<boolean> {
  const signal = AbortSignal.timeout(GOING_TAKES_MS);
  return (
    (await navigator.locks
      ?.request(key, { signal }, () => true)
      .catch(({ name }) => name !== 'TimeoutError')) ?? true
  );
}

function readJournals(assessmentId: string): Journal[] {
  const found = withLocalStorage((storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(keysOf(assessmentId)))
      .map((key) => ({ key, kept: readKeptText(key, storage.getItem(key) ?? '') ?? '' })),
  );
  return (found ?? []).flatMap(({ key, kept }) => {
    const changes = changeSchema.array().safeParse(parse(kept));
    return changes.success ? [{ key, changes: changes.data }] : [];
  });
}

/** Whether a change in a journal is settled by a later one, so that it does not matter if it no longer fits. */
export function isOvertaken(changes: readonly Change[], place: number): boolean {
  const change = changes[place];
  if (change === undefined) return false;
  return changes
    .slice(place + 1)
    .some(
      (later) =>
        sameAddress(later, change) ||
        (later.kind === 'entry-removed' &&
          change.kind === 'field-changed' &&
          later.question.id === change.question.id &&
          later.entryId === change.entryId),
    );
}

function keysOf(assessmentId: string): string {
  return `${JOURNAL_KEYS}${encodeURIComponent(assessmentId)}:`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
