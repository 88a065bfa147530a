// npm run faults: kills the browser in the middle of typing, again and again, and counts what is lost.
//   -- --kills 20 --seed 7    how often, and which random moments
//   -- --control              lets the app hear of keys only after a pause: losses must then be seen
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../src/commands/ports.mjs';
import { serve } from '../../src/commands/serve.mjs';
import { startBrowser } from './browser.mjs';

/**
 * @typedef {{ typed: number, acknowledged: number, kept: number, corrupt: boolean }} Outcome
 */

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    control: { type: 'boolean', default: false },
  },
});
const random = seeded(Number(options.seed));
const AIMS = '#aims-text';
const ADDRESS = '#/a/typed-and-killed/questions/programme-of-work';
const MS_PER_KEY = 1000 / 15;
/** The pause that the control waits for: a debounce, which was measured to lose whole sentences. */
const PAUSE_MS = 300;

if (!existsSync('dist/index.html')) throw new Error('There is no built app yet: npm run build');
const port = await findFreePort();
await serve(port);
const home = `http://localhost:${port}/`;

console.log(
  `${options.kills} kills, seed ${options.seed}${options.control ? ', control: keys are heard only after a pause' : ''}\n`,
);
console.log('kill   typed   acknowledged   kept   acknowledged lost   typed lost   corrupt');
/** @type {Outcome[]} */
const outcomes = [];
for (let kill = 1; kill <= Number(options.kills); kill++) {
  const outcome = await killOnce();
  outcomes.push(outcome);
  const { typed, acknowledged, kept, corrupt } = outcome;
  const row = [
    kill,
    typed,
    acknowledged,
    kept,
    lost(acknowledged, kept),
    lost(typed, kept),
    corrupt ? 'yes' : 'no',
  ];
  console.log(
    row.map((cell, place) => String(cell).padStart([4, 8, 15, 7, 20, 13, 10][place] ?? 0)).join(''),
  );
}

const typed = sum(outcomes.map((outcome) => outcome.typed));
const acknowledgedLost = sum(outcomes.map(({ acknowledged, kept }) => lost(acknowledged, kept)));
const typedLost = outcomes.map((outcome) => lost(outcome.typed, outcome.kept));
const corrupt = outcomes.filter((outcome) => outcome.corrupt).length;
console.log(
  `\n${typed} characters typed over ${outcomes.length} kills: ${acknowledgedLost} acknowledged lost, ${sum(typedLost)} typed lost, at most ${Math.max(...typedLost)} in one kill, ${corrupt} texts corrupt`,
);
process.exit(acknowledgedLost > 0 || Math.max(...typedLost) > 1 || corrupt > 0 ? 1 : 0);

/** Types until a random moment, kills, starts again and reads the words back. @returns {Promise<Outcome>} */
async function killOnce() {
  const profile = mkdtempSync(`${tmpdir()}/killed-while-typing-`);
  try {
    const { typed, acknowledged } = await typeUntilKilled(profile);
    const words = await readBack(profile);
    const whole = typed.startsWith(words);
    return { typed: typed.length, acknowledged, kept: whole ? words.length : 0, corrupt: !whole };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {string} profile */
async function typeUntilKilled(profile) {
  const { page, kill } = await startBrowser(profile);
  await startAssessment(page);
  if (options.control) await hearOnlyAfterAPause(page);
  await page.locator(AIMS).focus();
  let acknowledged = 0;
  await page.exposeFunction('noteAcknowledged', (/** @type {number} */ count) => {
    acknowledged = Math.max(acknowledged, count);
  });
  await watchStatus(page);
  const session = await page.context().newCDPSession(page);
  let typed = '';
  let dying = false;
  const moment = 1500 + random() * 2000;
  const death = wait(moment).then(async () => {
    dying = true;
    await kill();
  });
  while (!dying) {
    const next = typed + characterAt(typed.length);
    const took = await session.send('Input.insertText', { text: characterAt(typed.length) }).then(
      () => true,
      () => false,
    );
    // A key whose answer the kill cut off may or may not have arrived: it counts as typed.
    typed = next;
    if (took) await wait(MS_PER_KEY * (0.5 + random()));
  }
  await death;
  return { typed, acknowledged };
}

/** @param {import('@playwright/test').Page} page */
async function startAssessment(page) {
  await page.goto(`${home}#/start/typed-and-killed`);
  await page.getByLabel('Title', { exact: true }).fill('Typed and killed');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('link', { name: 'Programme of work' }).click();
  await page.locator(AIMS).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
}

/**
 * Whenever the status begins "Saved", notes in that same turn how many characters the text held: when its words change,
 * and at each frame, which is what a person sees.
 * @param {import('@playwright/test').Page} page
 */
async function watchStatus(page) {
  await page.evaluate((field) => {
    const status = document.querySelector('.hea-status');
    const area = /** @type {HTMLTextAreaElement} */ (document.querySelector(field));
    const note = Reflect.get(globalThis, 'noteAcknowledged');
    if (status === null) throw new Error('The page shows no save status');
    let noted = 0;
    const look = () => {
      if (!status.textContent?.startsWith('Saved') || area.value.length <= noted) return;
      noted = area.value.length;
      note(noted);
    };
    new MutationObserver(look).observe(status, { childList: true, characterData: true, subtree: true });
    const atEachFrame = () => {
      look();
      requestAnimationFrame(atEachFrame);
    };
    atEachFrame();
  }, AIMS);
}

/**
 * The planted fault: the app hears of what was typed only after a pause, and says "Saved" all the while.
 * @param {import('@playwright/test').Page} page
 */
async function hearOnlyAfterAPause(page) {
  await page.evaluate((pause) => {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    addEventListener(
      'input',
      (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        clearTimeout(timer);
        timer = setTimeout(() => event.target?.dispatchEvent(new Event('input', { bubbles: true })), pause);
      },
      { capture: true },
    );
  }, PAUSE_MS);
}

/** @param {string} profile @returns {Promise<string>} */
async function readBack(profile) {
  const { page, kill } = await startBrowser(profile);
  await page.goto(`${home}${ADDRESS}`);
  const words = await page.locator(AIMS).inputValue();
  await kill();
  return words;
}

/** Text whose every place is known, so that a lost, a moved and a changed letter can be told apart. @param {number} place */
function characterAt(place) {
  const count = Math.floor(place / 4);
  return place % 4 === 3 ? ' ' : (count.toString(36).padStart(3, '0')[place % 4] ?? '');
}

/** @param {number} seed @returns {() => number} */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} before @param {number} kept */
function lost(before, kept) {
  return Math.max(0, before - kept);
}

/** @param {number[]} counts */
function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
}
