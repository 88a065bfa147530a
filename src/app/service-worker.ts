import { cacheNames } from 'workbox-core';
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope & {
  // The build writes the list of files here.
  __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

/** Aborted when the device is cleared: a worker that is installing would put the app back, file by file. */
const cleared = new AbortController();
const unlessCleared: Parameters<typeof addPlugins>[0][number] = {
  // Windows that are open may still load a part.
  requestWillFetch: async ({ request, event }) =>
    event.type === 'install' ? new Request(request, { signal: cleared.signal }) : request,
  cacheWillUpdate: async ({ response }) =>
    cleared.signal.aborted || response.status >= 400 ? null : response,
};

const files = self.__WB_MANIFEST;
const { scope } = self.registration;
const home = new URL(scope).pathname;
const isPart = ({ pathname }: URL) => pathname.startsWith(`${home}assets/`);

cleanupOutdatedCaches();
addPlugins([unlessCleared]);
// Workbox answers GET only; every other request goes its own way.
precacheAndRoute(files);

// Only the app's own page, whatever follows a question mark. Deeper paths do not exist: the relative addresses of the
// page would not work there.
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && (url.pathname === home || url.pathname === `${home}index.html`),
  createHandlerBoundToURL('index.html'),
);

// The fonts of scripts are many and large, and most people need none of them: each is kept once a PDF has used it.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && isPart(url) && url.pathname.endsWith('.ttf'),
  new CacheFirst({ cacheName: 'fonts-used', plugins: [unlessCleared] }),
);

/** The parts of the release before: windows that still show it go on with them, though the server may have them no more. */
const EARLIER = 'earlier-release';

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && isPart(url),
  new CacheFirst({ cacheName: EARLIER, plugins: [{ cacheWillUpdate: async () => null }] }),
);

self.addEventListener('install', (event) => event.waitUntil(keepEarlier()));

/** Workbox removes them from its own cache once this release takes over. Of those before the one before, none is kept. */
async function keepEarlier(): Promise<void> {
  const current = new Set(
    files.map((file) => new URL(typeof file === 'string' ? file : file.url, scope).href),
  );
  await caches.delete(EARLIER);
  const [from, to] = [await caches.open(cacheNames.precache), await caches.open(EARLIER)];
  for (const request of await from.keys()) {
    if (cleared.signal.aborted) return;
    if (!isPart(new URL(request.url)) || current.has(request.url)) continue;
    const response = await from.match(request);
    if (response !== undefined) await to.put(request, response);
  }
}

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  const asked = (data as { type?: string } | null)?.type;
  // A new version never takes over by itself: someone may be in the middle of a word.
  if (asked === 'SKIP_WAITING') void self.skipWaiting();
  if (asked === 'KEEP_NOTHING_MORE') cleared.abort();
});

self.addEventListener('activate', (event) => {
  // Without this the first visit would have to be reloaded before it worked without a network.
  event.waitUntil(self.clients.claim());
});
