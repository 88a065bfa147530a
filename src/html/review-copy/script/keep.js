import { areSame, changesOf, mergeFields } from './merge.js';
import { fieldsOf, newId, parse } from './review-file.js';

/**
 * What is kept of a review between one look at the page and the next, for all windows it is open in. `count` tells the
 * newer of two apart.
 *
 * @typedef {import('./merge.js').Fields} Fields
 * @typedef {{ count: number, fields: Fields }} Kept
 */

/** How well the latest words are kept: on disk, in a browser that may not have them on disk yet, or not at all. */
/** @typedef {'kept' | 'held' | 'nowhere'} How */

/**
 * The window whose words are kept. `show` takes what stands there from now on.
 *
 * @typedef {{ read: () => Fields, show: (fields: Fields) => void, tell: (how: How) => void }} Shown
 */

const STORE = 'drafts';

/**
 * Keeps words in the browser, in two places, as each alone has a gap. `localStorage` has them within the same turn, so
 * that a page closed at the next moment loses none, but the browser may put them on disk seconds later. A strict
 * transaction is on disk when it says so, but is given up when the page goes before.
 *
 * Other windows keep theirs in the same places. In one transaction, what this window has changed since it last looked is
 * put onto what is stored, and the window then shows the outcome. Until that is done, the changes alone wait in
 * `localStorage` as this window's own; whoever opens the copy next brings in those of a window that went before.
 *
 * @param {string} key @param {Shown} shown
 */
export function keeperFor(key, { read, show, tell }) {
  const opening = openStore();
  const own = `${key} ${newId()}`;
  /** What is stored as this window last saw it. */
  let known = readLocal(key) ?? { count: 0, fields: {} };
  /** @type {Promise<unknown>} */
  let turn = opening;
  let isOpen = false;
  /** What is to be done next, and is not begun. */
  let waiting = /** @type {'' | 'look' | 'keep'} */ ('');
  const isToKeep = () => waiting === 'keep';

  /** @param {() => Promise<void>} task */
  function inTurn(task) {
    turn = turn.then(task, task);
    return turn;
  }

  /** @param {(found: Kept) => Kept} update */
  async function change(update) {
    const store = await opening;
    isOpen = true;
    const changed = await changeKept(store, key, (found) => update(newerOf(known, found)));
    known = changed.kept;
    return changed.how;
  }

  /** Puts what is changed here onto what is stored, and shows the outcome. */
  async function meet() {
    const keeps = isToKeep();
    waiting = '';
    const base = known.fields;
    const mine = read();
    const how = await change((stored) => {
      const fields = mergeFields(base, mine, stored.fields);
      return areSame(fields, stored.fields) ? stored : { count: stored.count + 1, fields };
    });
    show(mergeFields(mine, read(), known.fields));
    jot();
    if (keeps && !isToKeep()) tell(how);
  }

  /** What is not in the common place yet waits in one of this window's own. Whether that could be done. */
  function jot() {
    const mine = read();
    if (areSame(mine, known.fields)) return withLocal((storage) => storage.removeItem(own));
    const changes = changesOf(known.fields, mine);
    return withLocal((storage) => storage.setItem(own, JSON.stringify(changes)));
  }

  /** Brings in what windows that went had not put into the common place. */
  function bringIn() {
    for (const other of keysOf(`${key} `)) {
      const changes = readJson(other);
      if (changes === null || other === own) continue;
      show(mergeFields(changes.base, changes.mine, read()));
      jot();
      removeLocal([other]);
    }
  }

  return {
    key,
    /** Shows what was kept. */
    open() {
      show(known.fields);
      return inTurn(async () => {
        await meet();
        bringIn();
        if (!areSame(read(), known.fields)) await meet();
      });
    },
    keep() {
      const isHeld = jot();
      if (!isOpen) tell(isHeld ? 'held' : 'nowhere');
      if (waiting === '') void inTurn(meet);
      waiting = 'keep';
    },
    /** Looks what other windows have kept. */
    look() {
      if (waiting !== '') return;
      waiting = 'look';
      void inTurn(meet);
    },
    /** Takes out all words, here and in every window. What is left says so to the other windows. */
    forget() {
      show({});
      removeLocal([key, ...keysOf(`${key} `)]);
      return inTurn(async () => {
        await change(({ count }) => ({ count: count + 1, fields: {} }));
        removeLocal(keysOf(`${key} `));
        show({});
      });
    },
  };
}

/** A browser that has lost what it kept takes nothing from the window. @param {Kept} known @param {Kept | null} found */
function newerOf(known, found) {
  return found !== null && found.count > known.count ? found : known;
}

/** As the copy keeps it now: those of the first releases kept what was said. @param {any} found @returns {Kept | null} */
function asKept(found) {
  if (!Number.isInteger(found?.count)) return null;
  if (found.fields !== undefined) return found;
  const { count, said, savedId, savedAt = '', savedAs } = found;
  // Copies of the first release kept no moment.
  const saved = { id: savedAt === '' ? '' : savedId, at: savedAt, as: savedAs };
  return { count, fields: { ...fieldsOf(said), saved: JSON.stringify(saved) } };
}

/** @param {string} key */
function readLocal(key) {
  return asKept(readJson(key));
}

/** @param {string} key @returns {any} */
function readJson(key) {
  /** @type {string | null} */
  let text = null;
  withLocal((storage) => {
    text = storage.getItem(key);
  });
  return text === null ? null : parse(text);
}

/** @param {string} start @returns {string[]} */
function keysOf(start) {
  /** @type {string[]} */
  let keys = [];
  withLocal((storage) => {
    keys = Object.keys(storage).filter((key) => key.startsWith(start));
  });
  return keys;
}

/** @param {string[]} keys */
function removeLocal(keys) {
  for (const key of keys) withLocal((storage) => storage.removeItem(key));
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

/**
 * Changes what is kept, on disk where that can be done. Other windows hear of it from `localStorage`.
 *
 * @param {IDBDatabase | null} store @param {string} key @param {(found: Kept | null) => Kept} update
 * @returns {Promise<{ kept: Kept, how: How }>}
 */
async function changeKept(store, key, update) {
  const local = readLocal(key);
  /** @param {Kept | null} found */
  const updated = (found) => update(local === null ? found : newerOf(local, found));
  const onDisk = store === null ? null : await changeInStore(store, key, updated);
  const kept = onDisk ?? updated(null);
  const isHeld = withLocal((storage) => storage.setItem(key, JSON.stringify(kept)));
  return { kept, how: onDisk !== null ? 'kept' : isHeld ? 'held' : 'nowhere' };
}

/**
 * What is on disk now; null where it could not be put there.
 *
 * @param {IDBDatabase} store @param {string} key @param {(found: Kept | null) => Kept} update
 * @returns {Promise<Kept | null>}
 */
function changeInStore(store, key, update) {
  return new Promise((resolve) => {
    try {
      const changing = store.transaction(STORE, 'readwrite', { durability: 'strict' });
      const drafts = changing.objectStore(STORE);
      const reading = drafts.get(key);
      /** @type {Kept} */
      let kept;
      reading.onsuccess = () => {
        kept = update(asKept(reading.result));
        if (kept.count !== reading.result?.count) drafts.put(kept, key);
      };
      changing.oncomplete = () => resolve(kept);
      changing.onabort = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
