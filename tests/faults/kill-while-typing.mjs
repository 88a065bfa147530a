// npm run faults: types into a block, kills the browser at a random moment, and counts what is gone after a restart.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { findFreePort } from '../../src/commands/ports.mjs';
import { startChromium } from './chromium.mjs';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    /** Plants a fault: writes reach the disk late, while the page says "Saved". The counts must then show losses. */
    control: { type: 'boolean', default: false },
  },
});

const KEYS_A_SECOND = 15;
const QUESTION = 'What are the aims of the work?';
// Each letter tells its place, so that text that is short, torn or out of order can be told apart.
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const letterAt = (/** @type {number} */ place) => LETTERS[(place * 7 + Math.floor(place / 36)) % 36] ?? '';
const textOf = (/** @type {number} */ length) =>
  Array.from({ length }, (_, place) => letterAt(place)).join('');

const random = seededRandom(Number(options.seed));
const port = await findFreePort();
const server = await preview({ preview: { port, host: 'localhost', strictPort: true }, logLevel: 'error' });
const address = `http://localhost:${port}/#/a/killed/questions/programme-of-work`;
const profile = mkdtempSync(join(tmpdir(), 'heat-kill-'));
const total = { typed: 0, acknowledged: 0, acknowledgedLost: 0, typedLost: 0, worst: 0, corrupt: 0 };

console.log(
  `${options.kills} kills, seed ${options.seed}${options.control ? ', control: writes are late' : ''}`,
);
console.log('kill  typed  said saved  found  lost of saved  lost of typed');
try {
  await begin();
  let length = 0;
  for (let kill = 1; kill <= Number(options.kills); kill++) length = await typeAndKill(kill, length);
} finally {
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}

console.log(
  `\n${total.typed} characters typed, ${total.typedLost} lost (at most ${total.worst} in one kill); ` +
    `${total.acknowledged} said to be saved, ${total.acknowledgedLost} of them lost; ${total.corrupt} texts torn.`,
);
const isWell = total.acknowledgedLost === 0 && total.worst <= 1 && total.corrupt === 0;
if (options.control) {
  console.log(isWell ? 'The planted fault was not seen.' : 'The planted fault was seen.');
}
process.exit(isWell === options.control ? 1 : 0);

/** Starts the assessment that is typed in. */
async function begin() {
  const { browser, kill } = await startChromium(profile);
  const page = await pageOf(browser);
  await page.goto(`http://localhost:${port}/#/start/killed`);
  await page.getByLabel('Title').fill('Typed until the end');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
  await kill();
}

/**
 * @param {number} kill
 * @param {number} before the characters that are on disk
 * @returns {Promise<number>} the characters that are on disk now
 */
async function typeAndKill(kill, before) {
  const { browser, kill: killNow } = await startChromium(profile);
  const page = await pageOf(browser);
  if (options.control) await page.addInitScript(plantLateWrites);
  await page.goto(address);
  const area = page.getByRole('textbox', { name: QUESTION, exact: true });
  await area.click();
  await page.keyboard.press('Control+End');
  await page.evaluate(watchSaved, QUESTION);
  let typed = before;
  let acknowledged = before;
  const end = performance.now() + 1500 + random() * 2000;
  while (performance.now() < end) {
    await page.keyboard.insertText(letterAt(typed));
    typed += 1;
    acknowledged = Math.max(acknowledged, await page.evaluate(() => Reflect.get(globalThis, 'savedLength')));
    await wait((1000 / KEYS_A_SECOND) * (0.5 + random()));
  }
  await killNow();
  const found = await readBack();
  const lostOfSaved = Math.max(0, acknowledged - found.length);
  const lostOfTyped = Math.max(0, typed - found.length);
  total.typed += typed - before;
  total.acknowledged += acknowledged - before;
  total.acknowledgedLost += lostOfSaved;
  total.typedLost += lostOfTyped;
  total.worst = Math.max(total.worst, lostOfTyped);
  total.corrupt += found === textOf(found.length) ? 0 : 1;
  const columns = [kill, typed - before, acknowledged - before, found.length, lostOfSaved, lostOfTyped];
  console.log(columns.map((value, at) => String(value).padStart([4, 7, 12, 7, 15, 15][at] ?? 0)).join(''));
  return found.length;
}

/** @returns {Promise<string>} the words after a restart, as the person would see them */
async function readBack() {
  const { browser, kill } = await startChromium(profile);
  const page = await pageOf(browser);
  await page.goto(address);
  const words = await page.getByRole('textbox', { name: QUESTION, exact: true }).inputValue();
  await kill();
  return words;
}

/** @param {import('@playwright/test').Browser} browser */
async function pageOf(browser) {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no window');
  return context.newPage();
}

/**
 * Runs in the page. Notes how long the text was each time the status said "Saved", in the same turn.
 * @param {string} question
 */
function watchSaved(question) {
  const status = document.querySelector('[role=status]');
  const area = [...document.querySelectorAll('textarea')].find(
    ({ labels }) => labels?.[0]?.textContent === question,
  );
  if (status === null || area === undefined) throw new Error('The page has no status or no such question');
  const note = () => {
    if (status.textContent?.startsWith('Saved')) Reflect.set(globalThis, 'savedLength', area.value.length);
  };
  note();
  new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
}

/** Runs in the page before anything else. Writes of drafts are held back and told to be done. */
function plantLateWrites() {
  const put = IDBObjectStore.prototype.put;
  /** @this {IDBObjectStore} @param {unknown} value @param {IDBValidKey} [key] */
  function putLate(value, key) {
    if (this.name !== 'drafts') return put.call(this, value, key);
    const { name: database } = this.transaction.db;
    setTimeout(() => {
      const opening = indexedDB.open(database);
      opening.onsuccess = () =>
        opening.result.transaction('drafts', 'readwrite').objectStore('drafts').put(value);
    }, 400);
    return put.call(this, { id: 'put-off' });
  }
  IDBObjectStore.prototype.put = putLate;
}

/** @param {number} seed @returns {() => number} the same numbers from 0 to 1 for the same seed (mulberry32) */
function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
