import type { BrowserContext, Page } from '@playwright/test';

/**
 * Lets a newer release appear on the server when it is called, with a page that looks for it. A release differs from the
 * one before by a remark at the end of its service worker.
 */
export async function releases(context: BrowserContext): Promise<(seenBy: Page) => Promise<void>> {
  let release = 1;
  await context.route('**/service-worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// release ${release}` });
  });
  return async (seenBy) => {
    release += 1;
    await seenBy.evaluate(async () => (await navigator.serviceWorker.ready).update());
  };
}

/** Waits until the app's files are all kept, so that the page needs no network. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
