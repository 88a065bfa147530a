// Clears the device as a person would, and searches the browser's whole profile for what was typed: once before (the
// control: without a passcode the words must be found then) and once after, when the browser has closed.
//   -- --passcode    a passcode is set before anything is typed
//   -- --no-host     the host does not send Clear-Site-Data, like most: whether words are left is then up to the browser
// With the host's help one kind of file may still hold words: the log below localStorage, in which Chromium keeps what
// pages stored in their last moment (seen in 2 of 36 clearings).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findFreePort, isTaken } from '../../src/commands/ports.mjs';
import { ownBrowsers } from './harness/browsers.mjs';

const { values: options } = parseArgs({
  options: {
    passcode: { type: 'boolean', default: false },
    'no-host': { type: 'boolean', default: false },
  },
});
const PASSCODE = 'three plain words';
/** Random, so that no dictionary of the browser holds it and no compression shortens it. */
const canaries = {
  answer: `canary${crypto.randomUUID()}`,
  title: `canary${crypto.randomUUID()}`,
  name: `canary${crypto.randomUUID()}`,
};

if (!existsSync('dist/index.html')) throw new Error('There is no built app yet: npm run build');
const port = await findFreePort();
const server = spawn(process.execPath, ['src/commands/serve.mjs'], {
  env: { ...process.env, PORT: String(port), NO_CLEAR_SITE_DATA: options['no-host'] ? '1' : '' },
  stdio: 'inherit',
});
const browsers = ownBrowsers();
const profile = browsers.newProfile();
try {
  for (let turn = 0; turn < 100 && !(await isTaken(port)); turn++) await wait(100);
  const said = await typeAndClear(`http://localhost:${port}/`);
  console.log(`The page said: ${said}`);
  process.exitCode = countHits('After') > 0 ? 1 : 0;
} finally {
  server.kill();
  await once(server, 'exit');
  await browsers.end();
}

/** @param {string} home @returns {Promise<string>} what the page said at the end */
async function typeAndClear(home) {
  const { context, leave } = await browsers.start(profile);
  const said = await typeAndClearIn(context.pages()[0] ?? (await context.newPage()), home);
  await leave();
  return said;
}

/** @param {import('@playwright/test').Page} page @param {string} home @returns {Promise<string>} */
async function typeAndClearIn(page, home) {
  page.setDefaultTimeout(20_000);
  await page.goto(home);
  if (options.passcode) await setPasscode(page, home);
  await page.goto(`${home}#/kept`);
  await page.getByRole('textbox', { name: 'Your name' }).fill(canaries.name);
  await page.getByText('Saved on this device').waitFor();
  await page.goto(`${home}#/start/typed-then-cleared`);
  await page.getByLabel('Title', { exact: true }).fill(canaries.title);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.goto(`${home}#/a/typed-then-cleared/questions/programme-of-work`);
  await page.locator('#aims-text').fill(canaries.answer);
  await saved(page);
  // A page that closes leaves a journal; one write more makes the browser's log longer than its first block.
  await page.reload();
  await page
    .locator('#aims-text')
    .or(page.getByRole('button', { name: 'Unlock' }))
    .first()
    .waitFor();
  if (options.passcode) await unlock(page);
  await page.locator('#aims-text').press('End');
  await page.locator('#aims-text').pressSequentially(' and more');
  await saved(page);
  await page.goto(`${home}#/kept/clear`);
  await page.getByLabel('I have the copies I need').check();
  countHits('Before');
  await page.getByRole('button', { name: 'Clear this device' }).click();
  await page.getByRole('heading', { name: 'This device is cleared' }).waitFor();
  return ((await page.getByRole('main').textContent()) ?? '').replace(/\s+/g, ' ');
}

/** @param {import('@playwright/test').Page} page @param {string} home */
async function setPasscode(page, home) {
  await page.goto(`${home}#/kept/passcode`);
  await page.getByLabel('New passcode', { exact: true }).fill(PASSCODE);
  await page.getByLabel('Type it again', { exact: true }).fill(PASSCODE);
  await page.getByLabel('I know that if I forget').check();
  await page.getByRole('button', { name: 'Set the passcode' }).click();
  await page.getByText('The passcode is set.').waitFor();
}

/** @param {import('@playwright/test').Page} page */
async function unlock(page) {
  await page.getByLabel('Passcode', { exact: true }).fill(PASSCODE);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.locator('#aims-text').waitFor();
}

/** @param {import('@playwright/test').Page} page */
async function saved(page) {
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .first()
    .waitFor();
}

/** @param {'Before' | 'After'} when @returns {number} how often a file of the profile holds what was typed, also printed */
function countHits(when) {
  const files = filesOf(profile);
  let count = 0;
  for (const [where, canary] of Object.entries(canaries)) {
    const found = findIn(files, canary);
    console.log(`${when}: ${where} found in ${found.length} of ${files.length} files ${found.join(', ')}`);
    count += found.length;
  }
  console.log(`${when}: ${count} hits`);
  return count;
}

/** @param {string} folder @returns {string[]} */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string[]} files @param {string} canary @returns {string[]} */
function findIn(files, canary) {
  // Browsers keep text in one byte a letter, or in two.
  const looks = [Buffer.from(canary, 'utf8'), Buffer.from(canary, 'utf16le')];
  return files
    .filter((file) => {
      const bytes = bytesOf(file);
      return looks.some((look) => bytes.includes(look));
    })
    .map((file) => file.slice(profile.length + 1));
}

/** @param {string} file @returns {Buffer} none if a browser that is at work took the file away since it was listed */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === 'ENOENT') return Buffer.alloc(0);
    throw problem;
  }
}
