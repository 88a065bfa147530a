import type { JournalOrder } from './journal-file.ts';
import {
  listJournals,
  makeJournalFiles,
  markWhole,
  openJournalsFolder,
  readJournalFiles,
  removeJournalFiles,
} from './journal-folder.ts';

/** The files of one journal, held open: the browser gives them to nobody else meanwhile. */
class OpenJournal {
  readonly #folder: FileSystemDirectoryHandle;
  readonly #key: string;
  #older: FileSystemSyncAccessHandle;
  #newer: FileSystemSyncAccessHandle;
  /** Whether all that was to be kept last is in them. */
  #isSafe = true;

  static async open(key: string): Promise<OpenJournal> {
    const folder = await openJournalsFolder();
    const [one, other] = await makeJournalFiles(folder, key);
    const handles = [await one.createSyncAccessHandle(), await other.createSyncAccessHandle()] as const;
    return new OpenJournal(folder, key, handles);
  }

  private constructor(
    folder: FileSystemDirectoryHandle,
    key: string,
    [older, newer]: readonly [FileSystemSyncAccessHandle, FileSystemSyncAccessHandle],
  ) {
    this.#folder = folder;
    this.#key = key;
    this.#older = older;
    this.#newer = newer;
  }

  /** Writes over the older of two texts, so that one of them is whole at whatever moment the browser dies. */
  keep(text: string): void {
    this.#isSafe = false;
    this.#older.truncate(0);
    if (text === '') this.#newer.truncate(0);
    else {
      const bytes = new TextEncoder().encode(markWhole(text));
      if (this.#older.write(bytes, { at: 0 }) < bytes.length) return;
      [this.#older, this.#newer] = [this.#newer, this.#older];
    }
    this.#isSafe = true;
  }

  /** Words that were brought back are in these files before those that they came from go. */
  async drop(key: string): Promise<void> {
    if (this.#isSafe) await removeJournalFiles(this.#folder, key);
  }

  /** Words that are still in it are left behind; an empty journal leaves nothing. */
  async close(): Promise<void> {
    const isEmpty = this.#older.getSize() + this.#newer.getSize() === 0;
    this.#older.close();
    this.#newer.close();
    if (isEmpty) await removeJournalFiles(this.#folder, this.#key);
  }

  /** Pages that were closed while all was saved left empty files. */
  async sweep(): Promise<void> {
    for (const key of await listJournals(this.#folder)) {
      await navigator.locks.request(key, { ifAvailable: true }, async (lock) => {
        if (lock === null) return;
        const held = await readJournalFiles(this.#folder, key);
        if (held.every((text) => text === '')) await removeJournalFiles(this.#folder, key);
      });
    }
  }
}

let journal: OpenJournal | null = null;
/** What was asked is done in its order, whatever waits for what. */
let done = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<JournalOrder>) => {
  done = done.then(() => obey(data)).catch(noteUnkept);
});

async function obey(order: JournalOrder): Promise<void> {
  switch (order.kind) {
    case 'open':
      journal = await OpenJournal.open(order.key);
      void journal.sweep().catch(noteUnkept);
      return;
    case 'keep':
      return journal?.keep(order.text);
    case 'drop':
      return journal?.drop(order.key);
    case 'close':
      try {
        await journal?.close();
      } finally {
        postMessage('closed');
      }
  }
}

/** Such as in a browser that gives no files to private windows. The words are in localStorage too. */
function noteUnkept(reason: unknown): void {
  console.info('A journal could not be kept in a file.', reason);
}
