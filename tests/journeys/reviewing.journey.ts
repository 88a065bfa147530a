import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { ownBrowsers } from '../faults/harness/browsers.mjs';
import { checkPageOf, expect, test } from './journey.ts';
import { EXAMPLE, heading, openExample, savedStatus, visit } from './quickly.ts';

const AIMS = 'What are the aims of the work?';
const BLOCK = 'Programme of work';

test('A sends a copy, B reviews it from disk in a browser of their own, and A answers what came back', async ({
  page,
  browser,
  checkPage,
}, info) => {
  await openExample(page);
  await visit(page, `${EXAMPLE}/send`, 'Send for review');
  await checkPage();
  await page.getByRole('button', { name: 'Make the copies' }).click();
  await expect(page.locator('.govuk-error-summary')).toContainText('Enter who is asked');
  await checkPage();
  const copy = await sendForReview(page, info);
  await expect(heading(page, 'Send for review')).toBeVisible();
  await checkPage();
  await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
  await expect(page.locator('.govuk-notification-banner')).toContainText('The answers are with reviewers');

  const profile = await browser.newContext({ offline: true, acceptDownloads: true });
  const reviewer = await profile.newPage();
  const asked: string[] = [];
  reviewer.on('request', (request) => asked.push(request.url()));
  const faults: string[] = [];
  reviewer.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  reviewer.on('pageerror', (error) => faults.push(error.message));
  await reviewer.goto(pathToFileURL(copy).href);
  await expect(reviewer.getByText('Nothing written yet')).toBeVisible();
  await expect(reviewer.getByText('Is anyone left out?', { exact: true })).toBeVisible();
  await reviewer.screenshot({ path: info.outputPath('copy.png') });
  await checkPageOf(reviewer);

  await comment(reviewer, AIMS, 'Say who “people” are here.');
  await judge(reviewer, BLOCK, 'Must change', '');
  await judge(reviewer, 'Data and evidence', 'Could be better', 'Ask the interpreters what they hear.');
  await judge(reviewer, 'Distribution of health', 'Fine', '');
  await reviewer.getByRole('radio', { name: 'Ready for the decision' }).check();
  await reviewer.getByRole('button', { name: 'Save the review as a file' }).click();
  const problems = reviewer.locator('#problems');
  await expect(problems).toBeFocused();
  await expect(problems).toContainText('Enter your name');
  await expect(problems).toContainText('Say what you would change in “Programme of work”');
  await expect(problems).toContainText('You say that “Programme of work” must change');
  await checkPageOf(reviewer);
  await reviewer.screenshot({ path: info.outputPath('copy-problems.png'), fullPage: false });
  await problems.getByRole('link', { name: /Say what you would change/ }).click();
  await reviewer.keyboard.type('The aims leave out night workers.');
  await reviewer.getByLabel('Your name').fill('Priya Shah');
  await reviewer.getByLabel('Your role').fill('Public health consultant');
  await reviewer.getByRole('radio', { name: 'Return for changes' }).check();
  await expect(problems).toBeHidden();
  await expect(reviewer.getByText(/^Kept in this browser at/)).toBeVisible();
  await reviewer.reload();
  await expect(reviewer.getByLabel('Your name')).toHaveValue('Priya Shah');
  const { file } = await saveReview(reviewer, info);
  expect(file).toMatch(/heat-kit-in-hand-bowel-screening-outreach-v1-by-priya-shah\.heat-review\.json$/);
  await reviewer.pdf({ path: info.outputPath('copy.pdf'), preferCSSPageSize: true });
  expect(
    asked.every((url) => url.startsWith('file:') || url.startsWith('blob:')),
    asked.join(),
  ).toBe(true);
  expect(faults).toEqual([]);
  await profile.close();

  await visit(page, 'open', 'Open a file');
  await page.getByLabel(/Choose a file/).setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'A review in this file' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Priya Shah, Public health consultant');
  await expect(page.getByRole('main')).toContainText('They are as the reviewer read them.');
  await checkPage();
  await page.getByRole('button', { name: 'Add this review' }).click();
  await expect(heading(page, 'Reviews')).toBeVisible();
  const must = card(page, 'Must change: Priya Shah');
  await expect(must).toContainText('The aims leave out night workers.');
  await expect(card(page, 'Comment: Priya Shah')).toContainText('Say who “people” are here.');
  await page.screenshot({ path: info.outputPath('reviews.png'), fullPage: true });
  await checkPage();

  await card(page, 'Could be better: Priya Shah')
    .getByRole('button', { name: 'Make an action of it' })
    .click();
  await expect(page.getByText('It is an action in the plan.')).toBeVisible();
  await visit(page, `${EXAMPLE}/questions/programme-of-work`, await questionOf(page));
  await page.getByLabel(AIMS, { exact: true }).fill('To reach people who work at night.');
  await expect(savedStatus(page)).toBeVisible();
  await expect(page.getByText(/^1 remark: “/)).toBeVisible();
  await checkPage();
  await visit(page, `${EXAMPLE}/reviews`, 'Reviews');
  await expect(card(page, 'Comment: Priya Shah')).toContainText('This answer has changed since');
  await must.getByRole('button', { name: 'Settle' }).click();
  await page.getByRole('button', { name: 'Settle it' }).click();
  await expect(page.locator('.govuk-error-summary')).toContainText('Choose what became of it');
  await checkPage();
  await page.getByRole('radio', { name: 'It is not followed' }).check();
  await page.getByLabel('Why is it not followed?').fill('Night workers are in the second phase.');
  await page.getByLabel('Your name').fill('Mo Ali');
  await page.getByRole('button', { name: 'Settle it' }).click();
  await expect(must).toContainText('Not followed, because');
  await checkPage();

  await visit(page, 'open', 'Open a file');
  await page.getByLabel(/Choose a(nother)? file/).setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'This review is here already' })).toBeVisible();
  const elsewhere = info.outputPath('elsewhere.heat-review.json');
  writeFileSync(elsewhere, readFileSync(file, 'utf8').replace('"worked-example"', '"another"'));
  await page.getByLabel(/Choose another file/).setInputFiles(elsewhere);
  await expect(page.getByRole('heading', { name: 'The assessment is not on this device' })).toBeVisible();
  await checkPage();
});

