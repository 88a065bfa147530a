/** What must be on disk before this page may go. */
const openWork = new Set<() => Promise<void>>();

/** Names work that is open in this window. Gives the way to take it back. */
export function keepOpen(settled: () => Promise<void>): () => void {
  openWork.add(settled);
  return () => openWork.delete(settled);
}

/** Waits until everything typed in this window is on disk. Rejects when some of it can't be. */
export async function settleOpenWork(): Promise<void> {
  await Promise.all([...openWork].map((settled) => settled()));
}
