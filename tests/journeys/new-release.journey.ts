import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

test('A new release waits, and no tab reloads by itself', async ({ page, context }) => {
  let release = 1;
  await context.route('**/service-worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// release ${release}` });
  });
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('./');
    await tab.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await tab.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
  }

  release = 2;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => isWaiting(page)).toBe(true);
  await page.waitForTimeout(1000);
  expect(await isWaiting(other)).toBe(true);

  await page.evaluate(async () => {
    (await navigator.serviceWorker.ready).waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  await expect.poll(() => isWaiting(page)).toBe(false);
  await page.waitForTimeout(1000);
  for (const tab of [page, other]) await expect(tab.locator('html')).toHaveAttribute('data-kept');
});

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}
