import type { Page } from '@playwright/test';
import { type Filling, fillPage, press, tabTo } from './by-keyboard.ts';
import { expect, test } from './journey.ts';
import { squeezed, textOfPdf } from './pdf-text.ts';

const BLOCKS = [
  'Programme of work',
  'Data and evidence',
  'Distribution of health',
  'Causes of inequalities',
  'Potential effects',
  'Action plan',
  'Evaluation and monitoring',
  'Lessons learned',
] as const;

/** The lists that each block adds to, by the name of the link that adds. */
const THINGS: Record<string, readonly string[]> = {
  'Data and evidence': ['Add evidence', 'Add a gap'],
  'Action plan': ['Add an action'],
  'Evaluation and monitoring': ['Add a measure'],
};

test('a keyboard alone takes an assessment from the first question to a signed PDF', async ({ page }) => {
  test.setTimeout(600_000);
  const filling: Filling = { typed: [] };
  const saveAndContinue = page.getByRole('button', { name: 'Save and continue' });

  await page.goto('./');
  await press(page, page.getByRole('link', { name: 'Start an assessment' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Start an assessment' })).toBeVisible();
  await fillPage(page, saveAndContinue, filling);
  await press(page, saveAndContinue);

  await openReviewEarly(page, filling);
  for (const block of BLOCKS) {
    await backToTaskList(page);
    await press(page, page.getByRole('link', { name: block, exact: true }));
    await expect(page.getByText(`: ${block} (`)).toBeVisible();
    if (block === 'Distribution of health') await chooseGroups(page, filling);
    for (const add of THINGS[block] ?? []) {
      await press(page, page.getByRole('link', { name: add, exact: true }));
      await expect(page.getByRole('link', { name: add, exact: true })).toHaveCount(0);
      await fillPage(page, saveAndContinue, filling);
      await press(page, saveAndContinue);
    }
    await writeFirstNote(page, filling);
    // From the top again: the focus came back to the list that was added to.
    await backToTaskList(page);
    await press(page, page.getByRole('link', { name: block, exact: true }));
    await expect(saveAndContinue).toBeVisible();
    await fillPage(page, saveAndContinue, filling);
    await press(page, saveAndContinue);
  }

  await expect(page.getByRole('heading', { level: 1, name: 'Check answers' })).toBeVisible();
  await backToTaskList(page);
  for (const block of BLOCKS) {
    const task = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: block, exact: true }) });
    await expect(task).toContainText('Complete');
  }

  await press(page, page.getByRole('link', { name: 'Sign off', exact: true }));
  for (const heading of ['Sign off', 'Decision', 'What the decision-maker agrees to']) {
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    await signOffPage(page, filling);
    await press(page, saveAndContinue);
  }
  await press(page, page.getByRole('button', { name: 'Sign off', exact: true }));
  await expect(page.getByText('Signed off', { exact: true }).first()).toBeVisible();

  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await press(page, page.getByRole('button', { name: 'Download PDF' }));
  const download = await downloading;
  const text = textOfPdf(await download.path());
  const missing = filling.typed.filter((words) => !text.includes(squeezed(words)));
  expect(filling.typed.length).toBeGreaterThan(80);
  expect(missing, 'typed words that the PDF does not hold').toEqual([]);
});

async function backToTaskList(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Check and sign off' });
  if (await heading.isVisible()) return;
  await press(page, page.getByRole('link', { name: 'Task list' }).first());
  await expect(heading).toBeVisible();
}

async function openReviewEarly(page: Page, filling: Filling): Promise<void> {
  await press(page, page.locator('summary', { hasText: 'Open the review early' }));
  await tabTo(page, page.getByLabel('Why open the review now?'));
  const because = 'The pilot ended early and its lessons are known';
  await page.keyboard.insertText(because);
  filling.typed.push(because);
  await press(page, page.getByRole('button', { name: 'Open the review' }));
  await expect(page.getByRole('link', { name: 'Lessons learned' })).toBeVisible();
}

async function chooseGroups(page: Page, filling: Filling): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Choose groups' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Choose groups' })).toBeVisible();
  for (const group of ['Disability', 'Low income']) {
    const box = page.getByRole('checkbox', { name: new RegExp(group, 'i') }).first();
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await tabTo(page, page.getByLabel('Name of the group'));
  await page.keyboard.insertText('Night-shift workers at the port');
  filling.typed.push('Night-shift workers at the port');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Night-shift workers at the port” was added.')).toBeVisible();
  const combine = page.getByRole('group', { name: 'Groups to combine' }).getByRole('checkbox');
  for (const place of [0, 1]) {
    await tabTo(page, combine.nth(place));
    await page.keyboard.press('Space');
  }
  await press(page, page.getByRole('button', { name: 'Add this combination' }));
  await press(page, page.getByRole('button', { name: 'Continue' }));
  const saveAndContinue = page.getByRole('button', { name: 'Save and continue' });
  const change = page.getByRole('link', { name: /^Change/ });
  await expect(change).toHaveCount(4);
  for (const place of [0, 1, 2, 3]) {
    await press(page, change.nth(place));
    await expect(page.getByRole('heading', { level: 1, name: 'Population group' })).toBeVisible();
    await fillPage(page, saveAndContinue, { ...filling, choose: { effect: 'mixed' }, skip: ['noEvidence'] });
    await press(page, saveAndContinue);
    await expect(change).toHaveCount(4);
  }
}

async function writeFirstNote(page: Page, filling: Filling): Promise<void> {
  await press(page, page.locator('summary', { hasText: 'Add a note' }).first());
  await page.keyboard.press('Tab');
  const words = `A note beside answer ${filling.typed.length} in żółć`;
  await page.keyboard.insertText(words);
  filling.typed.push(words);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
}

/** One page of the sign-off: every commitment is ticked by itself. */
async function signOffPage(page: Page, filling: Filling): Promise<void> {
  const saveAndContinue = page.getByRole('button', { name: 'Save and continue' });
  const boxes = page.getByRole('main').getByRole('checkbox');
  const onCommitments = (await boxes.count()) > 0;
  for (let place = 0; onCommitments && place < (await boxes.count()); place++) {
    await tabTo(page, boxes.nth(place));
    await page.keyboard.press('Space');
  }
  if (!onCommitments) {
    await fillPage(page, saveAndContinue, {
      ...filling,
      choose: { decision: 'proceed' },
      skip: ['conditions'],
    });
  }
}
