// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDeviceMessage } from '#src/app/device-messages.ts';
import { type DeviceSurroundings, startDeviceWatch } from '#src/app/watch-device.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { removePasscode, setPasscode, unlock } from '#src/storage/sealing/passcode.ts';
import { FEWEST_ROUNDS } from '#src/storage/sealing/passcode-setting.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { typed } from '../storage/a-database.ts';

const PASSCODE = 'three plain words';

afterEach(() => {
  keepTextAs(readable);
  localStorage.clear();
  vi.restoreAllMocks();
});

/** How it stands with what was typed in a window. */
type Work = Pick<DeviceSurroundings, 'settle' | 'wordsGoWithPage'>;

/** Windows of one device: what one says, all others hear. */
function aDevice() {
  const name = `device-${crypto.randomUUID()}`;
  const windows: EventTarget[] = [];
  return function openWindow({
    settle = async () => undefined,
    wordsGoWithPage = () => false,
  }: Partial<Work> = {}) {
    const ears = new EventTarget();
    windows.push(ears);
    const channel = {
      addEventListener: ears.addEventListener.bind(ears),
      postMessage: (data: unknown) => {
        for (const other of windows) {
          if (other !== ears) other.dispatchEvent(new MessageEvent('message', { data }));
        }
      },
    };
    const database = new HeatDatabase(name);
    const reload = vi.fn();
    const page = new EventTarget() as unknown as Window;
    const work = { settle, wordsGoWithPage };
    const watch = startDeviceWatch({ database, channel, page, now: Date.now, ...work, reload });
    return { database, reload, watch, page, say: channel.postMessage };
  };
}

type OpenWindow = ReturnType<ReturnType<typeof aDevice>>;

const becomes = ({ watch }: OpenWindow, state: string) =>
  vi.waitFor(() => expect(watch.getSnapshot()).toBe(state));

async function set({ database, watch }: OpenWindow): Promise<void> {
  const done = await setPasscode(database, PASSCODE, { rounds: FEWEST_ROUNDS });
  if (!done.ok) throw new Error(done.problem.kind);
  await (await watch.guard()).tellSet(done.value);
}

describe('a window', () => {
  it('is open where there is no passcode', async () => {
    await becomes(aDevice()(), 'no-passcode');
  });

  it('is open where storage can’t be read, as nothing is kept there', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    vi.spyOn(Object.getPrototypeOf(indexedDB), 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission', 'SecurityError');
    });

    await becomes(aDevice()(), 'no-passcode');
  });

  it('asks for the passcode once storage that could not be read is there after all', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    const openWindow = aDevice();
    await set(openWindow());
    const opening = vi.spyOn(Object.getPrototypeOf(indexedDB), 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const late = openWindow();
    await becomes(late, 'no-passcode');
    opening.mockRestore();
    await late.database.openAgain();

    await becomes(late, 'shut-while-open');
  });

  it('asks for the passcode before it shows anything', async () => {
    const openWindow = aDevice();
    const one = openWindow();
    await set(one);
    await becomes(one, 'open');
    const later = openWindow();
    await becomes(later, 'shut');
    await unlock(later.database, PASSCODE);
    later.watch.unlocked();

    expect(later.watch.getSnapshot()).toBe('open');
  });

  it('hears that one was set elsewhere, and from then on leaves no readable journal', async () => {
    const openWindow = aDevice();
    const [one, other] = [openWindow(), openWindow()];
    await becomes(other, 'no-passcode');
    keepJournal(journalKey('a', 'before'), unwritten(typed('Canary')));
    await set(one);
    await becomes(other, 'shut-while-open');
    keepJournal(journalKey('a', 'after'), unwritten(typed('Canary')));

    expect(localStorage).toHaveLength(2);
    expect(Object.values({ ...localStorage }).join()).not.toContain('Canary');
  });

  it('needs none any more once it was taken away elsewhere', async () => {
    const openWindow = aDevice();
    const [one, other] = [openWindow(), openWindow()];
    await set(one);
    await unlock(other.database, PASSCODE);
    other.watch.unlocked();
    const later = openWindow();
    await becomes(later, 'shut');
    await removePasscode(one.database, PASSCODE);
    await (await one.watch.guard()).tellRemoved();

    await becomes(other, 'no-passcode');
    await becomes(later, 'no-passcode');
    expect(other.database.seal.id).toBe('');
  });

  it('looks again when it comes back from being put aside', async () => {
    const openWindow = aDevice();
    const one = openWindow();
    await becomes(one, 'no-passcode');
    await setPasscode(new HeatDatabase(one.database.name), PASSCODE, { rounds: FEWEST_ROUNDS });
    one.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

    await becomes(one, 'shut-while-open');
  });
});

