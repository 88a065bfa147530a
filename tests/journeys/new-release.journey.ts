import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { ID, isKept, lookForRelease, openKept } from '../faults/harness/release-pages.mjs';
import { startReleaseServer } from '../faults/harness/release-server.mjs';
import { expect, test } from './journey.ts';
import { releases, waitUntilKept } from './next-release.ts';
import { EXAMPLE, heading, openExample, savedStatus, visit } from './quickly.ts';

const BLOCK = `${EXAMPLE}/questions/programme-of-work`;
const QUESTION = 'What is the work, and how should it make health fairer?';
const AIMS = 'What are the aims of the work?';
const SCOPE = 'Who is it for, and where?';
const READY = 'A new version of this app is ready.';
const ELSEWHERE = 'Another window has moved to a new version of this app.';

test('A new release waits, and no tab reloads by itself', async ({ page, context }) => {
  const { release, other } = await twoWindows(page, context);
  await release(page);
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

test('A new release comes while people type: it waits for a yes, and only the window that says yes reloads', async ({
  page,
  context,
}) => {
  const { release, other } = await twoWindows(page, context);
  await page.getByLabel(AIMS, { exact: true }).fill('Aims that were being typed ');
  await page.getByLabel(AIMS, { exact: true }).press('End');
  await other.getByLabel(SCOPE, { exact: true }).fill('Scope from the other window');
  await release(page);
  await page.keyboard.type('while a release came');
  for (const tab of [page, other]) await expect(tab.getByText(READY)).toBeVisible();
  await expect(page.getByLabel(AIMS, { exact: true })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-kept');

  // The yes comes in the very turn of the last key.
  await page.evaluate(() => {
    document.execCommand('insertText', false, '!');
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Use the new version now')?.click();
  });
  await expect(page.locator('html:not([data-kept]) h1')).toHaveText(QUESTION);
  await expect(page.getByLabel(AIMS, { exact: true })).toHaveValue(
    /^Aims that were being typed while a release came!$/,
  );
  await expect(page.getByText(READY)).toHaveCount(0);

  await expect(other.getByText(ELSEWHERE)).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('data-kept');
  await other.getByLabel(SCOPE, { exact: true }).press('End');
  await other.keyboard.type(', and more');
  await expect(savedStatus(other)).toBeVisible();
  await other.getByRole('button', { name: 'Reload this page' }).click();
  await expect(other.locator('html:not([data-kept]) h1')).toHaveText(QUESTION);
  await expect(other.getByLabel(SCOPE, { exact: true })).toHaveValue('Scope from the other window, and more');
  await expect(other.getByLabel(AIMS, { exact: true })).toHaveValue(/while a release came!$/);
});

test('While a new release waits, the old one still has all its parts, though the server has them no more', async ({
  page,
  context,
}) => {
  const release = await releases(context);
  await openExample(page);
  await waitUntilKept(page);
  await release(page);
  await expect(page.getByText(READY)).toBeVisible();
  const asked: string[] = [];
  await context.route('**/assets/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404, body: '' });
  });
  await page.getByRole('link', { name: 'Check answers' }).click();
  await expect(heading(page, 'Check answers')).toBeVisible();
  await visit(page, `${EXAMPLE}/sign-off/people`, 'Sign off');
  await visit(page, EXAMPLE, 'Kit in Hand: bowel screening outreach');
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Download PDF' }).click();
  await coming;
  expect(asked).toEqual([]);
});

// Against a server of its own: what a service worker asks for by itself, no test tool can keep from it.
test('A window that still shows the release before has all its parts, though the next one took over', async ({
  browser,
}) => {
  const server = await startReleaseServer();
  const context = await browser.newContext();
  const old = await openKept(context, server.home);
  const page = await context.newPage();
  await page.goto(server.home);
  const code = readFileSync('dist/service-worker.js', 'utf8');
  const later = code.replace(/\{[^{}]*assets\/standing-page-[^{}]*\},?/, '');
  expect(later).not.toBe(code);
  server.insteadOf((path) => {
    if (path.includes('standing-page')) return { status: 404, type: 'text/plain', body: 'Not found' };
    if (path === '/service-worker.js') return { status: 200, type: 'text/javascript', body: later };
    return undefined;
  });
  expect(await lookForRelease(page)).toBe('installed');
  await page.getByRole('button', { name: 'Use the new version now' }).click();
  await expect(old.getByText(ELSEWHERE)).toBeVisible();
  await old.evaluate((address) => {
    location.hash = address;
  }, `#/a/${ID}/standing`);
  await expect(heading(old, 'Where it stands')).toBeVisible();
  expect(await isKept(old)).toBe(true);
  await context.close();
  server.close();
});

/** The same block open in two windows, both of which would show a reload by losing a mark. */
async function twoWindows(page: Page, context: BrowserContext) {
  const release = await releases(context);
  await openExample(page);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await visit(tab, BLOCK, QUESTION);
    await waitUntilKept(tab);
    await tab.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
  }
  return { release, other };
}

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}
