/**
 * What is kept of a review between one look at the page and the next. `count` tells the newer of two apart.
 *
 * @typedef {import('./review-file.js').Said} Said
 * @typedef {{ count: number, said: Said, savedId: string, savedAt?: string, savedAs: string }} Kept
 */

/** How well the latest words are kept: on disk, in a browser that may not have them on disk yet, or not at all. */
/** @typedef {'kept' | 'held' | 'nowhere'} How */

const STORE = 'drafts';

/**
 * Keeps words in the browser, in two places, as each alone has a gap. `localStorage` has them within the same turn, so
 * that a page closed at the next moment loses none, but the browser may put them on disk seconds later. A strict
 * transaction is on disk when it says so, but is given up when the page goes before.
 *
 * @param {string} key @param {(how: How) => void} tell
 */
export function keeperFor(key, tell) {
  const opening = openStore();
  /** @type {Kept | null} */
  let waiting = null;
  let isWriting = false;

  /** @param {boolean} isHeld */
  async function writeOn(isHeld) {
    if (isWriting) return;
    isWriting = true;
    let how = /** @type {How} */ (isHeld ? 'held' : 'nowhere');
    while (waiting !== null) {
      const latest = waiting;
      waiting = null;
      const isOnDisk = await putInStore(await opening, key, latest);
      how = isOnDisk ? 'kept' : isHeld ? 'held' : 'nowhere';
    }
    isWriting = false;
    tell(how);
  }

  return {
    /** @returns {Promise<Kept | null>} */
    async read() {
      const both = [readLocal(key), await getFromStore(await opening, key)];
      return both.reduce(
        (newest, one) => (one !== null && one.count > (newest?.count ?? 0) ? one : newest),
        null,
      );
    },
    /** @param {Kept} kept */
    keep(kept) {
      waiting = kept;
      void writeOn(withLocal((storage) => storage.setItem(key, JSON.stringify(kept))));
    },
    async forget() {
      waiting = null;
      withLocal((storage) => storage.removeItem(key));
      await putInStore(await opening, key, null);
    },
  };
}

/** @param {string} key @returns {Kept | null} */
function readLocal(key) {
  /** @type {string | null} */
  let text = null;
  withLocal((storage) => {
    text = storage.getItem(key);
  });
  return text === null ? null : JSON.parse(text);
}

/** Whether it could be done: a browser may allow no storage, or have no room. @param {(storage: Storage) => void} use */
function withLocal(use) {
  try {
    use(localStorage);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Null where the browser allows none to a page from disk. @returns {Promise<IDBDatabase | null>} */
function openStore() {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open('heat-review-copies', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

/** Whether it is on disk. Null takes out what is there. @param {IDBDatabase | null} store @param {string} key @param {Kept | null} kept @returns {Promise<boolean>} */
function putInStore(store, key, kept) {
  if (store === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    try {
      const writing = store.transaction(STORE, 'readwrite', { durability: 'strict' });
      if (kept === null) writing.objectStore(STORE).delete(key);
      else writing.objectStore(STORE).put(kept, key);
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}

/** @param {IDBDatabase | null} store @param {string} key @returns {Promise<Kept | null>} */
function getFromStore(store, key) {
  if (store === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const reading = store.transaction(STORE).objectStore(STORE).get(key);
    reading.onsuccess = () => resolve(reading.result ?? null);
    reading.onerror = () => resolve(null);
  });
}