describe('locking', () => {
  it('locks all windows, each after its last words are on disk', async () => {
    const openWindow = aDevice();
    let rest: () => void = () => undefined;
    const settle = () => new Promise<void>((resolve) => (rest = resolve));
    const [one, other] = [openWindow(), openWindow({ settle })];
    await set(one);
    await becomes(other, 'shut-while-open');
    await unlock(other.database, PASSCODE);
    other.watch.unlocked();
    await (await one.watch.guard()).lockNow();

    expect(one.reload).toHaveBeenCalledOnce();
    expect(other.watch.getSnapshot()).toBe('locking');
    expect(other.reload).not.toHaveBeenCalled();
    rest();
    await vi.waitFor(() => expect(other.reload).toHaveBeenCalledOnce());
  });

  it('does not wait for storage that gives no answer', async () => {
    const one = aDevice()({ settle: () => new Promise(() => undefined) });
    await set(one);
    await becomes(one, 'open');
    const { lockNow } = await one.watch.guard();
    vi.useFakeTimers();
    const locking = lockNow();
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    await locking;

    expect(one.reload).toHaveBeenCalledOnce();
  });

  it('leaves a window as it is whose words would go with it, and shows nothing there before the passcode', async () => {
    const openWindow = aDevice();
    const one = openWindow({ wordsGoWithPage: () => true });
    await set(one);
    await becomes(one, 'open');
    await (await one.watch.guard()).lockNow();
    one.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    openWindow().say({ kind: 'someone-is-here' });
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect(one.reload).not.toHaveBeenCalled();
    expect(one.watch.getSnapshot()).toBe('shut');
    await expect(one.database.seal.close('a/place', 'words')).rejects.toThrow('locked');
    await unlock(one.database, PASSCODE);
    one.watch.unlocked();
    expect(one.watch.getSnapshot()).toBe('open');
  });

  it('is over when the browser’s data was cleared away under an open window, and never for a shut one', async () => {
    const openWindow = aDevice();
    const [one, other] = [openWindow(), openWindow()];
    await set(one);
    await becomes(one, 'open');
    await becomes(other, 'shut-while-open');
    await one.database.settings.clear();
    for (const { database } of [one, other]) database.on('close').fire(new Event('close'));
    await becomes(one, 'no-passcode');

    expect(await one.database.seal.close('a/place', 'words')).toBe('words');
    expect(other.watch.getSnapshot()).toBe('shut-while-open');
  });

  it('means nothing where there is no passcode', async () => {
    const one = aDevice()();
    await becomes(one, 'no-passcode');
    await (await one.watch.guard()).lockNow();

    expect(one.reload).not.toHaveBeenCalled();
  });
});

describe('clearing the device', () => {
  it('stops every window, which write nothing more', async () => {
    const openWindow = aDevice();
    const [one, other] = [openWindow(), openWindow()];
    await becomes(other, 'no-passcode');
    one.watch.stopForClearing();

    expect(one.watch.getSnapshot()).toBe('clearing');
    expect(other.watch.getSnapshot()).toBe('cleared-elsewhere');
    for (const { database } of [one, other]) {
      await expect(database.settings.put({ key: 'name', value: 'late' })).rejects.toThrow(/closed/);
    }
    keepJournal(journalKey('a', 'late'), unwritten(typed('Canary')));
    expect(localStorage).toHaveLength(0);
  });

  it('is the last that a window hears of', async () => {
    const openWindow = aDevice();
    const [one, other] = [openWindow(), openWindow()];
    await becomes(other, 'no-passcode');
    one.watch.stopForClearing();
    other.watch.unlocked();
    one.say({ kind: 'locked' });

    expect(other.watch.getSnapshot()).toBe('cleared-elsewhere');
    expect(other.reload).not.toHaveBeenCalled();
  });
});

describe('what a window hears', () => {
  it.each([
    null,
    'cleared',
    7,
    {},
    { kind: 'dance' },
    { kind: 'passcode-set' },
    { kind: 'passcode-set', journalKey: 'words' },
    { kind: 'passcode-set', journalKey: new Uint8Array(3) },
    { kind: { toString: () => 'locked' } },
    Object.create({ kind: 'toString' }),
  ])('is nothing when it is not from this app: %o', async (data) => {
    expect(readDeviceMessage(data)).toBeNull();
    const openWindow = aDevice();
    const [one, other] = [openWindow(), openWindow()];
    await becomes(other, 'no-passcode');
    one.say(data);

    expect(other.watch.getSnapshot()).toBe('no-passcode');
  });
});
