import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { openExample, startAssessment, visit } from './quickly.ts';

const titlesOn = (page: Page) =>
  page.getByRole('list', { name: 'Your assessments' }).getByRole('link').allTextContents();

test('All assessments together: searched, narrowed, grouped, saved as files, with their actions and groups', async ({
  page,
  context,
  checkPage,
}) => {
  await openExample(page);
  for (const title of ['Falls clinic', 'Warm homes', 'Healthy start', 'Winter jabs', 'Open spaces']) {
    await startAssessment(page, title);
  }
  await page.goto('./#/');
  const search = page.getByRole('searchbox', { name: 'Search in everything you wrote' });
  await search.fill('wisniewski dom polski');
  await expect(page.locator('[aria-hidden].govuk-body-s')).toHaveText('1 assessment found, of 6');
  expect(await titlesOn(page)).toEqual(['Kit in Hand: bowel screening outreach']);
  await checkPage();

  // Another window writes, and what it wrote is found here.
  const other = await context.newPage();
  await startAssessment(other, 'Zebra crossings');
  await search.fill('zebra');
  await expect.poll(() => titlesOn(page)).toEqual(['Zebra crossings']);
  await other.close();

  await search.fill('');
  await page.getByText('Filter, sort and group').click();
  await page.getByLabel('Sort by').selectOption({ label: 'Title' });
  await expect.poll(async () => (await titlesOn(page))[0]).toBe('Falls clinic');
  await page.getByLabel('Group by').selectOption({ label: 'Organisation' });
  await expect(page.getByRole('heading', { name: 'Marlbeck Community Health NHS Trust' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No organisation given' })).toBeVisible();
  await page.getByText('Save this list as a file').click();
  await checkPage();

  const files: string[] = [];
  for (const name of ['Save for a spreadsheet (CSV)', 'Save as a web page']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await saving;
    files.push(`${download.suggestedFilename()} ${await readFile(await download.path(), 'utf8')}`);
  }
  const [csv = '', html = ''] = files;
  expect(csv).toMatch(/^heat-assessments-2026-11-22\.csv \ufeffTitle,Organisation,/);
  expect(csv).toContain('Kit in Hand: bowel screening outreach (worked example)');
  expect(html).toMatch(/^heat-assessments-2026-11-22\.html <!doctype html>/);

  // Whoever comes back from an assessment finds the list as they left it.
  await page.getByRole('link', { name: 'Warm homes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Warm homes' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Group by')).toHaveValue('organisation');

  await page.getByRole('link', { name: 'Actions of all assessments' }).click();
  await expect(page.getByRole('table', { name: 'Actions still to do' })).toBeVisible();
  await checkPage();
  await page.getByText(/^Overdue \(/).click();
  await expect(page.getByText('No action is overdue.')).toBeVisible();
  await visit(page, 'portfolio/groups', 'Who your work touches');
  await page.getByLabel('Population group').selectOption({ label: 'Men and boys (1)' });
  const table = page.getByRole('table', { name: 'What each assessment says of: Men and boys' });
  await expect(table.getByRole('link').first()).toHaveText('Kit in Hand: bowel screening outreach');
  await checkPage();
});

test('Under a passcode the search reads what is sealed, and forgets it when the device is locked', async ({
  page,
}) => {
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) await startAssessment(page, title);
  await openExample(page);
  await visit(page, 'kept/passcode', 'Set a passcode');
  await page.getByLabel('New passcode', { exact: true }).fill('three plain words');
  await page.getByLabel('Type it again', { exact: true }).fill('three plain words');
  await page.getByLabel('I know that if I forget').check();
  await page.getByRole('button', { name: 'Set the passcode' }).click();
  await expect(page.getByText('The passcode is set.')).toBeVisible();

  await page.goto('./#/');
  await page.getByRole('searchbox').fill('wisniewski');
  await expect.poll(() => titlesOn(page)).toEqual(['Kit in Hand: bowel screening outreach']);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Enter the passcode' })).toBeVisible();
  await expect.poll(() => page.workers()).toEqual([]);
  await page.getByLabel('Passcode', { exact: true }).fill('three plain words');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.getByRole('searchbox').fill('wisniewski');
  await expect.poll(() => titlesOn(page)).toEqual(['Kit in Hand: bowel screening outreach']);
});