test('A browser that is killed in the middle of a word loses nothing that it called kept', async ({
  page,
}, info) => {
  await openExample(page);
  await visit(page, `${EXAMPLE}/send`, 'Send for review');
  const copy = await sendForReview(page, info);
  const browsers = ownBrowsers();
  try {
    const profile = browsers.newProfile();
    let kept = '';
    for (let round = 1; round <= 5; round += 1) {
      const { context, kill } = await browsers.start(profile);
      const reviewer = await context.newPage();
      await reviewer.goto(pathToFileURL(copy).href);
      await expect(reviewer.locator('body[data-ready]')).toBeVisible();
      const whole = reviewer.getByLabel(/What do you want to say of the whole/);
      expect((await whole.inputValue()).startsWith(kept), `round ${round}: “${kept}” is there`).toBe(true);
      await whole.press('End');
      await whole.pressSequentially(` round${round}`);
      await expect(reviewer.getByText(/^Kept in this browser at/)).toBeVisible();
      kept = await whole.inputValue();
      await whole.pressSequentially('xyz');
      await kill();
    }
    expect(kept).toMatch(/round1.* round5$/);
  } finally {
    await browsers.end();
  }
});

test('In a browser that keeps nothing the copy says so, and a saved file goes on in another copy', async ({
  page,
  browser,
}, info) => {
  await openExample(page);
  await visit(page, `${EXAMPLE}/send`, 'Send for review');
  const copy = await sendForReview(page, info);
  const profile = await browser.newContext({ acceptDownloads: true });
  await profile.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'indexedDB', { get: refuse });
  });
  const first = await profile.newPage();
  await first.goto(pathToFileURL(copy).href);
  await first.getByLabel('Your name').fill('Priya Shah');
  await first.getByLabel('Your role').fill('Consultant');
  await expect(first.getByText('This browser keeps nothing for this page.').first()).toBeVisible();
  await comment(first, AIMS, 'Who are “people”?');
  await first.getByRole('radio', { name: 'Ready for the decision' }).check();
  const { file, text } = await saveReview(first, info);

  const moved = info.outputPath('moved.review.html');
  copyFileSync(copy, moved);
  const second = await profile.newPage();
  await second.goto(pathToFileURL(moved).href);
  await second.getByLabel('Go on from a review').setInputFiles(file);
  await expect(second.getByText('The review file is open.')).toBeVisible();
  await expect(second.getByLabel(`Your comment on “${AIMS}”`)).toHaveValue('Who are “people”?');
  const again = await saveReview(second, info);
  expect(again.text, 'the same words are the same review').toBe(text);
  await profile.close();
});

