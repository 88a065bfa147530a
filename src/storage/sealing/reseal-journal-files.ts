import { findJournalFiles, openJournalFile, readJournalFile } from '../journal-file.ts';
import type { KeptText } from '../kept-text.ts';
import { takeLock } from '../take-lock.ts';

/** A window that is still there writes its own files again by itself. */
const OTHERS_HOLD_ON_MS = 100;

/** Does with the files of windows that are gone what `resealKeptText` does in localStorage. */
export async function resealJournalFiles(from: KeptText, to: KeptText): Promise<void> {
  for (const key of await findJournalFiles()) {
    const texts = (await readJournalFile(key)).flatMap((kept) => from.read(key, kept) ?? []);
    if (texts.length === 0) continue;
    const letGo = await takeLock(key, OTHERS_HOLD_ON_MS);
    if (letGo === null) continue;
    const file = openJournalFile(key);
    // There are two of them, and a single text may be in either.
    for (const text of [...texts, ...texts].slice(0, 2)) file?.keep(to.write(key, text));
    await file?.close();
    letGo();
  }
}
