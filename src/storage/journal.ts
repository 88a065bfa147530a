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
  /** Lets other windows have it. */
  letGo: () => void;
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
 * What windows that are gone left behind, to be said again by this window and no other: their names are its own until it
 * lets go. A journal that can't be read, or not before a passcode, stays where it is, and so does that of a window which is
 * still there and will write it itself.
 */
export async function takeLeftBehind(assessmentId: string): Promise<Journal[]> {
  const keys = withLocalStorage((storage) =>
    Object.keys(storage).filter((key) => key.startsWith(keysOf(assessmentId))),
  );
  const taken = (keys ?? []).map(async (key): Promise<Journal[]> => {
    const letGo = await takeName(key, AbortSignal.timeout(GOING_TAKES_MS));
    const changes = letGo === null ? null : readJournal(key);
    if (letGo === null || changes === null) {
      letGo?.();
      return [];
    }
    return [{ key, changes, letGo }];
  });
  return (await Promise.all(taken)).flat();
}

/**
 * Takes a journal's name until this window lets go of it or is gone, crashes included; null when another window keeps it.
 * Plain http has no locks, and neither have browsers that deny storage: there all other windows count as gone.
 */
export function takeName(key: string, signal?: AbortSignal): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const hold = () => new Promise<void>((letGo) => resolve(letGo));
    const held = navigator.locks?.request(key, { ...(signal && { signal }) }, hold);
    if (held === undefined) resolve(() => undefined);
    held?.catch(({ name }) => resolve(name === 'TimeoutError' ? null : () => undefined));
  });
}

function readJournal(key: string): Change[] | null {
  const kept = withLocalStorage((storage) => readKeptText(key, storage.getItem(key) ?? ''));
  const changes = changeSchema.array().safeParse(parse(kept ?? ''));
  return changes.success ? changes.data : null;
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
