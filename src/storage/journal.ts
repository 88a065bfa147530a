import { type Change, sameAddress } from '#src/domain/change.ts';
import { changeSchema } from '#src/domain/change-schema.ts';
import { JOURNAL_KEYS } from './has-journals.ts';
import { findJournalFiles, type JournalFile, readJournalFile } from './journal-file.ts';
import { readKeptText, writeKeptText } from './kept-text.ts';
import { withLocalStorage } from './local-storage.ts';
import { takeLock } from './take-lock.ts';

/** A window that was just closed may hold its name for a moment more, on a busy computer for a long one. */
const GOING_TAKES_MS = 1_500;

/** What a window has said that it does not know to be on disk. */
export interface Unwritten {
  /** The number of the last write that was begun. */
  write: number;
  /** What goes with that write. */
  inFlight: readonly Change[];
  /** What goes with the next one. */
  queue: readonly Change[];
  /** What goes with none until the person has chosen between two texts. */
  inConflict: readonly Change[];
}

/** What a window that is gone left behind. */
export interface LeftBehind extends Unwritten {
  key: string;
  window: string;
}

/**
 * Where one window keeps the changes that are not on disk yet. A page that closes or crashes gets no more turns for
 * IndexedDB (measured: 0 of 6 writes begun in `pagehide` landed), while localStorage takes words at once. Each window
 * has its own, or the last to close would take away what another left behind.
 */
export function journalKey(assessmentId: string, windowId: string): string {
  return `${keysOf(assessmentId)}${windowId}`;
}

/**
 * Keeps it in localStorage at once, and in its file a moment later. Each keep has a higher `turn`, which tells the newer of
 * the two. Gives whether nothing of it can get lost now: where storage is denied or has no room, nothing is kept.
 */
export function keepJournal(
  key: string,
  unwritten: Unwritten,
  { turn, file }: { turn: number; file: JournalFile | null } = { turn: 0, file: null },
): boolean {
  const text = isEmpty(unwritten) ? '' : writeKeptText(key, JSON.stringify({ turn, ...unwritten }));
  file?.keep(text);
  const kept = withLocalStorage((storage) => {
    if (isEmpty(unwritten)) storage.removeItem(key);
    else storage.setItem(key, text);
    return true;
  });
  return kept === true || isEmpty(unwritten);
}

export function dropJournal(key: string): void {
  withLocalStorage((storage) => storage.removeItem(key));
}

/** Whether this is the name of a journal. */
export function isJournal(key: string): boolean {
  return key.startsWith(JOURNAL_KEYS);
}

/** The assessments of all journals, those of windows that are still there included. */
export async function idsInJournals(): Promise<string[]> {
  const inStorage = withLocalStorage((storage) => Object.keys(storage)) ?? [];
  const keys = [...inStorage, ...(await findJournalFiles())].filter(isJournal);
  return [...new Set(keys.map((key) => decodeURIComponent(key.split(':')[1] ?? '')))];
}

/**
 * What windows that are gone left behind. A journal that can't be read, or not before a passcode, stays where it is, and so
 * does that of a window which is still there and will write it itself.
 */
export async function readLeftBehind(assessmentId: string): Promise<LeftBehind[]> {
  const inStorage = withLocalStorage((storage) => Object.keys(storage)) ?? [];
  const keys = new Set([...inStorage, ...(await findJournalFiles())]);
  const found = [...keys].map(async (key): Promise<LeftBehind[]> => {
    if (!key.startsWith(keysOf(assessmentId))) return [];
    // Most files are those of windows that are still there and have nothing to keep.
    if (!inStorage.includes(key) && (await readJournalFile(key)).length === 0) return [];
    const letGo = await takeLock(key, GOING_TAKES_MS);
    const unwritten = letGo === null ? null : await readJournal(key);
    letGo?.();
    return unwritten === null ? [] : [{ key, window: key.slice(keysOf(assessmentId).length), ...unwritten }];
  });
  return (await Promise.all(found)).flat();
}

/** The newest of what can be read. A killed browser may have kept the file only, and a closing page localStorage only. */
async function readJournal(key: string): Promise<Unwritten | null> {
  const inStorage = withLocalStorage((storage) => storage.getItem(key)) ?? '';
  return newestOf(key, [inStorage, ...(await readJournalFile(key))]);
}

/** The newest of several texts of one journal; null when none can be read. */
export function newestOf(key: string, texts: readonly string[]): Unwritten | null {
  let newest: (Unwritten & { turn: number }) | null = null;
  for (const text of texts) {
    const found = readText(key, text);
    if (found !== null && found.turn > (newest?.turn ?? -1)) newest = found;
  }
  return newest;
}

function readText(key: string, text: string): (Unwritten & { turn: number }) | null {
  const value = parse(readKeptText(key, text) ?? '');
  if (typeof value !== 'object' || value === null) return null;
  // The first release kept a list of changes, and did not know which of them were on their way.
  const given = { turn: 0, write: 0, inFlight: [], queue: value, inConflict: [], ...value };
  const inFlight = changeSchema.array().safeParse(given.inFlight);
  const queue = changeSchema.array().safeParse(given.queue);
  const inConflict = changeSchema.array().safeParse(given.inConflict);
  if (!inFlight.success || !queue.success || !inConflict.success) return null;
  const { turn, write } = given;
  if (!Number.isInteger(turn) || !Number.isInteger(write)) return null;
  return { turn, write, inFlight: inFlight.data, queue: queue.data, inConflict: inConflict.data };
}

/** Whether words would be lost with a change. */
export function hasWords({ kind }: Change): boolean {
  return kind === 'field-changed' || kind === 'note-changed' || kind === 'entry-added' || kind === 'happened';
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

function isEmpty({ inFlight, queue, inConflict }: Unwritten): boolean {
  return inFlight.length + queue.length + inConflict.length === 0;
}
