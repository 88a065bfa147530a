import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { waitUntilKept } from './next-release.ts';
import { textOfPdf } from './pdf-text.ts';
import { download, EXAMPLE, EXAMPLE_TITLE, heading, openExample, STEPS, sign, visit } from './quickly.ts';

const ID = 'without-a-network';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await waitUntilKept(page);
});

for (const from of Object.keys(STEPS)) {
  test(`After one visit the rest of the way needs no network, from ${from} on`, async ({ page, context }) => {
    for (const [name, step] of Object.entries(STEPS)) {
      if (name === from) await goOffline(page, context);
      await step(page, ID);
    }
  });
}

test('Without a network the app starts from cold, and the worked example is there whole', async ({
  page,
  context,
}) => {
  await goOffline(page, context);
  await page.close();
  const next = await context.newPage();
  await openExample(next);
  await next.reload();
  await expect(heading(next, EXAMPLE_TITLE)).toBeVisible();
  await visit(next, 'about', 'About this edition');
  await next.reload();
  await expect(heading(next, 'About this edition')).toBeVisible();
  await sign(next, EXAMPLE);
  await next.reload();
  expect(textOfPdf(await download(next, 'Download PDF'))).toContain('Page1of');
});

/** From here on nothing comes from the server, whoever asks. */
async function goOffline(page: Page, context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  const reached = await page.evaluate(() =>
    fetch(`./not-kept?${Math.random()}`).then(
      () => 'reached the server',
      () => 'no network',
    ),
  );
  expect(reached).toBe('no network');
}
