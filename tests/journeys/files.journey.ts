import { readFileSync } from 'node:fs';
import { expect, startTheClock, test } from './journey.ts';
import {
  download,
  drop,
  EXAMPLE,
  heading,
  openExample,
  savedStatus,
  sign,
  startAssessment,
  visit,
} from './quickly.ts';

const draft = readFileSync('tests/fixtures/documents/v3/draft.heat.json', 'utf8');
const TITLE = 'Kit in Hand: bowel screening outreach';

test('A file that is dropped on the start page is shown first, then added, and afterwards is the same here', async ({
  page,
  checkPage,
}) => {
  await page.goto('./#/');
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
  await drop(page, 'kit.heat.json', draft);

  await expect(heading(page, 'Open a file')).toBeVisible();
  await expect(page.getByText('Marlbeck Community Health NHS Trust')).toBeVisible();
  await expect(page.getByText('6 earlier states')).toBeVisible();
  await checkPage();
  await page.goto('./#/');
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Add this assessment' }).click();
  await expect(heading(page, TITLE)).toBeVisible();

  await page.goto('./#/open');
  await expect(page.getByRole('heading', { name: 'This assessment is here already' })).toBeVisible();
  await checkPage();
  await page.getByRole('link', { name: 'Open the one here' }).click();
  await expect(heading(page, TITLE)).toBeVisible();
});

test('A file that says something else goes to a choice: take from it, or keep both', async ({
  page,
  checkPage,
}) => {
  await page.goto('./#/');
  await drop(page, 'kit.heat.json', draft);
  await page.getByRole('button', { name: 'Add this assessment' }).click();
  await expect(heading(page, TITLE)).toBeVisible();
  const theirs = JSON.parse(draft);
  theirs.assessment.answers.aims.entries[0].fields.text = 'What the colleague wrote.';
  theirs.assessment.answers.details.entries[0].fields.lead = 'Tomasz Wiśniewski';
  await page.goto('./#/');
  await drop(page, 'from-a-colleague.heat.json', JSON.stringify(theirs));

  await expect(page.getByRole('heading', { name: 'and says something else' })).toBeVisible();
  await checkPage();
  await page.getByRole('link', { name: 'Look at the differences' }).click();
  await expect(heading(page, 'Differences')).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: /^Take this.*Answer/ }).click();
  await expect(page.getByText('Taken from the file: “')).toBeVisible();
  await expect(savedStatus(page)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take this/ })).toHaveCount(1);
  await page.getByRole('link', { name: 'Open the one here' }).click();
  await page.goto(`${new URL(page.url()).hash.replace('#', './#')}/questions/programme-of-work`);
  await expect(page.getByLabel('What are the aims of the work?', { exact: true })).toHaveValue(
    'What the colleague wrote.',
  );

  await page.goto('./#/open');
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(heading(page, `${TITLE} (copy 22 November 2026)`)).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: TITLE })).toHaveCount(2);
});

test('What comes back signed takes the place of the draft that went out, after it was said what that changes', async ({
  page,
  browser,
  checkPage,
}) => {
  await openExample(page);
  await visit(page, 'back-up', 'Save a copy of your work');
  const out = readFileSync(await download(page, `Save with its history ${TITLE}`), 'utf8');

  const elsewhere = await browser.newContext();
  await startTheClock(elsewhere);
  const signer = await elsewhere.newPage();
  await signer.goto('./#/');
  await drop(signer, 'to-sign.heat.json', out);
  await signer.getByRole('button', { name: 'Add this assessment' }).click();
  await expect(heading(signer, TITLE)).toBeVisible();
  await sign(signer, EXAMPLE);
  await visit(signer, 'back-up', 'Save a copy of your work');
  const back = readFileSync(await download(signer, `Save with its history ${TITLE}`), 'utf8');
  await elsewhere.close();

  await page.goto('./#/');
  await drop(page, 'signed.heat.json', back);
  await expect(page.getByText(/goes on from the one here/)).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Replace what is here with this file' }).click();
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('Now: Draft, version 1');
  await expect(asked).toContainText('Afterwards: Signed off, version 1');
  await checkPage();
  await asked.getByRole('button', { name: 'Replace it' }).click();
  await expect(heading(page, TITLE)).toBeVisible();
  await page.goto('./#/open');
  await expect(page.getByText('What is here says the same as the file')).toBeVisible();
});

