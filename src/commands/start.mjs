// npm start: from a fresh copy of the source to the app in the browser.
import { installPackages } from './install-packages.mjs';
import { isTaken } from './ports.mjs';

const port = Number(process.env.PORT || 4173);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  stop(`PORT is "${process.env.PORT}", and a port is a whole number from 1 to 65535.`);
}
await requireFreePort();
if (!installPackages()) process.exit(1);

const { build } = await import('vite');
const { serve } = await import('./serve.mjs');
await build({ logLevel: 'warn' });
await requireFreePort();
await serve(port);
console.log('The app is ready, and works without a network after the first visit. To stop it, press Ctrl+C.');
console.log(`http://localhost:${port}/`);

async function requireFreePort() {
  if (!(await isTaken(port))) return;
  stop(
    `Port ${port} is already in use on this computer, perhaps by this app in another window. ` +
      `Stop that program, or choose another port, such as PORT=${port === 4273 ? 4274 : 4273} npm start`,
  );
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
