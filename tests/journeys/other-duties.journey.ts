import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './journey.ts';
import { squeezed, textOfPdf } from './pdf-text.ts';
import { EXAMPLE, EXAMPLE_TITLE, openExample, savedStatus, sign, visit } from './quickly.ts';

const AIMS = 'What are the aims of the work?';

test.beforeEach(() => test.setTimeout(480_000));

/** Presses a button that hands over a file, and keeps the file under the name that people get. */
async function keep(page: Page, button: string, info: TestInfo): Promise<string> {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  const file = info.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

test('What is different becomes a web page that says each mark in words', async ({
  page,
  checkPage,
  trouble,
}, info) => {
  await openExample(page);
  await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
  const aims = page.getByRole('textbox', { name: AIMS, exact: true });
  const before = await aims.inputValue();
  await aims.fill(before.replace('four community health workers', 'five health workers'));
  await expect(savedStatus(page)).toBeVisible();
  await visit(page, `${EXAMPLE}/history`, 'History');
  await page
    .getByRole('button', { name: /words? (changed|removed|added)/ })
    .first()
    .click();
  await expect(page.getByText('1 thing is different.')).toBeVisible();
  const onScreen = await page.getByRole('region', { name: 'What was different' }).ariaSnapshot();
  expect(onScreen).toMatch(/deletion: .*Removed: four community/);
  expect(onScreen).toMatch(/insertion: .*Added: five/);
  const file = await keep(page, 'Save this comparison as a web page', info);
  await expect(page.getByText('The web page is ready.')).toBeVisible();
  await checkPage();

  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1, name: EXAMPLE_TITLE })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('It also shows words that were taken out.');
  const inFile = await page.getByRole('main').ariaSnapshot();
  expect(inFile).toMatch(/deletion: .*Removed: four community/);
  expect(inFile).toMatch(/insertion: .*Added: five/);
  await checkPage();
  expect(trouble).toEqual([`asked another host: ${pathToFileURL(file).href}`]);
  trouble.length = 0;
});

test('An annex is added to a signed PDF, and the check tells it from what was signed', async ({
  page,
  checkPage,
}, info) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  await page.getByText('Add an annex to the PDF and the web page').click();
  await page.getByRole('checkbox', { name: 'The public sector equality duty' }).check();
  await checkPage();
  const pdf = await keep(page, 'Download PDF', info);
  const text = textOfPdf(pdf);
  expect(text).toContain(squeezed('Annex: the public sector equality duty'));
  expect(text).toContain(squeezed('Annex, not part of what was signed. Signed off, version 1'));
  expect(text).toContain(squeezed('Nothing was said about pregnancy and maternity'));

  await visit(page, 'check-a-copy', 'Check a copy');
  await page.getByLabel(/^Choose a copy/).setInputFiles({
    name: 'report.pdf',
    mimeType: 'application/pdf',
    buffer: readFileSync(pdf),
  });
  await expect(
    page.getByRole('heading', { name: 'The answers have not changed since the fingerprint was made' }),
  ).toBeVisible({ timeout: 120_000 });
  await expect(
    page.getByText(/the same to the last byte.*It is not part of what was signed\./),
  ).toBeVisible();
});

test('Annexes are added to the web page of a signed version', async ({ page, checkPage, trouble }, info) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  await page.getByText('Add an annex to the PDF and the web page').click();
  await page.getByRole('checkbox', { name: 'The public sector equality duty' }).check();
  await page.getByRole('checkbox', { name: 'Equality and health inequalities impact' }).check();
  const web = await keep(page, 'Download as a web page (HTML)', info);

  await page.goto(pathToFileURL(web).href);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Annex: equality and health inequalities impact' }),
  ).toBeVisible();
  await checkPage();
  expect(trouble).toEqual([`asked another host: ${pathToFileURL(web).href}`]);
  trouble.length = 0;
});