test('In two windows of one copy all words stand in both, and those of one field together', async ({
  page,
  browser,
}, info) => {
  await openExample(page);
  await visit(page, `${EXAMPLE}/send`, 'Send for review');
  const copy = await sendForReview(page, info);
  const profile = await browser.newContext({ acceptDownloads: true });
  await profile.addInitScript(hearNothingWhileDeaf);
  const one = await openedCopy(profile, copy);
  const two = await openedCopy(profile, copy);

  await one.getByLabel('Your name').fill('Priya Shah');
  await two.getByLabel('Your role').fill('Consultant');
  await expect(one.getByLabel('Your role')).toHaveValue('Consultant');
  await expect(two.getByLabel('Your name')).toHaveValue('Priya Shah');
  await whole(two).fill('A good start.');
  await whole(two).press('Home');
  await comment(one, AIMS, 'Who are “people”?');
  await expect(two.getByLabel(`Your comment on “${AIMS}”`)).toHaveValue('Who are “people”?');
  await two.keyboard.type('So far: ');
  await expect(whole(one), 'the caret stays').toHaveValue('So far: A good start.');

  await setDeaf(two, true);
  await whole(one).fill('Who works at night?');
  await one.getByRole('radio', { name: 'Return for changes' }).check();
  await expect(one.getByText(/^Kept in this browser at/)).toBeVisible();
  await expect(whole(two)).toHaveValue('So far: A good start.');
  await whole(two).press('End');
  await two.keyboard.type(' Go on.');
  await two.getByRole('radio', { name: 'Ready for the decision' }).check();
  for (const window of [one, two]) {
    await expect(whole(window)).toHaveValue(/^Who works at night\?\s+So far: A good start\. Go on\.$/);
    await expect(window.locator('#whole-both')).toContainText('written in two windows at once');
  }
  await setDeaf(two, false);
  await checkPageOf(two);
  await two.screenshot({ path: info.outputPath('both.png') });
  const { text } = await saveReview(two, info);
  expect(JSON.parse(text).review.said).toBe(await whole(two).inputValue());

  await setDeaf(two, true);
  await one.getByRole('radio', { name: 'Return for changes' }).check();
  await judge(one, BLOCK, 'Must change', 'The aims.');
  await expect(one.getByText(/^Kept in this browser at/)).toBeVisible();
  await judge(two, BLOCK, 'Fine', '');
  await expect(two.locator('.judgement .both')).toContainText(
    '“Must change” was chosen here in another window',
  );
  const saved = JSON.parse((await saveReview(two, info)).text).review;
  expect(saved).toMatchObject({ verdict: 'return', said: await whole(two).inputValue() });
  expect(saved.remarks.map(({ mark, said }: Record<string, string>) => `${mark}: ${said}`)).toEqual([
    ': Who are “people”?',
    'fine: The aims.',
  ]);
  await setDeaf(two, false);
  await whole(two).fill('One text of it.');
  await whole(two).blur();
  for (const window of [one, two]) await expect(window.locator('#whole-both')).toBeHidden();

  await Promise.all([
    whole(one).pressSequentially(' First', { delay: 10 }),
    whole(two).pressSequentially(' Second', { delay: 10 }),
  ]);
  await expect
    .poll(async () => (await whole(one).inputValue()) === (await whole(two).inputValue()))
    .toBe(true);
  const typed = await whole(one).inputValue();
  expect([...typed.replace(/\s/g, '')].sort()).toEqual([...'Onetextofit.FirstSecond'].sort());
  for (const window of [one, two]) {
    window.on('dialog', (dialog) => dialog.accept());
    await window.reload();
    await expect(whole(window)).toHaveValue(typed);
  }
  await two.getByRole('button', { name: 'Remove my words' }).click();
  for (const window of [one, two]) await expect(whole(window)).toHaveValue('');
  await expect(one.getByText('What you wrote was removed')).not.toHaveCount(0);
  await one.reload();
  await expect(one.getByText('Nothing written yet')).toBeVisible();
  await profile.close();
});