test('A file that can’t be read is refused by the name of its part, and nothing is added', async ({
  page,
  checkPage,
}) => {
  const spoilt = JSON.parse(draft);
  spoilt.assessment.answers['action-plan'].entries[1].fields.due = 20270301;
  await page.goto('./#/');
  await drop(page, 'spoilt.heat.json', JSON.stringify(spoilt));

  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toContainText('spoilt.heat.json: One part of this file');
  await expect(summary).toContainText('Action plan, action 2, due date (it must be text)');
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await checkPage();
  await page.getByLabel('Choose a file').setInputFiles('tests/fixtures/documents/v1/draft.heat.json');
  await expect(page.getByRole('button', { name: 'Add this assessment' })).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
});

test('Everything is saved as one file, and comes back on another device', async ({
  page,
  browser,
  checkPage,
}) => {
  await startAssessment(page, 'Falls at home');
  await page.goto('./#/');
  await expect(page.getByText('No copy has been saved as a file yet.')).toBeVisible();
  await drop(page, 'kit.heat.json', draft);
  await page.getByRole('button', { name: 'Add this assessment' }).click();
  await expect(heading(page, TITLE)).toBeVisible();
  await visit(page, 'back-up', 'Save a copy of your work');
  await checkPage();
  const path = await download(page, 'Save everything as one file');
  await expect(page.getByText('It holds 2 assessments.')).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText('Last copy: today.')).toBeVisible();
  await checkPage();

  const elsewhere = await browser.newContext();
  await startTheClock(elsewhere);
  const other = await elsewhere.newPage();
  await other.goto('./#/open');
  const zip = { name: 'backup.zip', mimeType: 'application/zip', buffer: readFileSync(path) };
  await other.getByLabel('Choose a file').setInputFiles(zip);
  // What is in it takes the focus: the field that had it went while it was read.
  await expect(other.getByRole('heading', { name: 'What is in this backup' })).toBeFocused();
  await expect(other.getByRole('checkbox', { name: 'Falls at home' })).toBeChecked();
  await other.getByRole('checkbox', { name: 'Falls at home' }).uncheck();
  await other.getByRole('button', { name: 'Add what is ticked' }).click();
  await expect(other.getByText('1 assessment was added.')).toBeVisible();
  await expect(other.locator('#what-was-added')).toBeFocused();
  await expect(other.getByText('The same here (1)')).toBeVisible();
  await other.getByRole('checkbox', { name: 'Falls at home' }).check();
  await other.getByRole('button', { name: 'Add what is ticked' }).click();
  await expect(other.getByText('All that can be added from this backup is here already.')).toBeVisible();
  await other.goto('./#/back-up');
  const again = await download(other, `Save with its history ${TITLE}`);
  expect(readFileSync(again, 'utf8')).toBe(draft);
  await elsewhere.close();
});

test('A backup is shown before any of it is added', async ({ page, checkPage }) => {
  await startAssessment(page, 'Falls at home');
  await visit(page, 'back-up', 'Save a copy of your work');
  const path = await download(page, 'Save everything as one file');
  await page.goto('./#/open');
  const zip = { name: 'backup.zip', mimeType: 'application/zip', buffer: readFileSync(path) };
  await page.getByLabel('Choose a file').setInputFiles(zip);
  await expect(page.getByText('All that can be added from this backup is here already.')).toBeVisible();
  await checkPage();
});

test('In a browser that keeps nothing, a file can be worked on and saved as a file again', async ({
  page,
  checkPage,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission', 'SecurityError');
    };
  });
  await page.goto('./#/');
  await drop(page, 'kit.heat.json', draft);
  await expect(page.getByRole('heading', { name: 'This browser keeps nothing for this app' })).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Work on it in this window' }).click();
  await expect(heading(page, TITLE)).toBeVisible();
  await expect(page.getByText(/^Not saved/).first()).toBeVisible();
  await checkPage();

  await page.getByRole('link', { name: 'Programme of work' }).click();
  const aims = page.locator('#aims-text');
  await aims.press('End');
  await aims.pressSequentially(' Typed where nothing is kept.');
  // To the start page and back: it is still open in this window.
  await page.goto('./#/');
  await page.goto('./#/open');
  await page.getByRole('button', { name: 'Work on it in this window' }).click();
  await expect(page.getByText(/It is open in this window already/)).toBeVisible();
  await page.goto('./#/');
  await page.getByRole('link', { name: TITLE }).click();
  await expect(heading(page, TITLE)).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy as a file' }).first().click();
  expect(readFileSync(await (await coming).path(), 'utf8')).toContain('Typed where nothing is kept.');
});
