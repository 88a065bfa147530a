import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page, TestInfo } from '@playwright/test';
import { checkPageOf, expect, test } from './journey.ts';
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

const AIMS = 'What are the aims of the work?';
const LESSONS = `${EXAMPLE}/questions/lessons-learned`;
const LESSONS_TITLE = 'What happened, and what will you change next?';
const MONTH = 31 * 24 * 60 * 60_000;

/** All that is typed on the way: none of it may be missing at the end. */
const typed: string[] = [];

function say(words: string): string {
  typed.push(words);
  return words;
}

test('A whole life: reviewed twice, signed with conditions, published, amended, reviewed nine months on', async ({
  page,
  context,
  browser,
  checkPage,
}, info) => {
  test.setTimeout(600_000);
  typed.length = 0;
  await openExample(page);
  await test.step('A writes and sends it to B', async () => {
    await hearStaff(page);
    await checkPage();
    await visit(page, `${EXAMPLE}/duties`, 'Other duties');
    await checkPage();
    await sendForReview(page, 'Is anyone left out?');
  });
  await test.step('B returns it, from the reading copy alone', async () => {
    const file = await reviewCopy(page, browser.newContext.bind(browser), info, {
      comment: 'Say who “people” are here.',
      mustChange: 'The aims leave out night workers.',
      whole: 'Nearly there.',
      verdict: 'Return for changes',
    });
    await addReview(page, file);
    await visit(page, `${EXAMPLE}/standing`, 'Where it stands');
    await expect(page.getByRole('status').getByText('Returned by a reviewer')).toBeVisible();
    await checkPage();
  });
  await test.step('A changes the answer, settles what B asked, and sends it again', async () => {
    await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
    await page.getByLabel(AIMS, { exact: true }).fill(say('To reach people who work at night.'));
    await expect(savedStatus(page)).toBeVisible();
    await visit(page, `${EXAMPLE}/reviews`, 'Reviews');
    await settle(page, 'Must change: Priya Shah', 'It is done', say('Night workers are in the aims.'));
    await sendForReview(page, 'Is it right now?');
  });
  await test.step('B finds it ready', async () => {
    const file = await reviewCopy(page, browser.newContext.bind(browser), info, {
      comment: 'Clear now.',
      whole: 'Thank you for the change.',
      verdict: 'Ready for the decision',
    });
    await addReview(page, file);
    await visit(page, `${EXAMPLE}/standing`, 'Where it stands');
    await expect(page.getByRole('status').getByText('Ready for the decision')).toBeVisible();
  });
  await test.step('C signs it with two conditions, and it is published', async () => {
    await decide(page, { maker: 'Carol Jones', date: '22 11 2026', review: '22 8 2027', conditions: 2 });
    await sign(page, EXAMPLE);
    await visit(page, `${EXAMPLE}/standing`, 'Where it stands');
    await expect(page.getByRole('status').getByText('Signed off')).toBeVisible();
    await page.getByText('Publication', { exact: true }).click();
    await page.getByRole('radio', { name: 'Yes, as it is' }).check();
    await page.getByLabel('Where? (optional)').fill(say('https://www.example.org/equity'));
    await form(page, 'Record it').getByLabel('Your name').fill('Carol Jones');
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('table')).toContainText('Published: https://www.example.org/equity');
    const condition = page.locator('.hea-card').first();
    await condition.getByText('Say that it is met').click();
    await condition.getByLabel('How do you know it is met?').fill(say('Minutes of the May board'));
    await condition.getByLabel('Your name').fill('Carol Jones');
    await condition.getByRole('button', { name: 'Record that it is met' }).click();
    await expect(condition).toContainText('Met: recorded by Carol Jones');
    await checkPage();
  });
  await test.step('It is amended to version 2 and signed', async () => {
    await visit(page, `${EXAMPLE}/version/1`, 'Signed off');
    await page.getByLabel('Reason for the new version').fill(say('New figures came in May.'));
    await page.getByRole('button', { name: 'Start version 2' }).click();
    await expect(page.getByText('Draft, version 2')).toBeVisible();
    await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
    await page.getByLabel(AIMS, { exact: true }).fill(say('To reach people who work at night or in shifts.'));
    await expect(savedStatus(page)).toBeVisible();
    await decide(page, { maker: 'Carol Jones', date: '22 11 2026', review: '22 8 2027', conditions: 0 });
    await sign(page, EXAMPLE);
    await expect(page.getByRole('article')).toContainText('What changed since version 1');
  });
  await test.step('Nine months on, three of eight actions are undone and carried forward', async () => {
    await passTime(context, 9 * MONTH);
    await page.reload();
    await visit(page, EXAMPLE, EXAMPLE_TITLE);
    await page.getByLabel('Your name').fill('Morag Bell');
    await page.getByRole('button', { name: 'Begin the review' }).click();
    await expect(page.getByText('Draft, version 3')).toBeVisible();
    const done = [
      'evening-calls',
      'interpreter-first',
      'polish-leaflet',
      'put-declined-right',
      'getting-to-hospital',
    ];
    for (const action of done) await lookAt(page, action, 'Done', say(`Done as planned: ${action}.`));
    for (const action of ['mobile-clinic', 'long-visits', 'aids-for-sight-loss']) {
      await lookAt(page, action, 'Not done', say(`Nobody could be found for ${action}.`));
      await page.goto(`./#/${LESSONS}/action-outcomes/${action}`);
      await page.getByLabel('Carry it forward').check();
      await page.getByLabel('New due date').fill('30 6 2028');
      await page.getByRole('button', { name: 'Save and continue' }).click();
      await expect(heading(page, LESSONS_TITLE)).toBeVisible();
    }
    await expect(page.getByText('8 of 8 actions looked at')).toBeVisible();
    await page.getByRole('button', { name: 'Carry unfinished actions forward' }).click();
    for (const [question, answer] of [
      ['physical and mental health', say('The gap in kits returned is narrower.')],
      ['equality, diversity and inclusion', say('More people with a learning disability take part.')],
      ['What will change next?', say('The clinic comes in June 2028.')],
    ] as const) {
      await page.getByRole('textbox', { name: question }).first().fill(answer);
    }
    await expect(savedStatus(page)).toBeVisible();
    await decide(page, { maker: 'Carol Jones', date: '22 8 2027', review: '22 6 2028', conditions: 0 });
    await sign(page, EXAMPLE);
  });
  await test.step('The last PDF and file tell the whole story', async () => {
    const text = textOfPdf(await download(page, 'Download PDF'));
    for (const words of [
      'What changed since version 2',
      'Returned by Priya Shah',
      'Sent for review to',
      '3 actions carried forward',
    ]) {
      expect(text).toContain(squeezed(words));
    }
    await visit(page, EXAMPLE, EXAMPLE_TITLE);
    const file = readFileSync(await download(page, 'Save a copy as a file'), 'utf8');
    const { assessment, records } = JSON.parse(file) as {
      assessment: { events: { kind: string }[] };
      records: { version: number }[];
    };
    expect(records.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(assessment.events.map(({ kind }) => kind)).toEqual([
      'created',
      'submitted',
      'reviewed',
      'remark-settled',
      'submitted',
      'reviewed',
      'signed',
      'published',
      'condition-met',
      'amended',
      'signed',
      'effect-review-begun',
      'signed',
    ]);
    const kept = textsIn(JSON.parse(file)).join('\n');
    expect(typed.length).toBeGreaterThan(20);
    expect(typed.filter((words) => !kept.includes(words))).toEqual([]);
  });
});

