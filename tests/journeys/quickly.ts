import { expect, type Locator, type Page } from '@playwright/test';

/** Where the worked example is. It has the same address on every device. */
export const EXAMPLE = 'a/worked-example';
export const EXAMPLE_TITLE = 'Kit in Hand: bowel screening outreach';

/** The save status, which begins "Saved" when all that was typed is on disk. */
export function savedStatus(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^Saved/ });
}

export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Goes to an address in the app, as a bookmark would, and waits for its heading. */
export async function visit(page: Page, path: string, title: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(heading(page, title)).toBeVisible();
}

/** Puts the worked example on this device and opens its task list. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await expect(heading(page, EXAMPLE_TITLE)).toBeVisible();
}

/** Signs the assessment at an address, all of whose answers are there. */
export async function sign(page: Page, path: string): Promise<void> {
  await visit(page, `${path}/sign-off/confirm`, 'Check and sign off');
  await page.getByRole('button', { name: 'Sign off', exact: true }).click();
  await expect(heading(page, 'Signed off')).toBeVisible();
}

/** Starts an assessment that has a title and nothing more, and stays on its task list. Gives its address. */
export async function startAssessment(page: Page, title: string): Promise<string> {
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(page, title)).toBeVisible();
  return new URL(page.url()).hash.slice(2);
}
