import { setTimeout as wait } from 'node:timers/promises';
import { putMany } from './many-assessments.mjs';
import { middleAndEdge } from './middle-and-edge.mjs';
import { openPlainPage } from './plain-browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** What people type: first letters that many words have, whole words, several words, a word that nobody wrote. */
const SEARCHES = ['thea', 'pro', 'ste cha', 'soutra', 'a mo', 'wiothe', 'xylophone', 'health'];
const SIZES = [1_000, 10_000];
/** How long the start page is left alone before it is asked for its times. */
const WHOLE_LIST_MS = 2_000;

/** @type {import('./run.mjs').Bench} */
export const portfolio = {
  name: 'portfolio',
  about: 'the start page and its search, with 1,000 and 10,000 assessments of 30 KB on this device',
  times: 20,
  async run({ home, times, browsers }) {
    const measured = [];
    for (const size of SIZES) measured.push(...(await measure(size, { home, times, browsers })));
    return measured;
  },
};

/** @param {number} size @param {import('./run.mjs').Setting} setting */
async function measure(size, { home, times, browsers }) {
  const profile = browsers.newProfile();
  const { context, leave } = await browsers.start(profile);
  const page = await context.newPage();
  await page.goto(home);
  await page.getByText('will be listed here').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await putMany(page, size);
  await page.addInitScript(noteTimes);
  await page.reload();
  const search = page.getByRole('searchbox');
  const started = Date.now();
  await search.focus();
  await search.fill('zz');
  await page.waitForFunction((all) => Reflect.get(globalThis, 'noted').read >= all, size, {
    timeout: 600_000,
  });
  const readingTook = Date.now() - started;
  await wait(1_000);
  await page.evaluate(() => Reflect.get(globalThis, 'noted').toResults.splice(0));
  for (const words of SEARCHES) {
    await search.fill('');
    for (const letter of words) {
      await page.keyboard.insertText(letter);
      await wait(150);
    }
  }
  const { toResults } = await notedIn(page);
  const megabytes = await memoryOf(page);
  await leave();
  const { toCards, toWhole } = await startOften(profile, home, times);
  console.log(
    `${size} assessments: all words read in ${(readingTook / 1000).toFixed(1)} s, after which the worker holds ${megabytes}`,
  );
  const more = size > 1_000 ? 1.5 : 1;
  return [
    { measure: `start to first cards, ${size}`, ...middleAndEdge(toCards), target: 300 * more },
    { measure: `start to the whole list, ${size}`, ...middleAndEdge(toWhole) },
    { measure: `key to results painted, ${size}`, ...middleAndEdge(toResults), target: 50 * more },
  ];
}

/** @param {string} profile @param {string} home @param {number} times */
async function startOften(profile, home, times) {
  /** @type {number[]} */
  const toCards = [];
  /** @type {number[]} */
  const toWhole = [];
  const page = await openPlainPage(profile, `(${noteTimes})()`);
  for (let time = -2; time < times; time++) {
    await page.go('about:blank');
    await page.go(home);
    // Nothing is asked of it meanwhile, which would take its time.
    do await wait(WHOLE_LIST_MS);
    while (!(await page.ask('globalThis.noted?.whole > 0')));
    const { cards, whole } = await page.ask('noted');
    // The first two make the browser's own caches.
    if (time < 0) continue;
    toCards.push(cards);
    toWhole.push(whole);
  }
  await page.end();
  return { toCards, toWhole };
}

/** Runs in the page before its own scripts: notes when cards are painted, and how long each key of a search takes. */
function noteTimes() {
  /** @type {{ cards: number, whole: number, read: number, toResults: number[] }} */
  const noted = { cards: 0, whole: 0, read: 0, toResults: [] };
  Reflect.set(globalThis, 'noted', noted);
  /** @param {() => void} then */
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    // A message that is sent in a frame arrives after its paint.
    requestAnimationFrame(() => port2.postMessage(null));
  };
  new MutationObserver(() => {
    if (noted.cards === 0 && document.querySelector('.hea-card') !== null) {
      noted.cards = -1;
      afterPaint(() => {
        noted.cards = performance.now();
      });
    }
    if (
      noted.whole === 0 &&
      document.querySelector('[type=search]') !== null &&
      /of \d|\d assessments/.test(
        document.querySelector('[aria-hidden=true].govuk-body-s')?.textContent ?? '',
      )
    ) {
      noted.whole = -1;
      afterPaint(() => {
        noted.whole = performance.now();
      });
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });

  let typedAt = 0;
  addEventListener(
    'input',
    ({ timeStamp }) => {
      typedAt = timeStamp;
    },
    { capture: true },
  );
  /** When the key of each question came, by the question's number. @type {Map<number, number>} */
  const asked = new Map();
  const { postMessage } = Worker.prototype;
  /** @this {Worker} @param {any} message */
  Worker.prototype.postMessage = function (message) {
    if (message.question === 'list' && typedAt > 0) {
      asked.set(message.number, typedAt);
      typedAt = 0;
    }
    if (message.kind === 'open') {
      this.addEventListener('message', ({ data }) => {
        if (data.answer?.read !== undefined) noted.read = data.answer.read;
        const came = asked.get(data.number);
        if (data.kind !== 'answered' || came === undefined) return;
        asked.delete(data.number);
        afterPaint(() => noted.toResults.push(performance.now() - came));
      });
    }
    return postMessage.call(this, message);
  };
}

/** @param {Page} page @returns {Promise<{ cards: number, whole: number, toResults: number[] }>} */
function notedIn(page) {
  return page.evaluate(() => Reflect.get(globalThis, 'noted'));
}

/** @param {Page} page */
async function memoryOf(page) {
  const [worker] = page.workers().filter((one) => one.url().includes('portfolio'));
  const bytes = await worker?.evaluate(() => Reflect.get(performance, 'memory')?.usedJSHeapSize);
  return bytes === undefined ? 'an unknown amount' : `${(bytes / 1e6).toFixed(0)} MB of JavaScript heap`;
}
