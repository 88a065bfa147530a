import type { BrowserContext, Page } from '@playwright/test';

/**
 * Lets a newer release appear on the server when it is called, with a page that looks for it. A release differs from the
 * one before by a remark at the end of its service worker, and may lack a part, as one does in which that part has changed.
 */
export async function releases(
  context: BrowserContext,
): Promise<(seenBy: Page, without?: string) => Promise<void>> {
  let release = 1;
  let missing = '';
  await context.route('**/service-worker.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const lacks = new RegExp(`\\{[^{}]*assets/${missing}-[^{}]*\\},?`, 'g');
    const body = missing === '' ? code : code.replace(lacks, '');
    await route.fulfill({ response, body: `${body}\n// release ${release}` });
  });
  return async (seenBy, without = '') => {
    release += 1;
    missing = without;
    await seenBy.evaluate(async () => (await navigator.serviceWorker.ready).update());
  };
}

/** Waits until the app's files are all kept, so that the page needs no network. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
