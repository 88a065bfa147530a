import type { Page } from '@playwright/test';
import { entriesOf } from '#src/domain/assessment.ts';
import { blocksOf } from '#src/domain/edition.ts';
import { currentEdition } from '#src/editions/current-edition.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { expect, test } from './journey.ts';
import { releases, waitUntilKept } from './next-release.ts';
import {
  EXAMPLE,
  EXAMPLE_TITLE,
  heading,
  openExample,
  savedStatus,
  sign,
  startAssessment,
  visit,
} from './quickly.ts';

const edition = await openEdition(currentEdition);
if (edition === undefined) throw new Error('This release does not hold its own edition');
const blocks = blocksOf(edition);
const example = workedExample('worked-example');

/** The lists whose things have pages of their own, with the heading of those pages. */
const THINGS: Record<string, string> = {
  'population-groups': 'Population group',
  evidence: 'Evidence',
  'evidence-gaps': 'Evidence gap',
  'action-plan': 'Action',
  monitoring: 'Monitoring',
};

const SUMMARY = '.govuk-error-summary';
const BANNER = '.govuk-notification-banner';

test('The start page, empty and full, and the pages that belong to no assessment', async ({
  page,
  checkPage,
}) => {
  await page.goto('./');
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
  await checkPage();
  for (const [path, title] of Object.entries({
    about: 'About this edition',
    bin: 'Bin',
    'back-up': 'Save a copy of your work',
    open: 'Open a file',
    'check-a-copy': 'Check a copy',
    kept: 'How your work is kept',
    'portfolio/actions': 'Actions of all assessments',
    'portfolio/groups': 'Who your work touches',
  })) {
    await visit(page, path, title);
    await checkPage();
  }
  await visit(page, 'no/such/page', 'Page not found');
  await checkPage();
  await visit(page, 'a/nobody-has-this', 'This assessment is not on this device');
  await checkPage();

  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'A long title without end'.repeat(9)]) {
    await startAssessment(page, title);
  }
  await page.goto('./#/');
  await page.getByLabel('Open a file').setInputFiles({
    name: 'minutes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByRole('alert').getByText('minutes.json: This file is not a HEAT')).toBeVisible();
  await checkPage();
  await page.goto('./#/');
  await page.getByLabel('Search in everything you wrote').fill('t');
  await expect(page.getByText('3 assessments found, of 6').first()).toBeVisible();
  await checkPage();
});

test('An assessment that can’t be read', async ({ page, checkPage }) => {
  await openExample(page);
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: EXAMPLE_TITLE })).toBeVisible();
  await spoilExample(page);
  await visit(page, EXAMPLE, 'This assessment can’t be opened');
  await checkPage();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  expect((await saving).suggestedFilename()).toBe('heat-unreadable.json');
});

test('The task list, its dialog and an early review', async ({ page, checkPage }) => {
  await openExample(page);
  await checkPage();
  await visit(page, `${EXAMPLE}/details`, 'About this assessment');
  await checkPage();
  await visit(page, `${EXAMPLE}/nothing`, 'Page not found');
  await checkPage();

  await visit(page, EXAMPLE, EXAMPLE_TITLE);
  await page.getByRole('button', { name: 'Put the example back' }).click();
  await expect(page.getByRole('dialog', { name: 'Start the example again' })).toBeVisible();
  await checkPage();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await visit(page, `${EXAMPLE}/questions/lessons-learned`, EXAMPLE_TITLE);
  await expect(page.locator(BANNER)).toContainText('The review opens on the review date');
  await checkPage();
  await page.locator('summary', { hasText: 'Open the review early' }).click();
  await page.getByRole('button', { name: 'Open the review' }).click();
  await expect(page.locator(SUMMARY)).toContainText('Say why the review opens early');
  await checkPage();
  await page.getByLabel('Why open the review now?').fill('The pilot ended early');
  await page.getByRole('button', { name: 'Open the review' }).click();
  await page.getByRole('link', { name: 'Lessons learned' }).click();
  await expect(page.getByText('Review: Lessons learned (8 of 8)')).toBeVisible();
  await checkPage();
});

