import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
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

const LESSONS = `${EXAMPLE}/questions/lessons-learned`;
const LESSONS_TITLE = 'What happened, and what will you change next?';
const DONE = [
  'evening-calls',
  'interpreter-first',
  'polish-leaflet',
  'put-declined-right',
  'getting-to-hospital',
];
const MONTHS = 9 * 31 * 24 * 60 * 60_000;

test.beforeEach(() => test.setTimeout(400_000));

test('Nine months on the signed plan is held against what happened, unfinished actions go on, and it is signed again', async ({
  page,
  context,
  checkPage,
}) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  await expect(page.getByText('Begin the review early')).toBeVisible();
  await passTime(context, MONTHS);
  await page.reload();

  await visit(page, EXAMPLE, EXAMPLE_TITLE);
  await expect(page.getByText('The review has been due since 18 August 2027.')).toBeVisible();
  await checkPage();
  await page.getByLabel('Your name').fill('Priya Raghunathan');
  await page.getByLabel('Your role').fill('Programme lead');
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await expect(page.getByText('Draft, version 2')).toBeVisible();

  await visit(page, LESSONS, LESSONS_TITLE);
  await expect(page.getByText('0 of 8 actions looked at')).toBeVisible();
  await checkPage();
  for (const action of DONE) await look(page, action, 'Done', 'Done as planned.');
  await visitEntry(page, 'action-outcomes/mobile-clinic', 'What became of this action?');
  await expect(page.getByText('30 June 2027', { exact: true })).toBeVisible();
  await checkPage();
  await look(page, 'mobile-clinic', 'Not done', 'No van could be had.');
  await visitEntry(page, 'action-outcomes/mobile-clinic', 'What became of this action?');
  await page.getByLabel('Carry it forward').check();
  await page.getByLabel('New due date').fill('30 6 2028');
  await checkPage();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await look(page, 'long-visits', 'Partly done', 'Half of the homes were visited.');
  await look(page, 'aids-for-sight-loss', 'Overtaken by events', 'The county now lends them.');
  await expect(page.getByText('8 of 8 actions looked at')).toBeVisible();

  await visitEntry(page, 'measure-results/long-visits', 'What does this measure say now?');
  await page.getByRole('group', { name: 'Everyone' }).getByLabel('Value now').fill('44%');
  const learning = page.getByRole('group', { name: 'People with a learning disability' });
  await learning.getByLabel('Value now').fill('41%');
  await learning.getByLabel('Value before').fill('about a third');
  await expect(page.getByRole('img', { name: /now 44%, target 50% by March 2028/ })).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Save and continue' }).click();

  await visit(page, LESSONS, LESSONS_TITLE);
  await expect(page.getByText('Carried forward, now due on 30 June 2028')).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Carry unfinished actions forward' }).click();
  await expect(page.getByText('The plan already says what you found.')).toBeVisible();
  for (const [question, answer] of [
    ['physical and mental health', 'The gap in kits returned is narrower.'],
    ['equality, diversity and inclusion', 'More people with a learning disability take part.'],
    ['What will change next?', 'The clinic comes in June 2028.'],
  ] as const) {
    await page.getByRole('textbox', { name: question }).first().fill(answer);
  }
  await expect(savedStatus(page)).toBeVisible();

  await page.reload();
  await visit(
    page,
    `${EXAMPLE}/questions/action-plan`,
    'What will you do to make the work fairer and prevent harm?',
  );
  await expect(page.getByText('30 June 2028')).toBeVisible();
  await decideAfresh(page);
  await visit(page, `${EXAMPLE}/check`, 'Check answers');
  await checkPage();
  await sign(page, EXAMPLE);
  await checkPage();
  await expect(page.getByRole('article')).toContainText(
    '8 of 8: 5 done, 1 partly done, 1 not done, 1 overtaken',
  );
  const text = textOfPdf(await download(page, 'Download PDF'));
  for (const words of [
    'No van could be had.',
    '3 actions carried forward',
    'Kits returned, by group',
    '41%',
  ]) {
    expect(text).toContain(squeezed(words));
  }
  const saved = JSON.parse(readFileSync(await download(page, 'Save a copy as a file'), 'utf8'));
  expect(saved.records.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
});

/** Lets the browser's clock run ahead from the next page on. */
async function passTime(context: BrowserContext, milliseconds: number): Promise<void> {
  await context.addInitScript((ahead) => {
    const now = Date.now;
    Date.now = () => now() + ahead;
  }, milliseconds);
}

async function visitEntry(page: Page, path: string, title: string): Promise<void> {
  await visit(page, `${LESSONS}/${path}`, title);
}

/** Says what became of an action, and leaves its page. */
async function look(page: Page, action: string, outcome: string, happened: string): Promise<void> {
  await visitEntry(page, `action-outcomes/${action}`, 'What became of this action?');
  await page.getByRole('radio', { name: outcome, exact: true }).check();
  await page.getByRole('textbox', { name: 'What happened', exact: true }).fill(happened);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(page, LESSONS_TITLE)).toBeVisible();
}

async function decideAfresh(page: Page): Promise<void> {
  await visit(page, `${EXAMPLE}/sign-off/decision`, 'Decision');
  await page.getByLabel('Decision-maker', { exact: true }).fill('Priya Raghunathan');
  await page.getByLabel('Role', { exact: true }).fill('Chair');
  await page.getByLabel('Body or meeting').fill('Screening Committee');
  await page.getByLabel('Date of the decision').fill('22 8 2027');
  await page.getByRole('radio', { name: 'Proceed', exact: true }).check();
  await page.getByLabel('Next review date').fill('22 6 2028');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(page, 'What the decision-maker agrees to')).toBeVisible();
  for (const box of await page.getByRole('main').getByRole('checkbox').all()) await box.check();
}
