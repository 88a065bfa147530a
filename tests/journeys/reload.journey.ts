import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { leaveMidWord } from './leave-mid-word.ts';
import { EXAMPLE, heading, openExample, savedStatus, sign, visit } from './quickly.ts';

const ID = 'a/left-mid-word';

/** Every page on which something is filled in, as it stands in a new assessment. */
const PAGES: Record<string, readonly string[]> = {
  'the front page and the first two stages': [
    'details',
    'questions/programme-of-work',
    'questions/data-and-evidence',
    'questions/data-and-evidence/evidence/a-source',
    'questions/data-and-evidence/evidence-gaps/a-gap',
    'questions/distribution-of-health',
    'questions/distribution-of-health/population-groups/a-group',
    'questions/causes-of-inequalities',
    'questions/potential-effects',
  ],
  'the plan, the review and the sign-off': [
    'questions/action-plan',
    'questions/action-plan/action-plan/an-action',
    'questions/evaluation-and-monitoring',
    'questions/evaluation-and-monitoring/monitoring/a-measure',
    'questions/lessons-learned',
    'sign-off/people',
    'sign-off/decision',
    'sign-off/commitments',
  ],
};

for (const leaving of ['reload', 'close', 'back', 'home and back'] as const) {
  for (const [name, paths] of Object.entries(PAGES)) {
    test(`Leaving in the middle of a word (${leaving}) loses nothing: ${name}`, async ({ page }) => {
      await begin(page);
      let window = page;
      for (const path of paths) {
        await window.goto(`./#/${ID}`);
        await expect(window.getByRole('heading', { level: 1, name: /^Left mid-word/ })).toBeVisible();
        await open(window, path);
        window = await leaveMidWord(window, leaving);
      }
    });
  }
}

test('A first word is kept when the page is reloaded at once', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await expect(heading(page, 'Start an assessment')).toBeVisible();
  await leaveMidWord(page, 'reload');
});

test('Groups ticked, added and combined are kept when the page is reloaded at once', async ({ page }) => {
  await begin(page);
  const choose = `${ID}/questions/distribution-of-health/population-groups/choose`;
  await visit(page, choose, 'Choose groups');
  await page.getByRole('checkbox', { name: 'Disability' }).first().check();
  await page.getByLabel('Name of the group').fill('Night-shift workers');
  await page.getByRole('button', { name: 'Add this group' }).click();
  await reloadWith(page, () => {
    document.querySelectorAll<HTMLInputElement>('#choose-groups input[type=checkbox]')[0]?.click();
  });
  await expect(page.getByRole('checkbox', { name: 'Disability' }).first()).toBeChecked();
  const combine = page.getByRole('group', { name: 'Groups to combine' }).getByRole('checkbox');
  await expect(combine).toHaveCount(3);
  await combine.nth(0).check();
  await combine.nth(1).check();
  await reloadWith(page, () => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Add this combination')?.click();
  });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(4);
});

test('Pages to read come back where they were', async ({ page }) => {
  await openExample(page);
  await visit(page, `${EXAMPLE}/check`, 'Check answers');
  await page.reload();
  await expect(heading(page, 'Check answers')).toBeVisible();
  await visit(page, `${EXAMPLE}/sign-off/confirm`, 'Check and sign off');
  await page.reload();
  await expect(heading(page, 'Check and sign off')).toBeVisible();
  await sign(page, EXAMPLE);
  await page.reload();
  await expect(heading(page, 'Signed off')).toBeVisible();
  await page.goBack();
  await page.goForward();
  await expect(heading(page, 'Signed off')).toBeVisible();
});

test('A note stays open while its last letter is taken away', async ({ page }) => {
  await begin(page);
  await open(page, 'questions/programme-of-work');
  await page.locator('summary', { hasText: 'Add a note' }).first().click();
  const note = page.getByLabel('Note on “What are the aims of the work?”');
  await note.pressSequentially('ab');
  await note.press('Backspace');
  await note.press('Backspace');
  await page.waitForTimeout(300);
  await expect(note).toBeFocused();
  await page.keyboard.type('again');
  await expect(note).toHaveValue('again');
});

/** A new assessment whose review is open. */
async function begin(page: Page): Promise<void> {
  await page.goto(`./#/${ID.replace('a/', 'start/')}`);
  await page.getByLabel('Title', { exact: true }).fill('Left mid-word');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.locator('summary', { hasText: 'Open the review early' }).click();
  await page.getByLabel('Why open the review now?').fill('The pilot ended early');
  await page.getByRole('button', { name: 'Open the review' }).click();
  await expect(page.getByRole('link', { name: 'Lessons learned' })).toBeVisible();
  await expect(savedStatus(page)).toBeVisible();
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${ID}/${path}`);
  await expect(page.getByRole('button', { name: 'Save and continue' })).toBeVisible();
}

/** Does something and reloads the page in the same turn. */
async function reloadWith(page: Page, act: () => void): Promise<void> {
  await page.evaluate(`(${act})(); document.documentElement.dataset.left = ''; location.reload();`);
  await expect(page.locator('html:not([data-left]) h1')).toBeVisible();
}
