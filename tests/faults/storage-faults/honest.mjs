// What every storage fault asks of the page: no error that nobody caught, plain words soon, and nothing typed gone.
import { readFileSync } from 'node:fs';
import { AIMS, selectorOf } from '../harness/typing.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Soon: in a full run, which has the computer for itself, and on a busy one. */
export const SAID_WITHIN_MS = { full: 2_000, busy: 10_000 };

/** Collects the errors that nobody caught. @param {import('@playwright/test').BrowserContext} context */
export function uncaughtErrors(context) {
  /** @type {string[]} */
  const errors = [];
  context.on('weberror', (error) => errors.push(`uncaught: ${error.error().message}`));
  return errors;
}

/**
 * Complains where the page does not say something soon.
 * @param {Page} page
 * @param {RegExp} words
 * @param {boolean} isFull
 * @returns {Promise<string[]>}
 */
export async function saysSoon(page, words, isFull) {
  const text = page.getByText(words).first();
  const timeout = isFull ? SAID_WITHIN_MS.full : SAID_WITHIN_MS.busy;
  return text.waitFor({ timeout }).then(
    () => [],
    () => [`the page does not say ${words} within ${timeout} ms`],
  );
}

/**
 * Complains where the page has lost its words.
 * @param {Page} page
 * @param {string} typed
 * @returns {Promise<string[]>}
 */
export async function keepsWords(page, typed) {
  const shown = await page.locator(selectorOf(AIMS)).inputValue();
  return shown === typed ? [] : [`the page shows "${shown.slice(0, 80)}"`];
}

/**
 * Complains where a file with the words can't be had from the page as it stands.
 * @param {Page} page
 * @param {string} typed
 * @returns {Promise<string[]>}
 */
export async function offersFile(page, typed) {
  const button = page.getByRole('button', { name: /as a file/i }).first();
  const isThere = await button.waitFor({ timeout: SAID_WITHIN_MS.busy }).then(
    () => true,
    () => false,
  );
  if (!isThere) return ['the page offers no file'];
  const coming = page.waitForEvent('download', { timeout: 30_000 });
  await button.click();
  return coming.then(
    async (download) =>
      readFileSync(await download.path(), 'utf8').includes(typed) ? [] : ['the file lacks the words'],
    () => ['no file came'],
  );
}
