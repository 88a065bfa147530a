import { listJournals, openJournalsFolder, readJournalFiles, wholeText } from './journal-folder.ts';
import { stoppedKeeping } from './local-storage.ts';

/** What a page asks of the worker that holds its journal's files. */
export type JournalOrder =
  | { kind: 'open'; key: string }
  /** Empty where nothing is left to keep. */
  | { kind: 'keep'; text: string }
  | { kind: 'drop'; key: string }
  | { kind: 'close' };

/**
 * A journal among the browser's files. What a worker writes there is with the operating system at once, so it outlives
 * a browser that is killed, which holds localStorage back for seconds. Nothing waits for it: no key, and no closing page,
 * whose last words are in localStorage.
 */
export interface JournalFile {
  keep(text: string): void;
  /** Removes another journal's files, once all that was to be kept so far is in this one's. */
  drop(key: string): void;
  close(): Promise<void>;
}

/** Opens the files of a journal whose name this window holds; null in browsers that have none. */
export function openJournalFile(key: string): JournalFile | null {
  if (!hasFiles() || stoppedKeeping.aborted) return null;
  const worker = new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module' });
  const send = (order: JournalOrder) => worker.postMessage(order);
  const closed = new Promise<void>((resolve) => {
    const end = () => {
      stoppedKeeping.removeEventListener('abort', end);
      worker.terminate();
      resolve();
    };
    stoppedKeeping.addEventListener('abort', end);
    // The only thing it ever says is that the files are closed.
    worker.addEventListener('message', end);
    worker.addEventListener('error', (event) => {
      // Handled here, so that it is not also reported as a fault of the page: the words are in localStorage.
      event.preventDefault();
      console.info('A journal could not be kept in a file.', event.message);
      end();
    });
  });
  send({ kind: 'open', key });
  return {
    keep: (text) => send({ kind: 'keep', text }),
    drop: (other) => send({ kind: 'drop', key: other }),
    close() {
      send({ kind: 'close' });
      return closed;
    },
  };
}

/** The names of all journals that have files. */
export function findJournalFiles(): Promise<string[]> {
  return orNothing(async () => listJournals(await openJournalsFolder()));
}

/** What is whole in a journal's files: two texts at most, the older one of no interest. */
export function readJournalFile(key: string): Promise<string[]> {
  return orNothing(async () => {
    const held = await readJournalFiles(await openJournalsFolder(), key);
    return held.flatMap((text) => wholeText(text) ?? []);
  });
}

function hasFiles(): boolean {
  return typeof Worker === 'function' && navigator.storage?.getDirectory !== undefined;
}

async function orNothing(read: () => Promise<string[]>): Promise<string[]> {
  if (!hasFiles()) return [];
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // Most journals are in localStorage only, and some browsers have no files for private windows.
    if (error.name !== 'NotFoundError') console.info('The files of a journal could not be read.', error);
    return [];
  }
}
