/** A browser's service worker container with the moments of an update made to happen one by one. */
export class FakeServiceWorkers extends EventTarget {
  controller: FakeWorker | null = null;
  registration = new FakeRegistration();
  refuses = false;

  async register(): Promise<FakeRegistration> {
    if (this.refuses) throw new DOMException('blocked', 'SecurityError');
    return this.registration;
  }

  /** A version of the app, running since an earlier visit. */
  static afterAnEarlierVisit(): FakeServiceWorkers {
    const container = new FakeServiceWorkers();
    container.controller = new FakeWorker('activated');
    return container;
  }

  newVersionArrives(): FakeWorker {
    const worker = new FakeWorker('installing');
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    this.registration.installing = null;
    this.registration.waiting = worker;
    worker.becomes('installed');
    return worker;
  }

  takesOver(worker: FakeWorker): void {
    this.registration.waiting = null;
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  looks = 0;

  async update(): Promise<void> {
    this.looks += 1;
  }
}

export class FakeWorker extends EventTarget {
  readonly told: unknown[] = [];
  state: ServiceWorkerState;

  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }

  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  postMessage(message: unknown): void {
    this.told.push(message);
  }
}