test('Every block, and groups to choose', async ({ page, checkPage }) => {
  await openExample(page);
  const openNow = blocks.filter(({ id }) => id !== 'lessons-learned');
  expect(openNow).toHaveLength(7);
  for (const block of openNow) {
    await visit(page, `${EXAMPLE}/questions/${block.id}`, block.question);
    await page.locator('summary').evaluateAll((summaries) => {
      for (const { parentElement } of summaries) parentElement?.setAttribute('open', '');
    });
    await checkPage();
  }
  await visit(page, `${EXAMPLE}/questions/distribution-of-health/population-groups/choose`, 'Choose groups');
  await page.getByRole('button', { name: 'Add this group' }).click();
  await page.getByRole('button', { name: 'Add this combination' }).click();
  await expect(page.getByText('Tick at least two groups to combine')).toBeVisible();
  await expect(page.getByText('Enter a name for the group')).toBeVisible();
  await checkPage();
});

test('A thing of each kind, as it is and as it starts', async ({ page, checkPage }) => {
  await openExample(page);
  let seen = 0;
  for (const block of blocks) {
    for (const question of block.questions) {
      const title = THINGS[question.kind];
      if (title === undefined) continue;
      const [first] = entriesOf(example, question);
      await visit(page, `${EXAMPLE}/questions/${block.id}/${question.id}/${first?.id}`, title);
      await expect(page.getByRole('main').getByRole('textbox').first()).not.toHaveValue('');
      await checkPage();
      seen += 1;
    }
  }
  expect(seen).toBe(Object.keys(THINGS).length);
  await visit(page, `${EXAMPLE}/questions/action-plan`, blocks[5]?.question ?? '');
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(page.getByText('was removed.')).toBeVisible();
  await checkPage();
});

test('What can be wrong on a page', async ({ page, checkPage }) => {
  await page.goto('./#/start/nothing-typed-yet');
  const send = page.getByRole('button', { name: 'Save and continue' });
  await send.click();
  await expect(page.locator(SUMMARY)).toContainText('“Title” needs');
  await expect(page.locator(SUMMARY)).toBeFocused();
  await checkPage();
  await page.getByLabel('Title', { exact: true }).fill('What can be wrong');
  await page.getByLabel('Planned review date').fill('31 2 2027');
  await send.click();
  await expect(page.locator(SUMMARY)).toContainText('Planned review date');
  await expect(page.locator(SUMMARY)).not.toContainText('Title');
  await checkPage();

  const path = 'a/nothing-typed-yet/questions';
  await visit(page, `${path}/data-and-evidence/evidence/a-source`, 'Evidence');
  await page.getByLabel('Link').fill('javascript:alert(1)');
  await send.click();
  await expect(page.locator(SUMMARY)).toContainText('Link');
  await checkPage();

  await visit(page, `${path}/distribution-of-health/population-groups/a-group`, 'Population group');
  await page.getByLabel('Group', { exact: true }).fill('Night-shift workers');
  await page.getByRole('radio', { name: 'None' }).check();
  await send.click();
  await expect(page.locator(SUMMARY)).toContainText('Why we say so');
  await checkPage();

  await visit(page, `${path}/action-plan/action-plan/an-action`, 'Action');
  await page.getByRole('radio', { name: 'Rejected' }).check();
  await send.click();
  await expect(page.locator(SUMMARY)).toContainText('Why it was rejected');
  await checkPage();

  await visit(page, 'a/nothing-typed-yet/check', 'Check answers');
  await checkPage();
  await visit(page, 'a/nothing-typed-yet/sign-off/confirm', 'Check and sign off');
  await page.getByRole('button', { name: 'Sign off', exact: true }).click();
  await expect(page.locator(SUMMARY)).toContainText('This can’t be signed off yet');
  await checkPage();
});

