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

cleanupOutdatedCaches();
addPlugins([unlessCleared]);
// Workbox answers GET only; every other request goes its own way.
precacheAndRoute(self.__WB_MANIFEST);

// Only the app's own page, whatever follows a question mark. Deeper paths do not exist: the relative addresses of the
// page would not work there.
const home = new URL(self.registration.scope).pathname;
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && (url.pathname === home || url.pathname === `${home}index.html`),
  createHandlerBoundToURL('index.html'),
);

// The fonts of scripts are many and large, and most people need none of them: each is kept once a PDF has used it.
registerRoute(
  ({ sameOrigin, url }) =>
    sameOrigin && url.pathname.startsWith(`${home}assets/`) && url.pathname.endsWith('.ttf'),
  new CacheFirst({ cacheName: 'fonts-used', plugins: [unlessCleared] }),
);

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
