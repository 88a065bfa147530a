import { setTimeout as wait } from 'node:timers/promises';
import { buildLaterRelease } from './harness/later-release.mjs';
import { lossOf, numberedText } from './harness/numbered-text.mjs';
import { ID, isKept, lookForRelease, openKept } from './harness/release-pages.mjs';
import { startReleaseServer } from './harness/release-server.mjs';
import { readRow, textIn } from './harness/stored.mjs';
import { AIMS, openField, selectorOf, waitUntilSaved } from './harness/typing.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Parts that are loaded when someone goes to them, with the heading of each. */
const LAZY_PARTS = /** @type {const} */ ([
  [`#/a/${ID}/sign-off/people`, 'Sign off'],
  ['#/about', 'About this edition'],
  [`#/a/${ID}/check`, 'Check answers'],
]);
const LATER = 'meta[name=release][content=later]';
const PDF_EVERY = 5;
const LOADED_WITHIN_MS = 10_000;

/** @type {import('./programs.mjs').Program} */
export const updateMidEdit = {
  name: 'update-mid-edit',
  fault: 'a new release comes in the middle of a word, and the server has no script of the old one any more',
  planted: 'the page is loaded anew by itself when a new release comes',
  times: { full: 50, bounded: 2, control: 1 },
  secondsEach: 90,
  async run({ times, chance, control, browsers, say }) {
    const later = await buildLaterRelease();
    const server = await startReleaseServer();
    const { browser } = await browsers.start();
    const figures = {
      'letters typed': 0,
      'letters lost': 0,
      'parts loaded': 0,
      'parts not loaded': 0,
      reloads: 0,
    };
    for (let turn = 0; turn < times; turn++) {
      server.show('dist');
      server.insteadOf(() => undefined);
      const context = await browser.newContext();
      const page = await openKept(context, server.home);
      /** @type {Set<string>} */
      const failed = new Set();
      context.on('requestfailed', (request) => failed.add(request.url()));
      context.on('response', (response) => response.status() >= 400 && failed.add(response.url()));

      const typed = numberedText(0, 30 + chance.upTo(60));
      await typeWhile(page, typed, chance, () => {
        server.show(later);
        return lookForRelease(page);
      });
      if (control) await page.reload();
      await page.getByText(/new version of this app/).waitFor();
      for (const [address, heading] of LAZY_PARTS) {
        if (await opens(page, address, heading)) figures['parts loaded'] += 1;
        else failed.add(heading);
        // One page that is broken is shown in place of all others.
        if (failed.size > 0) break;
      }
      if (turn % PDF_EVERY === 0 && !control) {
        if (await makesPdf(page)) figures['parts loaded'] += 1;
        else failed.add('the PDF');
      }
      figures['parts not loaded'] += failed.size;
      if (failed.size > 0) say(`not loaded: ${[...failed].join(', ')}`);
      if (!(await isKept(page))) figures.reloads += 1;
      const all = control ? typed : await acceptWithLastKey(page, server.home, typed);
      const shown = await openField(page, server.home, ID, AIMS);
      await waitUntilSaved(page);
      const stored = textIn(await readRow(page, ID), AIMS.question);
      figures['letters typed'] += all.length;
      figures['letters lost'] += Math.max(
        ...[shown, stored].map((found) => lossOf({ typed: all, acknowledged: 0 }, found).typedLost),
      );
      if (shown !== all || stored !== all) say(`typed "${all}", shown "${shown}", stored "${stored}"`);
      await context.close();
    }
    server.close();
    return {
      figures,
      losses: [
        ...(figures['letters lost'] > 0 ? [`${figures['letters lost']} letters are lost`] : []),
        ...(figures['parts not loaded'] > 0
          ? [`${figures['parts not loaded']} parts could not be loaded`]
          : []),
        ...(figures.reloads > 0 ? [`${figures.reloads} times the page was loaded anew by itself`] : []),
      ],
    };
  },
};

/**
 * Types, and somewhere in the middle lets something happen, on whose end the typing does not wait.
 * @param {Page} page
 * @param {string} text
 * @param {import('./harness/chance.mjs').Chance} chance
 * @param {() => Promise<unknown>} happen
 */
async function typeWhile(page, text, chance, happen) {
  const moment = chance.upTo(text.length);
  /** @type {Promise<unknown> | undefined} */
  let happening;
  for (let place = 0; place < text.length; place++) {
    if (place === moment) happening = happen();
    await page.keyboard.insertText(text.charAt(place));
    await wait(chance.between(5, 60));
  }
  await happening;
}

/** Follows an address as a link does. @param {Page} page @param {string} address @param {string} heading */
async function opens(page, address, heading) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  const title = page.getByRole('heading', { level: 1, name: heading });
  return title.waitFor({ timeout: LOADED_WITHIN_MS }).then(
    () => true,
    () => false,
  );
}

/** On the page of the answers, which is open. @param {Page} page */
async function makesPdf(page) {
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  const [came] = await Promise.allSettled([
    coming,
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ]);
  return came.status === 'fulfilled';
}

/**
 * Types one more letter and says yes to the new version in the same turn. Gives all that is typed now.
 * @param {Page} page
 * @param {string} home
 * @param {string} typed
 */
async function acceptWithLastKey(page, home, typed) {
  await openField(page, home, ID, AIMS);
  await page.evaluate((selector) => {
    /** @type {HTMLTextAreaElement | null} */
    const area = document.querySelector(selector);
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    document.execCommand('insertText', false, '!');
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Use the new version now')?.click();
  }, selectorOf(AIMS));
  await page.locator(LATER).waitFor({ state: 'attached' });
  return `${typed}!`;
}
