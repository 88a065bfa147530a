// A server whose release can be changed under an open page, and which can be made to fail.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/**
 * @typedef {{ status: number, type: string, body: string } | 'no answer'} Answer
 * @typedef {{
 *   home: string,
 *   show(folder: string): void,
 *   insteadOf(answer: (path: string) => Answer | undefined): void,
 *   close(): void,
 * }} ReleaseServer `insteadOf` is asked first, and may answer in the place of the release
 */

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** @returns {Promise<ReleaseServer>} */
export function startReleaseServer() {
  let folder = 'dist';
  /** @type {(path: string) => Answer | undefined} */
  let instead = () => undefined;
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const answer = instead(path) ?? fileIn(folder, path);
    if (answer === 'no answer') return void response.destroy();
    // Nothing comes from the browser's own cache, which would hide that a file is gone.
    response.writeHead(answer.status, { 'Content-Type': answer.type, 'Cache-Control': 'no-store' });
    response.end(answer.body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('There is no port'));
      resolve({
        home: `http://localhost:${address.port}/`,
        show(next) {
          folder = next;
        },
        insteadOf(answer) {
          instead = answer;
        },
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {{ status: number, type: string, body: Buffer | string }}
 */
function fileIn(folder, path) {
  const file = join(folder, normalize(path === '/' ? '/index.html' : path));
  if (!existsSync(file) || !statSync(file).isFile())
    return { status: 404, type: 'text/plain', body: 'Not found' };
  return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}
