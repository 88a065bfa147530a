/** The folder of journals among this site's files. Each journal has a folder of its own there, with two files. */
const JOURNALS = 'heat-journals';

const FILES = ['one', 'other'] as const;

/** Ends what was written whole. Neither JSON nor a sealed text has one within. */
const END = '\n';

/** Browsers that are old, or that deny storage, keep no files: then this fails. */
export async function openJournalsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(JOURNALS, { create: true });
}

/** The names of all journals that have files. */
export async function listJournals(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const keys: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
    keys.push(decodeURIComponent(name));
  }
  return keys;
}

/** The two files of a journal, made if they aren't there. */
export async function makeJournalFiles(
  folder: FileSystemDirectoryHandle,
  key: string,
): Promise<[FileSystemFileHandle, FileSystemFileHandle]> {
  const own = await folder.getDirectoryHandle(encodeURIComponent(key), { create: true });
  const make = (name: string) => own.getFileHandle(name, { create: true });
  return Promise.all([make(FILES[0]), make(FILES[1])]);
}

/** What the files of a journal hold, some of it perhaps cut off. */
export async function readJournalFiles(folder: FileSystemDirectoryHandle, key: string): Promise<string[]> {
  const own = await folder.getDirectoryHandle(encodeURIComponent(key));
  const files = await Promise.all(FILES.map(async (name) => (await own.getFileHandle(name)).getFile()));
  return Promise.all(files.map((file) => file.text()));
}

export async function removeJournalFiles(folder: FileSystemDirectoryHandle, key: string): Promise<void> {
  await folder.removeEntry(encodeURIComponent(key), { recursive: true });
}

export function markWhole(text: string): string {
  return text + END;
}

/** The text without its end, or null when it was cut off: a killed browser may die in the middle of a write. */
export function wholeText(found: string): string | null {
  return found.endsWith(END) ? found.slice(0, -END.length) : null;
}
