import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { EXAMPLE, EXAMPLE_TITLE, heading, openExample, savedStatus, visit } from './quickly.ts';

const BLOCK = `${EXAMPLE}/questions/programme-of-work`;
const QUESTION = 'What is the work, and how should it make health fairer?';
const aims = (page: Page) => page.getByLabel('What are the aims of the work?', { exact: true });
const scope = (page: Page) => page.getByLabel('Who is it for, and where?', { exact: true });

async function twoWindows(page: Page, context: BrowserContext): Promise<Page> {
  await openExample(page);
  const other = await context.newPage();
  for (const window of [page, other]) await visit(window, BLOCK, QUESTION);
  return other;
}

test('What is typed in one window stands in the other as it happens, and the caret stays', async ({
  page,
  context,
}) => {
  const other = await twoWindows(page, context);
  await aims(page).fill('Fewer people miss their test');
  await expect(aims(other)).toHaveValue('Fewer people miss their test');

  await aims(other).focus();
  await other.keyboard.press('Control+End');
  await aims(page).fill('Far fewer people miss their test');
  await expect(aims(other)).toHaveValue('Far fewer people miss their test');
  await other.keyboard.type(' by 2028');
  await expect(aims(page)).toHaveValue('Far fewer people miss their test by 2028');

  await aims(page).press('Control+End');
  await scope(other).press('Control+End');
  await Promise.all([
    aims(page).pressSequentially(' or sooner', { delay: 10 }),
    scope(other).pressSequentially(' Everyone.', { delay: 10 }),
  ]);
  await expect(aims(other)).toHaveValue(/by 2028 or sooner$/);
  await expect(scope(page)).toHaveValue(/Everyone\.$/);
  for (const window of [page, other]) await expect(savedStatus(window)).toBeVisible();
});

test('A step is taken back and done again, wherever the person is by then', async ({ page, checkPage }) => {
  await openExample(page);
  await visit(page, BLOCK, QUESTION);
  const before = await aims(page).inputValue();
  await aims(page).fill('Something hasty');
  await expect(savedStatus(page)).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(aims(page)).toHaveValue(before);
  await expect(page.getByText('Undone: What are the aims of the work?')).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(aims(page)).toHaveValue('Something hasty');

  await page.getByRole('link', { name: 'Task list' }).first().click();
  await expect(heading(page, EXAMPLE_TITLE)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: What are the aims of the work?')).toBeVisible();
  await visit(page, BLOCK, QUESTION);
  await expect(aims(page)).toHaveValue(before);
});

test('Work that is cleared under an open page is written again, whole, and the page says so', async ({
  page,
  context,
  checkPage,
}) => {
  await openExample(page);
  await visit(page, BLOCK, QUESTION);
  const kept = await scope(page).inputValue();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await expect(page.getByText('Your saved work was removed')).toBeVisible();
  await aims(page).fill('Typed after it was cleared');
  await expect(savedStatus(page)).toBeVisible();
  await checkPage();

  await page.reload();
  await expect(aims(page)).toHaveValue('Typed after it was cleared');
  await expect(scope(page)).toHaveValue(kept);
});
