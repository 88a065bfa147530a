// Serves the built app in dist/ at http://localhost:PORT, with the headers that a host should send.
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';

/** @param {number} port */
export async function serve(port) {
  // The loopback address and no other: the app is for this computer. "localhost" leads there too.
  await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: true } });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await serve(Number(process.env.PORT ?? 4173));
}
