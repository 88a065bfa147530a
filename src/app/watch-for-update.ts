/** `ready`: a new version waits for a yes. `accepted-elsewhere`: another tab said yes, and this page is the old one. */
export type UpdateState = 'none' | 'ready' | 'accepted-elsewhere';

export interface UpdateWatch {
  subscribe(listener: () => void): () => void;
  getSnapshot(): UpdateState;
  /** Brings this tab to the new version, and no other. Rejects, and stays, when the work could not be saved first. */
  accept(): Promise<void>;
}

interface Surroundings {
  serviceWorkers: ServiceWorkerContainer | undefined;
  page: Pick<Document, 'visibilityState' | 'addEventListener'>;
  reload(): void;
}

const hour = 60 * 60 * 1000;

/** Keeps the app working without a network, and says when a new version is there. Start it once, from `main.tsx`. */
export function watchForUpdate(beforeReload: () => Promise<void>): UpdateWatch {
  return startUpdateWatch(beforeReload, {
    // In development the files change under one's hands; a stored copy would hide it.
    serviceWorkers: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    page: document,
    reload: () => location.reload(),
  });
}

export function startUpdateWatch(
  beforeReload: () => Promise<void>,
  { serviceWorkers, page, reload }: Surroundings,
): UpdateWatch {
  const listeners = new Set<() => void>();
  let state: UpdateState = 'none';
  let registration: ServiceWorkerRegistration | undefined;
  let reloadOnTakeOver = false;

  function become(next: UpdateState): void {
    // Once the page is the old one, a yet newer version changes nothing about that.
    if (state === next || state === 'accepted-elsewhere') return;
    state = next;
    for (const listener of listeners) listener();
  }

  function followArrival(arriving: ServiceWorker | null): void {
    const look = () => {
      // With no version in charge this is the first visit, and nothing is new.
      if (arriving?.state === 'installed' && serviceWorkers?.controller) become('ready');
    };
    arriving?.addEventListener('statechange', look);
    look();
  }

  async function start(container: ServiceWorkerContainer): Promise<void> {
    let firstVisit = container.controller === null;
    container.addEventListener('controllerchange', () => {
      if (reloadOnTakeOver) reload();
      else if (!firstVisit) become('accepted-elsewhere');
      firstVisit = false;
    });
    try {
      const found = await container.register('service-worker.js', { updateViaCache: 'none' });
      registration = found;
      followArrival(found.waiting ?? found.installing);
      found.addEventListener('updatefound', () => followArrival(found.installing));
      setInterval(() => void lookNow(found), hour);
      page.addEventListener('visibilitychange', () => {
        if (page.visibilityState === 'visible') void lookNow(found);
      });
    } catch (reason) {
      console.warn('Without a copy of the app here, it needs a network to start.', reason);
    }
  }

  if (serviceWorkers) void start(serviceWorkers);

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    async accept() {
      await beforeReload();
      const waiting = registration?.waiting;
      if (!waiting) return reload();
      reloadOnTakeOver = true;
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}

async function lookNow(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    await registration.update();
  } catch (reason) {
    console.info('No new version was looked for.', reason);
  }
}
