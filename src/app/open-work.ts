import type { HeatDocument } from '#src/document/heat-document.ts';

/** Work that is open in this window, on screen or kept because it could not be saved. */
export interface OpenWork {
  id: string;
  /** What lists call it. */
  name(): string;
  /** As it stands in this window. */
  document(): HeatDocument;
  /** Settles when nothing is on its way to disk any more. */
  settled(): Promise<void>;
  allSaved(): boolean;
  /** Whether it would be there again in another page. */
  outlivesPage(): boolean;
}

const open = new Map<string, OpenWork>();

/** Names work that is open in this window. Gives the way to take it back. */
export function keepOpen(work: OpenWork): () => void {
  open.set(work.id, work);
  return () => {
    if (open.get(work.id) === work) open.delete(work.id);
  };
}

/** The work with an id that is open in this window already. */
export function findOpen(id: string): OpenWork | undefined {
  return open.get(id);
}

/** What was left with words that are on no disk: it lives as long as this window. */
export function unsavedWork(): OpenWork[] {
  return [...open.values()].filter((work) => !work.allSaved());
}

/** Whether words would be gone with this page: they are on no disk, and no journal could be kept. */
export function wordsGoWithPage(): boolean {
  return [...open.values()].some((work) => !work.outlivesPage());
}

/** Waits until nothing typed in this window is on its way to disk any more. */
export async function settleOpenWork(): Promise<void> {
  await Promise.all([...open.values()].map((work) => work.settled()));
}

/** Waits until everything typed in this window is on disk. Rejects when some of it can't be. */
export async function saveOpenWork(): Promise<void> {
  await settleOpenWork();
  if (unsavedWork().length > 0) throw new Error('Some words are not on disk');
}

/**
 * Has the browser ask before the page goes while words are on no disk, and at no other time. A page that `isLocking` goes
 * without asking: nobody may be there to answer, and its words wait in the sealed journal.
 */
export function warnBeforeLosing(page: Pick<Window, 'addEventListener'>, isLocking: () => boolean): void {
  page.addEventListener('beforeunload', (event) => {
    if (unsavedWork().length > 0 && !isLocking()) event.preventDefault();
  });
}