test('Checking, signing off and the signed record', async ({ page, checkPage }) => {
  await openExample(page);
  await visit(page, `${EXAMPLE}/check`, 'Check answers');
  await checkPage();
  for (const [step, title] of [
    ['people', 'Sign off'],
    ['decision', 'Decision'],
    ['commitments', 'What the decision-maker agrees to'],
    ['confirm', 'Check and sign off'],
  ] as const) {
    await visit(page, `${EXAMPLE}/sign-off/${step}`, title);
    await checkPage();
  }
  await sign(page, EXAMPLE);
  await page.locator('summary', { hasText: 'The whole fingerprint' }).click();
  await checkPage();
  await page.getByRole('button', { name: 'Start version 2' }).click();
  await expect(page.locator(SUMMARY)).toContainText('“Reason for the new version” needs an answer');
  await checkPage();
});

test('After signing: the task list, a refusal and an older version', async ({ page, checkPage }) => {
  await openExample(page);
  await sign(page, EXAMPLE);
  await visit(page, EXAMPLE, EXAMPLE_TITLE);
  await expect(page.getByText('This version is signed off.')).toBeVisible();
  await checkPage();
  await page.goto(`./#/${EXAMPLE}/questions/programme-of-work`);
  await expect(page.locator(BANNER)).toContainText('Version 1 is signed off');
  await checkPage();
  await visit(page, `${EXAMPLE}/version/1`, 'Signed off');
  await page.getByLabel('Reason for the new version').fill('The board asked for one more action');
  await page.getByRole('button', { name: 'Start version 2' }).click();
  await expect(page.getByText('Draft, version 2')).toBeVisible();
  await visit(page, `${EXAMPLE}/version/1`, 'Version 1, signed off');
  await checkPage();
});

test('The same words changed in two windows', async ({ page, context, checkPage }) => {
  await openExample(page);
  const block = `${EXAMPLE}/questions/programme-of-work`;
  const other = await context.newPage();
  // A window that hears nothing of the others, as one that the browser has put to sleep: else words arrive as they are typed.
  await page.addInitScript(() => {
    class Unheard extends BroadcastChannel {
      constructor(name: string) {
        super(`unheard-${name}`);
      }
    }
    Reflect.set(globalThis, 'BroadcastChannel', Unheard);
  });
  await page.reload();
  for (const window of [page, other]) await visit(window, block, blocks[0]?.question ?? '');
  const aims = 'What are the aims of the work?';
  await other.getByLabel(aims, { exact: true }).fill('Said in the other window');
  await expect(savedStatus(other)).toBeVisible();
  await page.getByLabel(aims, { exact: true }).fill('Said in this window');
  await expect(page.locator(BANNER)).toContainText('Changed in another window');
  await checkPage();
  await page.getByRole('button', { name: 'Keep what is typed here' }).click();
  await expect(page.locator(BANNER)).toHaveCount(0);
  await expect(page.getByLabel(aims, { exact: true })).toHaveValue('Said in this window');
});

test('A newer release, and one that another window took', async ({ page, context, checkPage }) => {
  const release = await releases(context);
  await page.goto('./');
  const other = await context.newPage();
  await other.goto('./');
  for (const window of [page, other]) await waitUntilKept(window);
  await release(page);
  await expect(page.locator(BANNER)).toContainText('A new version of this app is ready');
  await checkPage();
  await other.getByRole('button', { name: 'Use the new version now' }).click();
  await expect(page.locator(BANNER)).toContainText('Another window has moved to a new version');
  await checkPage();
});

test.describe('without the copy kept for offline use', () => {
  test.use({ serviceWorkers: 'block' });

  test('A part of the app that can’t be fetched', async ({ page, checkPage, trouble }) => {
    await openExample(page);
    await page.route('**/check-answers-page-*.js', (route) => route.abort());
    await page.goto(`./#/${EXAMPLE}/check`);
    await expect(heading(page, 'Part of the app is missing')).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Save a copy of this assessment as a file' }),
    ).toBeVisible();
    await checkPage();
    expect(trouble).not.toEqual([]);
    trouble.length = 0;
  });
});

/** Puts something that no release ever wrote where the worked example is kept. */
async function spoilExample(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heat');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite');
          writing.objectStore('drafts').put({ id: 'worked-example', formatVersion: 1, assessment: [] });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
  );
}
