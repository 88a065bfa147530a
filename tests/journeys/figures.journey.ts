import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { aCsv, aLegacyRow, legacyNames } from '../interchange/tables/a-csv.ts';
import { expect, test } from './journey.ts';
import { waitUntilKept } from './next-release.ts';
import { squeezed, textOfPdf } from './pdf-text.ts';
import { drop, heading, savedStatus, startAssessment, untilItTakesFiles, visit } from './quickly.ts';

const QUINTILES = [
  'Most deprived',
  'Second most deprived',
  'Third more deprived',
  'Second least deprived',
  'Least deprived',
];
const TITLE = 'Stop smoking in Wexcombe';
const BRING_IN = 'questions/distribution-of-health/figures/choose';

/** 60 areas, 10 years, 5 groups: a file of 3,000 rows as Fingertips gives it. */
function aFile(): string {
  const rows: string[][] = [];
  for (let area = 0; area < 60; area++) {
    for (let year = 2014; year < 2024; year++) {
      for (const [place, quintile] of QUINTILES.entries()) {
        const people = 20_000 + area;
        const count = Math.round(people * (0.24 - 0.03 * place - 0.002 * (year - 2014)));
        const value = (100 * count) / people;
        const reach = 196 * Math.sqrt(((count / people) * (1 - count / people)) / people);
        rows.push(
          aLegacyRow({
            'Area Code': `X${area}`,
            'Area Name': area === 0 ? 'Wexcombe, City of' : `Area ${area}`,
            'Category Type': 'County & UA deprivation quintiles in England (IMD2019)',
            Category: `${quintile} quintile (IMD2019)`,
            'Time period': String(year),
            'Time period Sortable': `${year}0000`,
            Value: value.toFixed(4),
            'Lower CI 95.0 limit': (value - reach).toFixed(4),
            'Upper CI 95.0 limit': (value + reach).toFixed(4),
            Count: String(count),
            Denominator: String(people),
          }),
        );
      }
    }
  }
  return aCsv([[...legacyNames], ...rows]);
}

test('A Fingertips file is dropped, the gap is seen, and it goes into the assessment and all its reports', async ({
  page,
  context,
  checkPage,
  trouble,
}, info) => {
  test.setTimeout(300_000);
  const path = await startAssessment(page, TITLE);
  await waitUntilKept(page);
  await context.setOffline(true);
  await visit(page, `${path}/${BRING_IN}`, 'Bring in figures');
  await checkPage();
  await drop(page, 'fingertips.csv', aFile());
  await expect(page.getByText('“fingertips.csv” was read: 3,000 rows.')).toBeVisible();
  await expect(page.getByLabel('How people are split into groups')).toBeVisible();
  await page.getByRole('group', { name: 'Areas' }).getByLabel('Find an area').fill('wexcombe');
  await expect(page.getByLabel('Wexcombe, City of (County)')).toBeChecked();
  await page.getByRole('button', { name: 'Show the gap' }).click();
  await expect(page.getByRole('heading', { name: 'Look at the gap' })).toBeFocused();
  await page.getByLabel('A higher figure is worse').check();
  await expect(page.getByRole('radio', { name: /^Most deprived quintile/ })).toBeChecked();
  const gap = page.getByText(/^The gap is 12 percentage points; the true gap is probably between/);
  await expect(gap).toBeVisible();
  const sentence = (await gap.textContent()) ?? '';
  await page.getByLabel('Which areas were ranked?').fill('Small areas (LSOA)');
  await page.getByLabel('The whole country').check();
  await checkPage();
  await page.getByRole('button', { name: 'Put this into the assessment' }).click();

  await expect(heading(page, 'Figures')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Bars for “Smoking, adults/ })).toBeVisible();
  await page.getByLabel('What it means here').fill('Call the most deprived fifth first.');
  await expect(page.getByRole('listitem').filter({ hasText: '1. Smoking, adults' })).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(savedStatus(page)).toBeVisible();

  // Another answer rests on the same source: found by typing, then ticked.
  await visit(page, `${path}/questions/causes-of-inequalities`, 'What causes these differences?');
  await page.getByText('Say which evidence this rests on').first().click();
  await page.getByLabel('Find evidence').first().fill('smok');
  await page.getByLabel('1. Smoking, adults').first().check();
  await expect(page.getByRole('heading', { name: 'Evidence for this answer' })).toBeVisible();
  await expect(savedStatus(page)).toBeVisible();
  await checkPage();

  await visit(page, `${path}/check`, 'Check answers');
  await expect(page.getByText(sentence)).toBeVisible();
  const html = await take(page, 'Download as a web page (HTML)', info.outputPath('report.html'));
  const pdf = await take(page, /^Download .*PDF/, info.outputPath('report.pdf'));
  for (const words of [
    sentence,
    'Call the most deprived fifth first.',
    'OHID, Fingertips public health profiles. File: fingertips.csv',
    'Small areas (LSOA)',
  ]) {
    expect(squeezed(textOfPdf(pdf))).toContain(squeezed(words));
  }
  const tags = execFileSync('pdfinfo', ['-struct-text', pdf], { encoding: 'utf8' });
  expect(tags).toMatch(/Figure/);
  expect(readFileSync(html, 'utf8')).toContain('role="img"');
  await page.goto(pathToFileURL(html).href);
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Bars for “Smoking, adults/ })).toBeVisible();
  await expect(page.getByRole('table', { name: /Smoking, adults.*the figures/ })).toBeVisible();
  // The page asked for itself and for nothing else.
  expect(trouble.splice(0)).toEqual([`asked another host: ${pathToFileURL(html)}`]);
});

