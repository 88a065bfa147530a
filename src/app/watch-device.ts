import type { HeatDatabase } from '#src/storage/database.ts';
import { stopLocalStorage } from '#src/storage/local-storage.ts';
import { becomeReadable, standingOf } from '#src/storage/passcode-state.ts';
import type { AutoLock } from './auto-lock.ts';
import { type DeviceMessage, readDeviceMessage } from './device-messages.ts';

/**
 * How this window stands to the passcode and to the device. `opening`: not known yet. `shut`: the passcode was never
 * given here, and nothing else is shown. `shut-while-open`: it was set in another window, over what is open here.
 */
export type DeviceState =
  | 'opening'
  | 'no-passcode'
  | 'open'
  | 'shut'
  | 'shut-while-open'
  | 'locking'
  | 'clearing'
  | 'cleared-elsewhere';

export interface DeviceWatch {
  subscribe(listener: () => void): () => void;
  getSnapshot(): DeviceState;
  /** The passcode was set in this window: others hear of it. */
  passcodeSet(journalKey: Uint8Array): void;
  passcodeRemoved(): void;
  /** The passcode was given in this window. */
  unlocked(): void;
  /** Locks every window: last words are saved first, then each forgets what it knew. */
  lockNow(): Promise<void>;
  /** Everything is about to be removed: every window stops writing, this one included. */
  stopForClearing(): void;
}

export interface DeviceSurroundings {
  database: HeatDatabase;
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  now(): number;
  /** Waits until nothing typed here is on its way to disk any more. */
  settle(): Promise<void>;
  reload(): void;
}

/** Storage that gives no answer must not keep a window open. */
const SETTLE_MS = 3_000;

export function startDeviceWatch(surroundings: DeviceSurroundings): DeviceWatch {
  const { database, channel, page, now, settle, reload } = surroundings;
  const listeners = new Set<() => void>();
  let state: DeviceState = 'opening';
  let autoLock: AutoLock | null = null;

  function become(next: DeviceState): void {
    // Nothing leads on from the last three but a page that is opened anew.
    if (state === next || isOver(state)) return;
    state = next;
    if (state === 'open') void watchForAbsence();
    else stopWatching();
    for (const listener of listeners) listener();
  }

  async function look(): Promise<void> {
    try {
      const standing = await standingOf(database);
      if (standing === 'open') become('open');
      else if (standing === 'shut')
        become(state === 'opening' || state === 'shut' ? 'shut' : 'shut-while-open');
      else {
        becomeReadable(database);
        become('no-passcode');
      }
    } catch (error) {
      // Without storage there is no passcode either; what is typed says by itself that it can't be saved.
      console.info('Whether there is a passcode could not be read.', error);
      if (state === 'opening') become('no-passcode');
    }
  }

  async function watchForAbsence(): Promise<void> {
    const { startAutoLock } = await import('./auto-lock.ts');
    if (state !== 'open' || autoLock !== null) return;
    const tell = () => send({ kind: 'someone-is-here' });
    autoLock = startAutoLock({ page, now, tell, lock: () => void lockNow() });
  }

  function stopWatching(): void {
    autoLock?.stop();
    autoLock = null;
  }

  function lockNow(): Promise<void> {
    send({ kind: 'locked' });
    return lockHere();
  }

  async function lockHere(): Promise<void> {
    if (isOver(state) || state === 'no-passcode' || state === 'shut') return;
    // The screen goes at once; words on their way are saved, or wait in the sealed journal of this page.
    become('locking');
    await Promise.race([settle(), new Promise((resolve) => setTimeout(resolve, SETTLE_MS))]);
    reload();
  }

  function stopWriting(): void {
    database.close({ disableAutoOpen: true });
    stopLocalStorage();
  }

  async function hear(message: DeviceMessage): Promise<void> {
    switch (message.kind) {
      case 'passcode-set': {
        const { keepJournalsSealed } = await import('./keep-journals-sealed.ts');
        keepJournalsSealed(message.journalKey);
        return look();
      }
      case 'passcode-removed':
        return look();
      case 'locked':
        return lockHere();
      case 'someone-is-here':
        autoLock?.seenElsewhere();
        return;
      case 'cleared':
        stopWriting();
        become('cleared-elsewhere');
    }
  }

  function send(message: DeviceMessage): void {
    channel.postMessage(message);
  }

  channel.addEventListener('message', ({ data }) => {
    const message = readDeviceMessage(data);
    if (message !== null) void hear(message);
  });
  // A page that was put aside may have missed what the others said.
  page.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void look();
  });
  void look();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    passcodeSet(journalKey) {
      send({ kind: 'passcode-set', journalKey });
      void look();
    },
    passcodeRemoved() {
      send({ kind: 'passcode-removed' });
      void look();
    },
    unlocked: () => become('open'),
    lockNow,
    stopForClearing() {
      send({ kind: 'cleared' });
      stopWriting();
      become('clearing');
    },
  };
}

function isOver(state: DeviceState): boolean {
  return state === 'locking' || state === 'clearing' || state === 'cleared-elsewhere';
}
