import { expect, test } from './journey.ts';
import { waitUntilKept } from './next-release.ts';
import { heading, savedStatus, startAssessment, visit } from './quickly.ts';

test('A topic brings prompts, groups, themes and places to find figures', async ({ page, checkPage }) => {
  const path = await startAssessment(page, 'Open wide');
  await visit(page, `${path}/details`, 'About this assessment');
  await page.getByLabel('Search the topics').fill('dentist');
  await page.getByRole('checkbox', { name: 'Oral health' }).check();
  await page.getByRole('button', { name: 'Add these 4 themes' }).click();
  await expect(page.getByText('4 themes were added.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Children and young people: oral health' })).toBeChecked();
  await expect(savedStatus(page)).toBeVisible();
  await checkPage();

  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Oral health', exact: true })).toBeChecked();
  await visit(
    page,
    `${path}/questions/distribution-of-health`,
    'Who fares worst, and who could this work help or harm?',
  );
  const help = page.getByRole('complementary', { name: 'What to think about' });
  await expect(help.getByRole('heading', { name: 'Oral health' })).toBeVisible();
  await help.getByText('Who has no dentist').click();
  await expect(help.getByText('Where does no practice take new NHS patients?')).toBeVisible();
  await checkPage();

  await page.getByRole('link', { name: 'Choose groups' }).click();
  await expect(heading(page, 'Choose groups')).toBeVisible();
  const first = page.getByRole('group', { name: 'Often affected: oral health' });
  await first.getByRole('checkbox', { name: 'People experiencing homelessness' }).check();
  await first.getByRole('checkbox', { name: 'People who live in care homes' }).check();
  await expect(page.getByText('“People who live in care homes” was added.')).toBeVisible();
  await checkPage();

  await visit(
    page,
    `${path}/questions/distribution-of-health`,
    'Who fares worst, and who could this work help or harm?',
  );
  await page.getByRole('link', { name: 'Where to find figures, step by step' }).click();
  await expect(heading(page, 'Find data')).toBeVisible();
  await expect(page.getByText('Five-year-olds with decayed, missing or filled teeth')).toBeVisible();
  const places = page.getByRole('list', { name: 'Where to look' });
  await expect(places.getByRole('heading', { level: 3 })).toHaveCount(10);
  await expect(places.getByText(/^Has figures on oral health, helps with/).first()).toBeVisible();
  await page.locator('summary').evaluateAll((summaries) => {
    for (const { parentElement } of summaries) parentElement?.setAttribute('open', '');
  });
  await checkPage();
  await page.getByLabel('Search the places').fill('wrong way');
  await expect(page.getByText('Nothing matches.')).toBeVisible();
  await page.getByRole('link', { name: 'Distribution of health' }).click();
  await expect(heading(page, 'Who fares worst, and who could this work help or harm?')).toBeVisible();
});

test('Where to look is told without a network too', async ({ page, context }) => {
  const path = await startAssessment(page, 'Far from any mast');
  await waitUntilKept(page);
  await context.setOffline(true);
  await visit(page, `${path}/find-data`, 'Find data');
  await page.getByText('How to get the figures').first().click();
  await expect(page.getByText('Step by step').first()).toBeVisible();
});
