import { rawText } from '#src/interchange/raw-text.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import { readLeftBehind } from '#src/storage/journal.ts';

/** Hands over what is left of an assessment that can't be opened. */
export async function saveUnreadable(id: string, raw: object): Promise<void> {
  saveFile('heat-unreadable.json', await unreadableText(id, raw), 'application/json');
}

/** All that is left of it as text: its rows, and what a window that is gone had not put on disk yet. */
export async function unreadableText(id: string, raw: object): Promise<string> {
  return rawText({ ...raw, leftBehind: await readLeftBehind(id) });
}
