import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { entriesOf } from '#src/domain/assessment.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { expect, startTheClock, test } from './journey.ts';
import { squeezed, textOfPdf } from './pdf-text.ts';
import {
  download,
  EXAMPLE,
  EXAMPLE_TITLE,
  heading,
  openExample,
  savedStatus,
  sign,
  visit,
} from './quickly.ts';

const GROUPS = { id: 'population-groups', kind: 'population-groups' } as const;
const groupNames = entriesOf(workedExample('worked-example'), GROUPS).map(({ fields }) => fields.name);
const AIMS = 'What are the aims of the work?';

/** The parts of a saved file that these journeys read. */
interface Saved {
  assessment: { version: number; signatures: { fingerprint: string; previous: string }[] };
  records: { version: number; previous: string }[];
}

test('A signed version is only read: its fingerprint is in the file and in the PDF', async ({ page }) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  const shown = await fingerprintShown(page);
  expect(shown).toMatch(/^[0-9a-f]{64}$/);

  for (const path of ['details', 'questions/programme-of-work', 'sign-off/decision', 'check']) {
    await page.goto(`./#/${EXAMPLE}/${path}`);
    await expect(page.getByText('Version 1 is signed off, so its answers can’t be changed.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button', { name: 'Save and continue' })).toHaveCount(0);
  }

  await visit(page, `${EXAMPLE}/version/1`, 'Signed off');
  const { assessment } = await savedFile(page);
  expect(assessment.signatures.map(({ fingerprint }) => fingerprint)).toEqual([shown]);

  const text = textOfPdf(await download(page, 'Download PDF'));
  expect(text).toContain(shown);
  expect(text).toContain('Page1of');
  expect(groupNames.length).toBeGreaterThan(7);
  for (const name of groupNames) expect(text).toContain(squeezed(name));
});

test('Amending asks why, leaves the signed version as it was, and the next one carries its fingerprint', async ({
  page,
  browser,
}) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  const first = await fingerprintShown(page);
  const recordBefore = await page.getByRole('article').textContent();
  const pdfBefore = readFileSync(await download(page, 'Download PDF'));

  await page.getByRole('button', { name: 'Start version 2' }).click();
  await expect(page.getByRole('alert')).toContainText('“Reason for the new version” needs an answer');
  await page.getByLabel('Reason for the new version').fill('The board asked for one more action');
  await page.getByRole('button', { name: 'Start version 2' }).click();
  await expect(page.getByText('Draft, version 2')).toBeVisible();

  await visit(
    page,
    `${EXAMPLE}/questions/programme-of-work`,
    'What is the work, and how should it make health fairer?',
  );
  await page.getByLabel(AIMS, { exact: true }).fill('Aims as the second version has them');
  await expect(savedStatus(page)).toBeVisible();
  await visit(page, `${EXAMPLE}/version/1`, 'Version 1, signed off');
  expect(await page.getByRole('article').textContent()).toBe(recordBefore);
  expect(await fingerprintShown(page)).toBe(first);
  expect(readFileSync(await download(page, 'Download PDF')).equals(pdfBefore)).toBe(true);

  await decideAfresh(page);
  await sign(page, EXAMPLE);
  const second = await fingerprintShown(page);
  expect(second).not.toBe(first);
  await expect(page.getByRole('article')).toContainText('Aims as the second version has them');
  const path = await download(page, 'Save a copy as a file');
  const saved: Saved = JSON.parse(readFileSync(path, 'utf8'));
  expect(saved.records.map(({ version, previous }) => [version, previous])).toEqual([
    [1, ''],
    [2, first],
  ]);
  expect(saved.assessment.signatures.map(({ fingerprint }) => fingerprint)).toEqual([first, second]);

  const elsewhere = await browser.newContext();
  await startTheClock(elsewhere);
  const other = await elsewhere.newPage();
  await openSaved(other, readFileSync(path, 'utf8'));
  await other.getByRole('button', { name: 'Add this assessment' }).click();
  await expect(heading(other, EXAMPLE_TITLE)).toBeVisible();
  await visit(other, `${EXAMPLE}/version/2`, 'Signed off');
  expect(await fingerprintShown(other)).toBe(second);
  expect(readFileSync(await download(other, 'Save a copy as a file'), 'utf8')).toBe(
    readFileSync(path, 'utf8'),
  );
  await visit(other, `${EXAMPLE}/version/1`, 'Version 1, signed off');
  expect(readFileSync(await download(other, 'Download PDF')).equals(pdfBefore)).toBe(true);

  await openSaved(other, readFileSync(path, 'utf8'));
  await expect(other.getByRole('heading', { name: 'This assessment is here already' })).toBeVisible();
  await other.goto('./#/');
  await expect(other.getByRole('link', { name: EXAMPLE_TITLE })).toHaveCount(1);
  await elsewhere.close();
});

