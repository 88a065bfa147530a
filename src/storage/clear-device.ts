import type { HeatDatabase } from './database.ts';

/** A place where a browser keeps things for this site. */
export type Place =
  | 'databases'
  | 'copies-of-the-app'
  | 'local-storage'
  | 'session-storage'
  | 'files'
  | 'service-worker';

export interface Cleared {
  /** Places that still hold something, looked at after all was done. */
  left: Place[];
  /** Whether the host told the browser to remove it too, down to the bytes on the disk. */
  byHost: boolean;
}

const BLOCKED_FOR = 5_000;
/** What was under way elsewhere has ended by then: another window that opens the database, one file being kept. */
const UNDER_WAY_FOR = 500;
const LONGEST = 10_000;

/**
 * Removes everything that this browser keeps for this site, then looks whether it is gone, and does it again where
 * something came back: other windows and the service worker end what they had begun. Nothing here may write any more
 * when this is called. Deleting alone leaves the bytes in the browser's files for a while (measured), so the host is
 * asked for a header that removes them; many hosts can't send it.
 */
export async function clearDevice(database: HeatDatabase, askHost: () => Promise<boolean>): Promise<Cleared> {
  for (const end = Date.now() + LONGEST; ; ) {
    await removeAll(database);
    const byHost = (await attempt(askHost)) ?? false;
    await new Promise((resolve) => setTimeout(resolve, UNDER_WAY_FOR));
    const left = await findLeft();
    if (left.length === 0 || Date.now() > end) return { byHost, left };
  }
}

async function removeAll(database: HeatDatabase): Promise<void> {
  // First, as a service worker that is still fetching the app goes on although nobody wants it any more.
  await attempt(removeServiceWorkers);
  const names = await databaseNames(database.name);
  await Promise.all(names.map(deleteDatabase));
  await attempt(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await attempt(async () => localStorage.clear());
  await attempt(async () => sessionStorage.clear());
  await attempt(removeFiles);
}

async function removeServiceWorkers(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    for (const worker of [registration.installing, registration.waiting, registration.active]) {
      worker?.postMessage({ type: 'KEEP_NOTHING_MORE' });
    }
    // Not waited for: it stands in line behind an installation. The look afterwards tells.
    void attempt(() => registration.unregister());
  }
}

async function findLeft(): Promise<Place[]> {
  const held: Record<Place, boolean> = {
    databases: ((await attempt(() => indexedDB.databases())) ?? []).length > 0,
    'copies-of-the-app': ((await attempt(() => caches.keys())) ?? []).length > 0,
    'local-storage': ((await attempt(async () => localStorage.length)) ?? 0) > 0,
    'session-storage': ((await attempt(async () => sessionStorage.length)) ?? 0) > 0,
    files: ((await attempt(fileNames)) ?? []).length > 0,
    'service-worker': ((await attempt(() => navigator.serviceWorker.getRegistrations())) ?? []).length > 0,
  };
  return (Object.keys(held) as Place[]).filter((place) => held[place]);
}

async function databaseNames(own: string): Promise<string[]> {
  const found = (await attempt(() => indexedDB.databases())) ?? [];
  return [...new Set([own, ...found.flatMap(({ name }) => name ?? [])])];
}

/** Settles when it is gone, or when something holds on to it for too long: the look afterwards tells. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => setTimeout(resolve, BLOCKED_FOR);
  });
}

/** Another window may hold a file for a moment more. */
async function removeFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const end = Date.now() + BLOCKED_FOR; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    try {
      for (const name of await fileNames()) await root.removeEntry(name, { recursive: true });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

async function fileNames(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
}

/** What a browser does not have, or denies, holds nothing that could be removed; the look afterwards tells. */
async function attempt<Value>(act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await act();
  } catch (error) {
    console.info('This browser could not do one step of clearing.', error);
    return undefined;
  }
}