async function hearStaff(page: Page): Promise<void> {
  await visit(page, `${EXAMPLE}/opinions`, 'People’s opinions');
  const staff = page.getByRole('group', { name: /Staff/ });
  await staff.getByLabel('Yes, they were asked').check();
  await staff.getByLabel('What they said').fill(say('Evenings are hard for people with children.'));
  await staff.getByLabel('What changed because of it').fill(say('The rota comes a month ahead.'));
  await expect(savedStatus(page)).toBeVisible();
}

async function sendForReview(page: Page, asked: string): Promise<void> {
  await visit(page, `${EXAMPLE}/send`, 'Send for review');
  await page.getByLabel('Who do you ask?').fill(say('Priya Shah, public health consultant'));
  await page.getByLabel('What do you ask them?').fill(say(asked));
  await page.getByLabel('Your name').fill('Morag Bell');
  await page.getByRole('button', { name: 'Make the copies' }).click();
  await expect(page.getByRole('button', { name: 'Save the reading copy' })).toBeVisible();
}

interface Said {
  comment: string;
  mustChange?: string;
  whole: string;
  verdict: string;
}

/** Writes a review in the reading copy, in a browser of its own without a network. Gives the file it saves. */
async function reviewCopy(
  page: Page,
  newContext: (options: { offline: boolean }) => Promise<BrowserContext>,
  info: TestInfo,
  said: Said,
): Promise<string> {
  const copy = info.outputPath(`${typed.length}.review.html`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the reading copy' }).click();
  await (await coming).saveAs(copy);
  const profile = await newContext({ offline: true });
  const reviewer = await profile.newPage();
  await reviewer.goto(pathToFileURL(copy).href);
  await reviewer.locator('summary', { hasText: `on “${AIMS}”` }).click();
  await reviewer.getByLabel(`Your comment on “${AIMS}”`).fill(say(said.comment));
  if (said.mustChange !== undefined) {
    const judgement = reviewer.locator('.judgement', {
      hasText: 'What do you think of “Programme of work”?',
    });
    await judgement.getByRole('radio', { name: 'Must change' }).check();
    await judgement.getByRole('textbox').fill(say(said.mustChange));
  }
  await reviewer.getByLabel(/What do you want to say of the whole/).fill(say(said.whole));
  await reviewer.getByRole('radio', { name: said.verdict }).check();
  await reviewer.getByLabel('Your name').fill('Priya Shah');
  await reviewer.getByLabel('Your role').fill('Public health consultant');
  await checkPageOf(reviewer);
  const saved = reviewer.waitForEvent('download');
  await reviewer.getByRole('button', { name: 'Save the review as a file' }).click();
  const file = info.outputPath(`${typed.length}.heat-review.json`);
  await (await saved).saveAs(file);
  await profile.close();
  return file;
}

async function addReview(page: Page, file: string): Promise<void> {
  await visit(page, 'open', 'Open a file');
  await page.getByLabel(/Choose a(nother)? file/).setInputFiles(file);
  await page.getByRole('button', { name: 'Add this review' }).click();
  await expect(heading(page, 'Reviews')).toBeVisible();
}

async function settle(page: Page, remark: string, how: string, words: string): Promise<void> {
  const card = page.locator('.hea-card', { has: page.getByRole('heading', { name: remark }) });
  await card.getByRole('button', { name: 'Settle' }).click();
  await page.getByRole('radio', { name: how }).check();
  await page.getByLabel('What was done?').fill(words);
  await page.getByLabel('Your name').fill('Morag Bell');
  await page.getByRole('button', { name: 'Settle it' }).click();
  await expect(card).toContainText(words);
}

interface Decision {
  maker: string;
  date: string;
  review: string;
  conditions: number;
}

async function decide(page: Page, { maker, date, review, conditions }: Decision): Promise<void> {
  await visit(page, `${EXAMPLE}/sign-off/decision`, 'Decision');
  await page.getByLabel('Decision-maker', { exact: true }).fill(maker);
  await page.getByLabel('Role', { exact: true }).fill('Chair');
  await page.getByLabel('Body or meeting').fill('Screening Committee');
  await page.getByLabel('Date of the decision').fill(date);
  const decision = conditions > 0 ? 'Proceed with conditions' : 'Proceed';
  await page.getByRole('radio', { name: decision, exact: true }).check();
  if (conditions > 0) await expect(page.getByLabel('Condition', { exact: true })).toHaveCount(conditions);
  await page.getByLabel('Next review date').fill(review);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(page, 'What the decision-maker agrees to')).toBeVisible();
  for (const box of await page.getByRole('main').getByRole('checkbox').all()) await box.check();
  await expect(savedStatus(page)).toBeVisible();
}

async function lookAt(page: Page, action: string, outcome: string, happened: string): Promise<void> {
  await visit(page, `${LESSONS}/action-outcomes/${action}`, 'What became of this action?');
  await page.getByRole('radio', { name: outcome, exact: true }).check();
  await page.getByRole('textbox', { name: 'What happened', exact: true }).fill(happened);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(page, LESSONS_TITLE)).toBeVisible();
}

/** Lets the browser's clock run ahead from the next page on. */
async function passTime(context: BrowserContext, milliseconds: number): Promise<void> {
  await context.addInitScript((ahead) => {
    const now = Date.now;
    Date.now = () => now() + ahead;
  }, milliseconds);
}

function form(page: Page, button: string): Locator {
  return page.locator('form', { has: page.getByRole('button', { name: button }) });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
