import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { waitUntilKept } from './next-release.ts';
import { download, EXAMPLE, EXAMPLE_TITLE, heading, openExample, sign, visit } from './quickly.ts';

/** Signs the worked example and gives its PDF. */
async function signedPdf(page: Page): Promise<Buffer> {
  await openExample(page);
  await sign(page, EXAMPLE);
  return readFileSync(await download(page, 'Download PDF'));
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(/^(Choose a copy|Check another copy)/).setInputFiles({
    name,
    mimeType: 'application/pdf',
    buffer,
  });
}

const answer = (page: Page, question: string) =>
  page.locator('.govuk-summary-list__row').filter({ hasText: question });

test('A signed PDF is checked without a network, compared with the minutes, read and opened as a copy', async ({
  page,
  context,
  checkPage,
}) => {
  const pdf = await signedPdf(page);
  const fingerprint = (await page.locator('.govuk-panel .hea-fingerprint').textContent()) ?? '';
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Check a copy' }).click();
  await expect(heading(page, 'Check a copy')).toBeVisible();
  await checkPage();
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.reload();
  await choose(page, 'report.pdf', pdf);

  await expect(
    page.getByRole('heading', { name: 'The answers have not changed since the fingerprint was made' }),
  ).toBeVisible({ timeout: 90_000 });
  await expect(answer(page, 'Do the pages match')).toContainText('the same to the last byte');
  await expect(answer(page, 'newer version')).toContainText('No newer version');
  await checkPage();

  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await expect(page.locator('.govuk-error-summary')).toContainText('Enter the fingerprint');
  await checkPage();
  await page
    .getByLabel('Fingerprint in the minutes')
    .fill(` ${fingerprint.toUpperCase().replaceAll(' ', '')} `);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(answer(page, 'in the minutes')).toContainText('The same');

  await page.getByRole('link', { name: 'Open it read-only' }).click();
  await expect(heading(page, EXAMPLE_TITLE)).toBeVisible();
  await expect(page.getByText('It is not kept on this device.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the check' }).click();
  await expect(answer(page, 'Do the pages match')).toBeVisible();
  await page.getByRole('button', { name: 'Open as a copy' }).click();
  await expect(heading(page, `${EXAMPLE_TITLE} (copy 22 November 2026)`)).toBeVisible();
});

test('A copy of an assessment that is not on this device is read, and nothing is added', async ({
  page,
  checkPage,
}) => {
  await visit(page, 'check-a-copy', 'Check a copy');
  await choose(page, 'kit.heat.json', readFileSync('tests/fixtures/documents/v2/signed.heat.json'));
  await expect(answer(page, 'newer version')).toContainText('Not known here');
  await page.getByRole('link', { name: 'Open it read-only' }).click();
  await expect(heading(page, EXAMPLE_TITLE)).toBeVisible();
  await checkPage();
  await page.goto('./#/');
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
});

test('A PDF made in the browser is the same file, byte for byte, when Node makes it again', async ({
  page,
}, testInfo) => {
  await signedPdf(page);
  const path = testInfo.outputPath('report.pdf');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PDF' }).click();
  await (await coming).saveAs(path);

  const { status, stdout } = spawnSync('node', ['src/commands/check-copy.mjs', path], { encoding: 'utf8' });

  expect(stdout).toContain('the same to the last byte');
  expect(status).toBe(0);
});

test('Copies that are not what was signed are said to be so', async ({ page, checkPage }) => {
  const pdf = await signedPdf(page);
  const file = readFileSync(await download(page, 'Save a copy as a file'), 'utf8');
  await visit(page, 'check-a-copy', 'Check a copy');

  await choose(page, 'changed.heat.json', Buffer.from(file.replaceAll('Marlbeck', 'Marlbrook')));
  await expect(page.getByRole('heading', { name: 'Do not rely on this copy' })).toBeVisible();
  await expect(answer(page, 'answers unchanged')).toContainText('Version 1 was changed');
  await expect(page.getByRole('button', { name: 'Open as a copy' })).toHaveCount(0);
  await checkPage();

  const altered = Buffer.from(pdf);
  const at = altered.indexOf('/Type /ExtGState\n/ca 1');
  altered[at + 21] = '0'.charCodeAt(0);
  await choose(page, 'altered.pdf', altered);
  await expect(page.getByRole('heading', { name: 'Do not rely on the pages of this copy' })).toBeVisible({
    timeout: 90_000,
  });
  await expect(answer(page, 'answers unchanged')).toContainText('Unchanged');
  await checkPage();

  await choose(page, 'twice.pdf', Buffer.concat([pdf, pdf]));
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toContainText('twice.pdf: This file holds two PDFs one after the other');
  await expect(summary).toBeFocused();
  await checkPage();
});