test('Nothing can be typed while the words from before are read, and later words stand beside them', async ({
  page,
  browser,
}, info) => {
  await openExample(page);
  await visit(page, `${EXAMPLE}/send`, 'Send for review');
  const copy = await sendForReview(page, info);
  const profile = await browser.newContext();
  const yesterday = await openedCopy(profile, copy);
  await whole(yesterday).fill('Yesterday.');
  await expect(yesterday.getByText(/^Kept in this browser at/)).toBeVisible();
  await yesterday.close();

  await profile.addInitScript(openOnlyWhenLet);
  const today = await profile.newPage();
  await today.goto(pathToFileURL(copy).href);
  await whole(today).focus();
  await today.keyboard.type('Too early.');
  await expect(whole(today)).not.toHaveValue(/early/);
  await expect(today.getByText('Looking for what you wrote before.').first()).toBeVisible();
  await today.evaluate('letOpen()');
  await expect(whole(today)).toHaveValue('Yesterday.');
  await expect(today.getByText('What you wrote before is here again.').first()).toBeVisible();
  await whole(today).press('End');
  await today.keyboard.type(' Today.');
  await expect(today.getByText(/^Kept in this browser at/)).toBeVisible();

  await today.evaluate('localStorage.clear()');
  today.on('dialog', (dialog) => dialog.accept());
  await today.reload();
  await expect(today.getByText('could not be read yet').first()).toBeVisible();
  await whole(today).click();
  await today.keyboard.type('Meanwhile.');
  await expect(today.getByText('This browser may lose what you write').first()).toBeVisible();
  await today.evaluate('letOpen()');
  await expect(whole(today)).toHaveValue(/^Yesterday\. Today\.\s+Meanwhile\.$/);
  await expect(today.locator('#whole-both')).toBeVisible();
  await expect(today.getByText(/^Kept in this browser at/)).toBeVisible();
  await profile.close();
});

async function openedCopy(profile: BrowserContext, copy: string): Promise<Page> {
  const window = await profile.newPage();
  await window.goto(pathToFileURL(copy).href);
  await expect(window.locator('body[data-ready]')).toBeVisible();
  return window;
}

const whole = (reviewer: Page) => reviewer.getByLabel(/What do you want to say of the whole/);

/** A window that a browser has put to sleep does not hear of what others write. */
function hearNothingWhileDeaf(): void {
  for (const kind of ['storage', 'focus']) {
    window.addEventListener(kind, (event) => {
      if (document.documentElement.dataset.deaf === 'true') event.stopImmediatePropagation();
    });
  }
}

async function setDeaf(reviewer: Page, isDeaf: boolean): Promise<void> {
  await reviewer.evaluate((deaf) => {
    document.documentElement.dataset.deaf = String(deaf);
  }, isDeaf);
}

/** A store that is slow to open: it is open once the journey calls `letOpen`. */
function openOnlyWhenLet(): void {
  const { open } = IDBFactory.prototype;
  const isLet = new Promise<void>((resolve) => {
    Object.assign(window, { letOpen: resolve });
  });
  IDBFactory.prototype.open = function (...given) {
    const opening = open.apply(this, given);
    Object.defineProperty(opening, 'onsuccess', {
      set: (listener: () => void) => opening.addEventListener('success', () => void isLet.then(listener)),
    });
    return opening;
  };
}

async function sendForReview(page: Page, info: TestInfo): Promise<string> {
  await page.getByLabel('Who do you ask?').fill('Priya Shah, public health consultant');
  await page.getByLabel('What do you ask them?').fill('Is anyone left out?');
  await page.getByLabel('Your name').fill('Mo Ali');
  await page.getByRole('button', { name: 'Make the copies' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the reading copy' }).click();
  const download = await coming;
  const file = info.outputPath(download.suggestedFilename());
  expect(file).toMatch(/\.review\.html$/);
  await download.saveAs(file);
  return file;
}

async function saveReview(reviewer: Page, info: TestInfo): Promise<{ file: string; text: string }> {
  const coming = reviewer.waitForEvent('download');
  await reviewer.getByRole('button', { name: 'Save the review as a file' }).click();
  const download = await coming;
  const file = info.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  await expect(reviewer.getByText('Now send that file')).toBeVisible();
  return { file, text: readFileSync(file, 'utf8') };
}

async function comment(reviewer: Page, question: string, words: string): Promise<void> {
  await reviewer.locator('summary', { hasText: `on “${question}”` }).click();
  await reviewer.getByLabel(`Your comment on “${question}”`).fill(words);
}

async function judge(reviewer: Page, part: string, mark: string, words: string): Promise<void> {
  const judgement = reviewer.locator('.judgement', { hasText: `What do you think of “${part}”?` });
  await judgement.getByRole('radio', { name: mark }).check();
  if (words !== '') await judgement.getByRole('textbox').fill(words);
}

function card(page: Page, title: string) {
  return page.locator('.hea-card', { has: page.getByRole('heading', { name: title }) });
}

async function questionOf(page: Page): Promise<string> {
  await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
  await expect(page.getByText('Prepare: Programme of work')).toBeVisible();
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}
