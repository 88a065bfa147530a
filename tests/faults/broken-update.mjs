import { buildLaterRelease } from './harness/later-release.mjs';
import { ID, isKept, lookForRelease, openKept, withServiceWorker } from './harness/release-pages.mjs';
import { startReleaseServer } from './harness/release-server.mjs';
import { AIMS, openField, waitUntilSaved } from './harness/typing.mjs';

/** @typedef {(path: string) => import('./harness/release-server.mjs').Answer | undefined} Instead */

/** What a server may do wrong with a new release, by name. @type {Record<string, Instead>} */
const WRONGS = {
  'no service worker (404)': forServiceWorker({ status: 404, type: 'text/plain', body: 'Not found' }),
  'an error (500)': forServiceWorker({ status: 500, type: 'text/plain', body: 'Error' }),
  'a page in place of the service worker': forServiceWorker({
    status: 200,
    type: 'text/html',
    body: '<p>Sign in</p>',
  }),
  'one file that never comes': (path) =>
    path.includes('/check-answers-page-later') ? 'no answer' : undefined,
};
/** A service worker that throws the old release away before it has the new one. */
const HASTY = `
self.skipWaiting();
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});`;

/** @type {import('./programs.mjs').Program} */
export const brokenUpdate = {
  name: 'broken-update',
  fault: `a new release arrives broken, and then there is no network: ${Object.keys(WRONGS).join('; ')}`,
  planted: 'the service worker of the new release takes over at once and throws the old files away',
  times: { full: 20, bounded: 4, control: 1 },
  secondsEach: 60,
  async run({ times, control, browsers, say }) {
    const later = await buildLaterRelease();
    const server = await startReleaseServer();
    const { browser } = await browsers.start();
    const figures = {
      'starts without a network': 0,
      'starts that came to nothing': 0,
      'texts lost': 0,
      reloads: 0,
      'whole releases after it': 0,
    };
    const wrongs = Object.entries(WRONGS);
    for (let turn = 0; turn < times; turn++) {
      const [wrong = '', insteadOf = () => undefined] = wrongs[turn % wrongs.length] ?? [];
      server.show('dist');
      server.insteadOf(() => undefined);
      const context = await browser.newContext();
      const page = await openKept(context, server.home);
      const typed = `Typed while a release came with ${wrong}`;
      await page.keyboard.insertText(typed.slice(0, 20));
      server.show(later);
      server.insteadOf(control ? withServiceWorker(later, HASTY) : insteadOf);
      const outcome = await lookForRelease(page);
      await page.keyboard.insertText(typed.slice(20));
      await waitUntilSaved(page);
      if (!(await isKept(page))) figures.reloads += 1;
      await page.close();

      server.insteadOf(() => 'no answer');
      const again = await context.newPage();
      const shown = await openField(again, server.home, ID, AIMS).catch(
        (error) => `did not start: ${error.message}`,
      );
      figures['starts without a network'] += 1;
      if (shown.startsWith('did not start')) figures['starts that came to nothing'] += 1;
      else if (shown !== typed) figures['texts lost'] += 1;
      if (shown !== typed) say(`${wrong} (${outcome}): ${shown}`);

      // And a release that is whole is taken after all.
      server.insteadOf(() => undefined);
      if (!control && (await lookForRelease(again)) === 'installed') figures['whole releases after it'] += 1;
      await context.close();
    }
    server.close();
    const { reloads } = figures;
    const lost = figures['texts lost'];
    const dead = figures['starts that came to nothing'];
    const missed = times - figures['whole releases after it'];
    return {
      figures,
      losses: [
        ...(dead > 0 ? [`${dead} times the app did not start without a network`] : []),
        ...(lost > 0 ? [`${lost} texts are lost`] : []),
        ...(reloads > 0 ? [`${reloads} times the page was loaded anew by itself`] : []),
        ...(missed > 0 ? [`${missed} times the whole release did not come after the broken one`] : []),
      ],
    };
  },
};

/** @param {import('./harness/release-server.mjs').Answer} answer @returns {Instead} */
function forServiceWorker(answer) {
  return (path) => (path === '/service-worker.js' ? answer : undefined);
}
