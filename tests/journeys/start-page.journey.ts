import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { startPageBudgetInKb, startPageSizeFile } from '#src/commands/vite-plugins.ts';
import { expect, test } from './journey.ts';
import { savedStatus } from './quickly.ts';

test('The start page opens and can be used by everyone', async ({ page, checkPage }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkPage();
});

test('After one visit the start page opens without a network', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('A page whose script does not come says so after a while, and a reload brings the app', async ({
  page,
  checkPage,
  trouble,
}) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'This page is slow to open' })).toBeVisible();
  await checkPage();
  expect(trouble.splice(0).join()).toContain('Failed to load resource');
  await page.unroute('**/assets/*.js');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Health equity assessment', level: 1 })).toBeVisible();
  await expect(page.getByText('This page is slow to open')).toHaveCount(0);
});

test('At an address without https the app says what it needs, and starts nothing', async ({
  page,
  baseURL,
  checkPage,
  trouble,
}) => {
  const plain = 'http://heat.example/';
  await page.route(`${plain}**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(plain, baseURL ?? '');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto(plain);
  await expect(
    page.getByRole('heading', { level: 1, name: 'This app needs a secure address' }),
  ).toBeVisible();
  await checkPage();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  trouble.splice(0);
});

test.describe('without the copy kept for offline use', () => {
  test.use({ serviceWorkers: 'block' });

  test(`The start page fetches at most ${startPageBudgetInKb} KB of JavaScript, and the build counts it all`, async ({
    page,
  }) => {
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.set(pathname.slice(1), response.body());
    });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');

    const bodies = await Promise.all(scripts.values());
    const kb = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
    expect(kb).toBeLessThanOrEqual(startPageBudgetInKb);
    const counted = JSON.parse(readFileSync(startPageSizeFile, 'utf8')) as { files: string[] };
    expect([...scripts.keys()].sort()).toEqual(counted.files.sort());
  });

  test('A page whose part was not fetched yet says so, and the start page stands', async ({
    page,
    context,
    checkPage,
    trouble,
  }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Start an assessment' }).click();
    await page.getByLabel('Title').fill('Kept here');
    await expect(savedStatus(page)).toBeVisible();
    await page.goto('./');
    await expect(page.getByText('Kept here')).toBeVisible();

    await context.setOffline(true);
    await page.goto('./#/bin');
    await expect(page.getByRole('heading', { level: 1, name: 'Part of the app is missing' })).toBeVisible();
    await checkPage();
    await page.goto('./#/');
    await expect(page.getByRole('link', { name: 'Kept here' })).toBeVisible();
    await checkPage();

    await context.setOffline(false);
    await page.goto('./#/bin');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Bin' })).toBeVisible();
    expect(trouble.length).toBeGreaterThan(0);
    trouble.length = 0;
  });
});
