/** Work that is open in this window. */
export interface OpenWork {
  /** Settles when nothing is on its way to disk any more. */
  settled(): Promise<void>;
  allSaved(): boolean;
}

const open = new Set<OpenWork>();

/** Names work that is open in this window. Gives the way to take it back. */
export function keepOpen(work: OpenWork): () => void {
  open.add(work);
  return () => open.delete(work);
}

/** Waits until nothing typed in this window is on its way to disk any more. */
export async function settleOpenWork(): Promise<void> {
  await Promise.all([...open].map((work) => work.settled()));
}

/** Waits until everything typed in this window is on disk. Rejects when some of it can't be. */
export async function saveOpenWork(): Promise<void> {
  await settleOpenWork();
  if (![...open].every((work) => work.allSaved())) throw new Error('Some words are not on disk');
}
