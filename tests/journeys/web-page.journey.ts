import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './journey.ts';
import { waitUntilKept } from './next-release.ts';
import { squeezed } from './pdf-text.ts';
import { EXAMPLE, EXAMPLE_TITLE, openExample, sign, startAssessment, visit } from './quickly.ts';

const BUTTON = 'Download as a web page (HTML)';

test('Without a network a draft becomes a web page that everyone can read from disk', async ({
  page,
  context,
  checkPage,
  trouble,
}, info) => {
  await openExample(page);
  await waitUntilKept(page);
  await context.setOffline(true);
  await visit(page, `${EXAMPLE}/check`, 'Check answers');
  const file = await downloadPage(page, info);
  expect(file).toMatch(/heat-kit-in-hand-bowel-screening-outreach-v1-draft\.html$/);

  await openFromDisk(page, file);
  await expect(page.getByRole('heading', { level: 1, name: EXAMPLE_TITLE })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('This assessment has not been signed off.');
  await expect(page.getByRole('banner')).toContainText('Worked example, fictional');
  await checkPage();
  expectOnlyItself(trouble, file);
});

test('A signed version becomes a web page with its fingerprint, and its links lead there and back', async ({
  page,
  checkPage,
  trouble,
}, info) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  const file = await downloadPage(page, info);
  expect(file).toMatch(/outreach-v1\.html$/);
  const shown = await page.locator('.hea-fingerprint').first().textContent();

  await openFromDisk(page, file);
  await expect(page.getByRole('banner')).toContainText(shown ?? 'a fingerprint');
  await expect(page.getByRole('banner')).not.toContainText('Draft');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the report' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the report' })).toBeInViewport();
  await page.getByRole('link', { name: 'Data and evidence' }).click();
  await expect(page.getByRole('heading', { name: 'Data and evidence' })).toBeInViewport();
  await page.getByRole('link', { name: 'Evidence 2', exact: true }).first().click();
  const evidence = page.getByRole('heading', { name: /^Evidence 2:/ });
  await expect(evidence).toBeInViewport();
  await page
    .locator('.entry', { has: evidence })
    .getByRole('link', { name: 'How do you expect it to reduce inequalities?' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'How do you expect it to reduce inequalities?' }),
  ).toBeInViewport();
  await checkPage();
  const [sheet] = await printed(page, info);
  expect(sheet, 'all that a board needs, on one sheet').toContain(
    squeezed('is due for review on 18 August 2027.'),
  );
  expectOnlyItself(trouble, file);
});

test('An assessment with a title and nothing more becomes a web page too', async ({
  page,
  checkPage,
  trouble,
}, info) => {
  const path = await startAssessment(page, 'Falls at home, '.repeat(30));
  await page.goto(`./#/${path}/check`);
  const file = await downloadPage(page, info);

  await openFromDisk(page, file);
  await expect(page.getByText('Not answered').first()).toBeVisible();
  await checkPage();
  expectOnlyItself(trouble, file);
});

test('On paper every page of a draft says what it is, whatever its title holds', async ({
  page,
  trouble,
}, info) => {
  const title = '</style> "Quoted" \\66 & {braces} Ünïcode';
  const saved = JSON.parse(readFileSync('tests/fixtures/documents/v2/draft.heat.json', 'utf8'));
  saved.assessment.answers.details.entries[0].fields.title = title;
  const words = Array.from({ length: 4000 }, (_, at) => `word${at}.`);
  saved.assessment.answers.aims.entries[0].fields.text = `${'x'.repeat(400)}\n${words.join(' ')}`;
  writeFileSync(info.outputPath('odd.heat.json'), JSON.stringify(saved));
  const file = info.outputPath('odd.html');
  execFileSync('node', ['src/commands/render.mjs', info.outputPath('odd.heat.json'), file]);

  await openFromDisk(page, file);
  const pages = await printed(page, info);
  expect(pages.length).toBeGreaterThan(20);
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(squeezed(title));
    expect(text).toContain(squeezed('Draft, version 1'));
    expect(text).toContain(squeezed(`Page ${at + 1} of ${pages.length}`));
    expect(text.match(/Draft/g)?.length, 'the foot and the mark behind the words').toBeGreaterThan(1);
  }
  expect(words.filter((word) => !pages.some((text) => text.includes(word)))).toEqual([]);
  expectOnlyItself(trouble, file);
});

/** Presses the button and keeps the file under the name that people get. */
async function downloadPage(page: Page, info: TestInfo): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: BUTTON }).click();
  const download = await coming;
  await expect(page.getByText('The web page is ready.')).toBeVisible();
  const file = info.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function openFromDisk(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(file).href);
}

/** The page asked for its own file and for nothing else. */
function expectOnlyItself(trouble: string[], file: string): void {
  expect(trouble).toEqual([`asked another host: ${pathToFileURL(file).href}`]);
  trouble.length = 0;
  expect(readFileSync(file, 'utf8')).toContain('default-src &#x27;none&#x27;');
}

/** The text of each printed page, without white space. */
async function printed(page: Page, info: TestInfo): Promise<string[]> {
  const path = info.outputPath('printed.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-raw', path, '-']).toString('utf8');
  return text
    .split('\f')
    .map(squeezed)
    .filter((words) => words !== '');
}
