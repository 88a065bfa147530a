import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startUpdateWatch, type UpdateWatch } from '#src/app/watch-for-update.ts';
import { FakeServiceWorkers } from './fake-service-workers.ts';

let container: FakeServiceWorkers;
let steps: string[];
let save: () => Promise<void>;
let page: EventTarget & { visibilityState: DocumentVisibilityState };

async function watch(): Promise<UpdateWatch> {
  const started = startUpdateWatch(() => save(), {
    serviceWorkers: container as unknown as ServiceWorkerContainer,
    page: page as unknown as Document,
    reload: () => steps.push('reload'),
  });
  await vi.advanceTimersByTimeAsync(0);
  return started;
}

beforeEach(() => {
  vi.useFakeTimers();
  container = FakeServiceWorkers.afterAnEarlierVisit();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  steps = [];
  save = async () => {
    steps.push('save');
  };
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('A new version of the app', () => {
  it('is announced once it is whole, and waits', async () => {
    const updates = await watch();
    const heard = vi.fn();
    updates.subscribe(heard);
    expect(updates.getSnapshot()).toBe('none');

    const worker = container.newVersionArrives();

    expect(updates.getSnapshot()).toBe('ready');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(worker.told).toEqual([]);
    expect(steps).toEqual([]);
  });

  it('is announced when it was already waiting as the page opened', async () => {
    const worker = container.newVersionArrives();
    expect(worker.state).toBe('installed');
    expect((await watch()).getSnapshot()).toBe('ready');
  });

  it('saves what was typed, then takes over, then reloads the tab that accepted it', async () => {
    const updates = await watch();
    const worker = container.newVersionArrives();

    await updates.accept();
    expect(steps).toEqual(['save']);
    expect(worker.told).toEqual([{ type: 'SKIP_WAITING' }]);

    container.takesOver(worker);
    expect(steps).toEqual(['save', 'reload']);
  });

  it('stays away when the work could not be saved', async () => {
    const updates = await watch();
    const worker = container.newVersionArrives();
    save = () => Promise.reject(new Error('the disk is full'));

    await expect(updates.accept()).rejects.toThrow('the disk is full');
    expect(worker.told).toEqual([]);
    expect(steps).toEqual([]);
    expect(updates.getSnapshot()).toBe('ready');
  });

  it('never reloads a tab in which nobody accepted it', async () => {
    const updates = await watch();
    const worker = container.newVersionArrives();
    container.takesOver(worker);
    expect(updates.getSnapshot()).toBe('accepted-elsewhere');

    container.newVersionArrives();
    expect(updates.getSnapshot()).toBe('accepted-elsewhere');
    expect(steps).toEqual([]);
  });

  it('comes to the other tabs when each accepts it, after saving there', async () => {
    const updates = await watch();
    container.takesOver(container.newVersionArrives());

    await updates.accept();
    expect(steps).toEqual(['save', 'reload']);
  });

  it('does not reload in the middle of saving when another tab is quicker', async () => {
    const updates = await watch();
    const worker = container.newVersionArrives();
    save = async () => {
      container.takesOver(worker);
      steps.push('save');
    };

    await updates.accept();
    expect(steps).toEqual(['save', 'reload']);
  });

  it('is not what a first visit brings', async () => {
    container = new FakeServiceWorkers();
    const updates = await watch();
    const worker = container.newVersionArrives();
    container.takesOver(worker);
    expect(updates.getSnapshot()).toBe('none');

    container.newVersionArrives();
    expect(updates.getSnapshot()).toBe('ready');
  });

  it('is looked for every hour and when someone comes back to the tab', async () => {
    await watch();
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    expect(container.registration.looks).toBe(1);

    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(container.registration.looks).toBe(1);

    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(container.registration.looks).toBe(2);
  });

  it('can be looked for without a network, and is found later', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    container.registration.update = () => Promise.reject(new TypeError('no network'));
    const updates = await watch();
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    expect(console.info).toHaveBeenCalledTimes(1);

    container.newVersionArrives();
    expect(updates.getSnapshot()).toBe('ready');
  });
});

it('The app says in the console that a browser keeps no copy of it, and goes on', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  container.refuses = true;
  expect((await watch()).getSnapshot()).toBe('none');
  expect(console.warn).toHaveBeenCalledTimes(1);
});

it('A listener that has left hears no more', async () => {
  const updates = await watch();
  const heard = vi.fn();
  updates.subscribe(heard)();
  container.newVersionArrives();
  expect(heard).not.toHaveBeenCalled();
});