test('Pasted cells are mapped by hand, and what is no number is listed', async ({ page, checkPage }) => {
  const path = await startAssessment(page, 'Waiting lists');
  await visit(page, `${path}/${BRING_IN}`, 'Bring in figures');
  await page.getByRole('button', { name: 'Read what I pasted' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Paste some cells first' })).toBeVisible();
  // What was pasted stays where it can’t be read.
  const paste = page.getByLabel('Or paste cells from a spreadsheet');
  await paste.fill('only one column\n1\n2');
  await page.getByRole('button', { name: 'Read what I pasted' }).click();
  await expect(
    page.getByRole('alert').getByRole('link', { name: /There is only one column/ }),
  ).toHaveAttribute('href', '#paste-figures');
  await expect(paste).toHaveValue('only one column\n1\n2');
  await paste.fill(
    'Ethnic group\tUsers\tPeople\tShare\nWhite\t800\t7000\t11.4\nAsian\t120\t2000\tabout 6\nBlack\t30\t1000\t3\nMixed\t9\t200\n',
  );
  await page.getByRole('button', { name: 'Read what I pasted' }).click();
  await expect(page.getByRole('heading', { name: 'Which column is which?' })).toBeVisible();
  await expect(page.getByText('“Pasted cells” was read: 3 rows.')).toBeFocused();
  await page.getByRole('button', { name: 'Read the short row too, with blank cells at its end' }).click();
  await expect(page.getByText('“Pasted cells” was read: 4 rows.')).toBeFocused();
  await expect(page.getByText('read as blank: row 5.')).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Show the gap' }).click();
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: '“What is measured” needs an answer' }).click();
  await expect(page.getByLabel('What is measured')).toBeFocused();
  await checkPage();
  await page.keyboard.type('Share seen within 18 weeks');
  await page.getByRole('button', { name: 'Show the gap' }).click();
  await expect(page.getByRole('heading', { name: 'Look at the gap' })).toBeFocused();
  await expect(summary).toHaveCount(0);
  await expect(page.getByText('1 cell is blank.')).toBeVisible();
  await expect(page.getByText('Row 3, “Share”: “about 6” is not a number')).toBeVisible();
  await page.getByLabel('A lower figure is worse').check();
  await page.getByLabel('People who use the service, beside the population').check();
  await page.getByLabel('A share of people, such as a percentage').check();
  await expect(page.getByText(/“Black”: 0\.319 people use the service/)).toBeVisible();
  await checkPage();
});

test('A table whose reader ends by itself says so, and what was pasted is still there', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    globalThis.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Real>) {
        super(...given);
        addEventListener('out of memory', () =>
          this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })),
        );
      }
    };
  });
  const path = await startAssessment(page, 'A short memory');
  await visit(page, `${path}/${BRING_IN}`, 'Bring in figures');
  const pasted = 'Group\tShare\nWhite\t11.4\nBlack\t3\n';
  await page.getByLabel('Or paste cells from a spreadsheet').fill(pasted);
  await page.getByRole('button', { name: 'Read what I pasted' }).click();
  await page.getByLabel('What is measured').fill('Share seen within 18 weeks');
  await page.evaluate(() => dispatchEvent(new Event('out of memory')));
  await page.getByRole('button', { name: 'Show the gap' }).click();
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toContainText('out of memory');
  await expect(summary).toBeFocused();
  await expect(page.getByLabel('Or paste cells from a spreadsheet')).toHaveValue(pasted);
});

test('A large file can be stopped while it is read, and then nothing is there', async ({ page }) => {
  const path = await startAssessment(page, 'A large file');
  await visit(page, `${path}/${BRING_IN}`, 'Bring in figures');
  await untilItTakesFiles(page);
  await page.evaluate(() => {
    const row = `${'99001,"Smoking, adults",,,X06,Wexcombe,County,Persons,18+ yrs,,,2023,16.7,16.2,17.2,16.0,17.5,4253,25416,,,,,20230000,,,1y\r\n'.repeat(10_000)}`;
    const head =
      'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Wexland value or percentiles,Time period Sortable,New data,Compared to goal,Time period range\r\n';
    const file = new File([head, ...Array.from({ length: 80 }, () => row)], 'large.csv');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    document
      .querySelector('main')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText(/rows so far$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByLabel('Choose a file')).toBeFocused();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

async function take(page: Page, button: string | RegExp, to: string): Promise<string> {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: button }).click();
  await (await coming).saveAs(to);
  return to;
}
