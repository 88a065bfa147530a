// A page of the app that a new release comes to.
import { readFileSync } from 'node:fs';
import { bigAssessment } from './big-assessment.mjs';
import { putRow } from './stored.mjs';
import { AIMS, openField, startEmpty } from './typing.mjs';

/** @typedef {import('@playwright/test').Page} Page */

export const ID = 'while-a-release-comes';
const SERVICE_WORKER = '/service-worker.js';

/**
 * Opens an assessment in a window to which the app has given all its files to keep.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} home
 */
export async function openKept(context, home) {
  const page = await context.newPage();
  await page.goto(home);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 60_000,
  });
  await putRow(page, bigAssessment(ID, 50_000, [AIMS.question]));
  await openField(page, home, ID, AIMS);
  await startEmpty(page, AIMS);
  // A page that is loaded anew has lost its mark.
  await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
  return page;
}

/**
 * Lets a page look for a new release, and waits until it is there or has come to nothing.
 * @param {Page} page
 * @returns {Promise<string>}
 */
export function lookForRelease(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    try {
      await registration.update();
    } catch (reason) {
      return `refused: ${reason}`;
    }
    const arriving = registration.installing;
    while (arriving !== null && arriving.state === 'installing') {
      await new Promise((resolve) => arriving.addEventListener('statechange', resolve, { once: true }));
    }
    return arriving?.state ?? 'nothing new';
  });
}

/** Whether a page is the one that was marked. @param {Page} page */
export function isKept(page) {
  return page.evaluate(() => document.documentElement.hasAttribute('data-kept'));
}

/**
 * Serves the later release with some lines added to its service worker.
 * @param {string} folder
 * @param {string} lines
 * @returns {(path: string) => import('./release-server.mjs').Answer | undefined}
 */
export function withServiceWorker(folder, lines) {
  return (path) =>
    path === SERVICE_WORKER
      ? { status: 200, type: 'text/javascript', body: readFileSync(folder + SERVICE_WORKER, 'utf8') + lines }
      : undefined;
}
