import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope & {
  // The build writes the list of files here.
  __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

cleanupOutdatedCaches();
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
  new CacheFirst({ cacheName: 'fonts-used' }),
);

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  // A new version never takes over by itself: someone may be in the middle of a word.
  if ((data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  // Without this the first visit would have to be reloaded before it worked without a network.
  event.waitUntil(self.clients.claim());
});
