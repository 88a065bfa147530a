import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { becomeReadable } from '#src/storage/sealing/become-readable.ts';
import { locked } from '#src/storage/sealing/locked.ts';
import { resealKeptText } from '#src/storage/sealing/reseal-kept-text.ts';
import { sealedText } from '#src/storage/sealing/sealed-text.ts';
import { type AutoLock, startAutoLock } from './auto-lock.ts';
import { type DeviceMessage, readDeviceMessage } from './device-messages.ts';
import { type DeviceState, type DeviceSurroundings, isOver } from './watch-device.ts';

/** What a passcode needs of a window: hearing from the others, and locking. */
export interface Guard {
  hear(data: unknown): Promise<void>;
  /** The state of the window changed. */
  follow(): void;
  /** A passcode was set in this window: others hear of it. */
  tellSet(journalKey: Uint8Array): Promise<void>;
  tellRemoved(): Promise<void>;
  /** Locks every window: last words are saved first, then each forgets what it knew. */
  lockNow(): Promise<void>;
  /** There is no passcode any more. */
  becomeReadable(): void;
}

interface Watched {
  getSnapshot(): DeviceState;
  become(state: DeviceState): void;
  /** Looks again whether there is a passcode. */
  look(): Promise<void>;
}

/** When to look again: the browser lets nobody open a database before it has cleared all of the site's data. */
const CLEARING_TAKES_MS = [300, 2_000, 10_000];
/** Storage that gives no answer must not keep a window open. */
const SETTLE_MS = 3_000;

export function guardDevice(
  { database, channel, page, now, settle, wordsGoWithPage, reload }: DeviceSurroundings,
  { getSnapshot, become, look }: Watched,
): Guard {
  let autoLock: AutoLock | null = null;

  function follow(): void {
    if (getSnapshot() === 'open') {
      const tell = () => send({ kind: 'someone-is-here' });
      autoLock ??= startAutoLock({ page, now, tell, lock: () => void lockNow() });
    } else {
      autoLock?.stop();
      autoLock = null;
    }
  }

  function lockNow(): Promise<void> {
    send({ kind: 'locked' });
    return lockHere();
  }

  async function lockHere(): Promise<void> {
    const state = getSnapshot();
    if (isOver(state) || state === 'no-passcode' || state === 'shut') return;
    // The screen goes at once; words on their way are saved, or wait in the sealed journal of this page.
    become('locking');
    await Promise.race([settle(), new Promise((resolve) => setTimeout(resolve, SETTLE_MS))]);
    if (!wordsGoWithPage()) return reload();
    // The page stays with what it could not save or keep. It reads and writes nothing more, and shows none of it.
    database.seal = locked;
    become('shut');
  }

  async function hear(data: unknown): Promise<void> {
    const message = readDeviceMessage(data);
    switch (message?.kind) {
      case 'passcode-set':
        keepJournalsSealed(message.journalKey);
        return look();
      case 'passcode-removed':
        return look();
      case 'locked':
        return lockHere();
      case 'someone-is-here':
        autoLock?.seenElsewhere();
    }
  }

  function send(message: DeviceMessage): void {
    channel.postMessage(message);
  }

  // Whoever clears the site's data away takes the passcode with it. What is open here is put back as long as this window
  // has it in hand; one that is shut stays so, over what it holds.
  database.on('close', () => {
    for (const wait of CLEARING_TAKES_MS) {
      setTimeout(() => {
        if (getSnapshot() === 'open') void look();
      }, wait);
    }
  });

  return {
    hear,
    follow,
    lockNow,
    becomeReadable: () => becomeReadable(database),
    tellSet(journalKey) {
      send({ kind: 'passcode-set', journalKey });
      return look();
    },
    tellRemoved() {
      send({ kind: 'passcode-removed' });
      return look();
    },
  };
}

/** From now on a window that has not had the passcode yet leaves no readable word behind either when it closes. */
function keepJournalsSealed(journalKey: Uint8Array): void {
  const text = sealedText(journalKey);
  keepTextAs(text);
  resealKeptText(readable, text);
}
