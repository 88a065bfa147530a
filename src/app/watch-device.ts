import type { HeatDatabase } from '#src/storage/database.ts';
import { stopLocalStorage } from '#src/storage/local-storage.ts';
import { standingOf } from '#src/storage/passcode-state.ts';
import type { Guard } from './guard-device.ts';

/**
 * How this window stands to the passcode and to the device. `opening`: not known yet. `shut`: nothing is shown before the
 * passcode is given. `shut-while-open`: it was set in another window, over what is open here.
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
  /** Settles once it is known whether a passcode is asked for. */
  looked: Promise<void>;
  /** The passcode was given in this window. */
  unlocked(): void;
  /** What a passcode needs, loaded when it is asked for. */
  guard(): Promise<Guard>;
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
  /** Whether a page that is opened anew would be without some of the words. */
  wordsGoWithPage(): boolean;
  reload(): void;
}

/**
 * Watches over this window's place on the device. It is here from the start, and small: what only a passcode needs comes
 * with `guard-device.ts`, once there is one.
 */
export function startDeviceWatch(surroundings: DeviceSurroundings): DeviceWatch {
  const { database, channel, page } = surroundings;
  const listeners = new Set<() => void>();
  let state: DeviceState = 'opening';
  let loading: Promise<Guard> | null = null;

  function become(next: DeviceState): void {
    if (state === next || (isOver(state) && !(state === 'locking' && next === 'shut'))) return;
    state = next;
    if (state === 'open' || loading !== null) void guard().then(({ follow }) => follow());
    for (const listener of listeners) listener();
  }

  async function look(): Promise<void> {
    try {
      const standing = await standingOf(database);
      if (standing === 'open') become('open');
      else if (standing === 'shut')
        become(state === 'opening' || state === 'shut' ? 'shut' : 'shut-while-open');
      else {
        // It was taken away in another window.
        if (state !== 'opening') (await guard()).becomeReadable();
        become('no-passcode');
      }
    } catch (error) {
      // Without storage there is no passcode either; what is typed says by itself that it can't be saved.
      console.info('No word of a passcode.', error);
      if (state === 'opening') become('no-passcode');
      // Storage may come back, and with it a passcode.
      if (!database.isOpen()) database.on('ready', look, true);
    }
  }

  function guard(): Promise<Guard> {
    loading ??= import('./guard-device.ts').then(({ guardDevice }) =>
      guardDevice(surroundings, { getSnapshot: () => state, become, look }),
    );
    return loading;
  }

  function stopWriting(): void {
    database.shutForGood();
    stopLocalStorage();
  }

  channel.addEventListener('message', ({ data }) => {
    if (!isCleared(data)) return void guard().then(({ hear }) => hear(data));
    stopWriting();
    become('cleared-elsewhere');
  });
  // A page that was put aside may have missed what the others said.
  page.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void look();
  });

  return {
    looked: look(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    unlocked: () => become('open'),
    guard,
    stopForClearing() {
      channel.postMessage(CLEARED);
      stopWriting();
      become('clearing');
    },
  };
}

/** Heard at once, without loading anything: there may be nothing left to load. */
const CLEARED = { kind: 'cleared' };

function isCleared(data: unknown): boolean {
  return (data as { kind?: unknown } | null)?.kind === CLEARED.kind;
}

/** Nothing leads on from these but a page that is opened anew; from `locking` also to `shut`, where that would lose words. */
export function isOver(state: DeviceState): boolean {
  return state === 'locking' || state === 'clearing' || state === 'cleared-elsewhere';
}