test('A file that was changed or cut short is refused with the reason, and nothing is added', async ({
  page,
  browser,
}) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  const good = readFileSync(await download(page, 'Save a copy as a file'), 'utf8');
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  for (const [bad, because] of [
    [good.slice(0, good.length / 2), 'This file is not an assessment, or part of it is missing.'],
    [good.replaceAll('Thornsea', 'Seathorn'), 'Version 1 in this file was changed after it was signed'],
    [good.replace(/"formatVersion":\s*\d+/, '"formatVersion":9'), 'made by a newer version of the app'],
  ] as const) {
    expect(bad).not.toBe(good);
    await openSaved(other, bad);
    await expect(other.getByRole('alert').getByText('kept.heat.json: ')).toContainText(because);
    await other.goto('./#/');
    await expect(other.getByText('Your assessments will be listed here')).toBeVisible();
  }
  await openSaved(other, good);
  await other.getByRole('button', { name: 'Add this assessment' }).click();
  await expect(heading(other, EXAMPLE_TITLE)).toBeVisible();
  await elsewhere.close();
});

test('The example is put back as it came, after asking', async ({ page }) => {
  await openExample(page);
  const block = `${EXAMPLE}/questions/programme-of-work`;
  const question = 'What is the work, and how should it make health fairer?';
  await visit(page, block, question);
  const aims = page.getByLabel(AIMS, { exact: true });
  const asItCame = await aims.inputValue();
  await aims.fill('Something of my own');
  await sign(page, EXAMPLE);
  await visit(page, EXAMPLE, EXAMPLE_TITLE);

  const ask = page.getByRole('button', { name: 'Put the example back' });
  await ask.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('This version is signed off.')).toBeVisible();
  await ask.click();
  // The page begins anew, and what it was shows the draft for a moment before.
  await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
  await page.getByRole('button', { name: 'Yes, put it back' }).click();
  await expect(page.locator('html:not([data-before])').getByText('Draft, version 1')).toBeVisible();
  await visit(page, block, question);
  await expect(aims).toHaveValue(asItCame);
});

async function fingerprintShown(page: Page): Promise<string> {
  const folded = page.locator('details', { hasText: 'The whole fingerprint' });
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click();
  return (await folded.locator('.hea-fingerprint').first().textContent()) ?? '';
}

async function savedFile(page: Page): Promise<Saved> {
  return JSON.parse(readFileSync(await download(page, 'Save a copy as a file'), 'utf8'));
}

async function openSaved(page: Page, text: string): Promise<void> {
  await page.goto('./#/');
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'kept.heat.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A new version is decided anew: its decision and commitments start empty. */
async function decideAfresh(page: Page): Promise<void> {
  await visit(page, `${EXAMPLE}/sign-off/decision`, 'Decision');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByLabel('Decision-maker', { exact: true }).fill('Priya Raghunathan');
  await page.getByLabel('Role', { exact: true }).fill('Chair');
  await page.getByLabel('Body or meeting').fill('Screening Committee');
  await page.getByLabel('Date of the decision').fill('22 11 2026');
  await page.getByRole('radio', { name: 'Proceed', exact: true }).check();
  await page.getByLabel('Next review date').fill('22 8 2027');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(page, 'What the decision-maker agrees to')).toBeVisible();
  for (const box of await page.getByRole('main').getByRole('checkbox').all()) await box.check();
}
