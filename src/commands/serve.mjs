// Serves the built app in dist/ at http://localhost:PORT, with the headers that a host should send.
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { clearSiteDataAsking, clearSiteDataHeaders, clearSiteDataPath } from './clear-site-data.mjs';

/** @param {number} port */
export async function serve(port) {
  return preview({
    logLevel: 'warn',
    // The loopback address and no other: the app is for this computer. "localhost" leads there too.
    preview: { host: '127.0.0.1', port, strictPort: true },
    plugins: [clearSiteData],
  });
}

/**
 * Has the browser remove all it keeps for this site, when the app asks. Only the app can ask: a header of its own can't
 * be sent by a link, a picture or another site, which would otherwise wipe out people's work.
 * @type {import('vite').Plugin}
 */
const clearSiteData = {
  name: 'clear-site-data',
  configurePreviewServer(server) {
    // NO_CLEAR_SITE_DATA=1 serves as most hosts do, without this.
    if (process.env.NO_CLEAR_SITE_DATA) return;
    server.middlewares.use((request, response, next) => {
      const asked = new URL(request.url ?? '', 'http://localhost').pathname === clearSiteDataPath;
      if (!asked || request.headers[clearSiteDataAsking] !== 'yes') return next();
      response.writeHead(200, clearSiteDataHeaders).end();
    });
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await serve(Number(process.env.PORT ?? 4173));
}
