import { openEdition } from '#src/editions/open-edition.ts';
import type { FileProblem } from '#src/interchange/file-problem.ts';
import { type OpenedFile, openFile } from '#src/interchange/open-file.ts';

/** The file that was chosen last, as far as it has been read. It lives as long as this window, and nothing of it is kept. */
export type FileInHand =
  | { kind: 'none' }
  | { kind: 'reading'; name: string; done: number; all: number }
  | { kind: 'refused'; name: string; problem: FileProblem; count: number }
  | { kind: 'read'; name: string; opened: OpenedFile };

let inHand: FileInHand = { kind: 'none' };
let chosen: File | null = null;
let refusals = 0;
const listeners = new Set<() => void>();

export function currentFile(): FileInHand {
  return inHand;
}

export function subscribeToFile(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads a file through the gate, and shows how that goes. A file chosen meanwhile takes its place. */
export async function takeInHand(file: File): Promise<void> {
  chosen = file;
  const { name } = file;
  const become = (next: FileInHand) => {
    if (chosen !== file) return;
    inHand = next;
    for (const listener of listeners) listener();
  };
  become({ kind: 'reading', name, done: 0, all: 1 });
  const opened = await openFile(file, openEdition, (done, all) =>
    become({ kind: 'reading', name, done, all }),
  );
  if (opened.ok) return become({ kind: 'read', name, opened: opened.value });
  refusals++;
  become({ kind: 'refused', name, problem: opened.problem, count: refusals });
}
