import { expect, test } from './journey.ts';
import { EXAMPLE, EXAMPLE_TITLE, heading, openExample, savedStatus, sign, visit } from './quickly.ts';

const AIMS = 'What are the aims of the work?';

test('What was said before is seen and put back by keyboard; of a signed version it is only seen', async ({
  page,
  checkPage,
}) => {
  await openExample(page);
  await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
  const aims = page.getByRole('textbox', { name: AIMS, exact: true });
  const before = await aims.inputValue();
  await aims.fill('Cut by mistake');
  await expect(savedStatus(page)).toBeVisible();

  await visit(page, `${EXAMPLE}/history`, 'History');
  const cut = page.getByRole('button', { name: /words changed/ });
  await cut.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 thing is different.')).toBeVisible();
  await expect(page.getByRole('insertion').first()).toContainText('Cut by mistake');
  await checkPage();

  await page.getByRole('button', { name: 'Put this answer back' }).press('Enter');
  await expect(page.getByText('Nothing is different.')).toBeVisible();
  await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
  await expect(page.getByRole('textbox', { name: AIMS, exact: true })).toHaveValue(before);

  await sign(page, EXAMPLE);
  await visit(page, `${EXAMPLE}/history`, 'History');
  await page
    .getByRole('button', { name: /words changed/ })
    .last()
    .click();
  await expect(page.getByText(/Version 1 is signed off, so its answers stay as they are/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Put/ })).toHaveCount(0);
  await checkPage();
});

test('An assessment goes to the bin, comes back, and goes for good', async ({ page, checkPage }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Move to the bin' }).click();
  await expect(page.getByRole('dialog')).toContainText(EXAMPLE_TITLE);
  await checkPage();
  await page.getByRole('button', { name: 'Move it to the bin' }).click();

  await expect(page.getByText('was moved to the bin')).toBeVisible();
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: EXAMPLE_TITLE })).toBeVisible();

  await visit(page, EXAMPLE, EXAMPLE_TITLE);
  await page.getByRole('button', { name: 'Move to the bin' }).click();
  await page.getByRole('button', { name: 'Move it to the bin' }).click();
  await page.getByRole('link', { name: 'Bin: 1 assessment' }).click();
  await expect(heading(page, 'Bin')).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await checkPage();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await checkPage();
  await page.goto('./#/');
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bin/ })).toHaveCount(0);
});

test('Before a group goes that others name, they are listed; undo brings the name back to each', async ({
  page,
  checkPage,
}) => {
  await openExample(page);
  await page.goto(`./#/${EXAMPLE}/questions/distribution-of-health`);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('this group:');
  await checkPage();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Remove it, and its name in these' }).click();
  await expect(page.getByText(/was removed/)).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(dialog).toContainText('this group:');
});
