import { expect, type Locator, type Page } from '@playwright/test';
import { squeezed, textOfPdf } from './pdf-text.ts';

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

/** What to take in some groups of radios, by a part of the group's name; the first choice in all others. */
const CHOICES: Record<string, string> = { decision: 'proceed', verdict: 'does-not-apply' };

/** Fills in every field of the page that is still empty, and sends it. */
export async function fillAndSend(page: Page): Promise<void> {
  const send = page.getByRole('button', { name: 'Save and continue' });
  await expect(send).toBeVisible();
  await page.evaluate((choices) => {
    const all = <E extends Element>(what: string) => [...document.querySelectorAll<E>(`main ${what}`)];
    const radios = Map.groupBy(all<HTMLInputElement>('input[type=radio]'), ({ name }) => name);
    for (const [name, group] of radios) {
      const wanted = Object.entries(choices).find(([part]) => name.includes(part))?.[1];
      (group.find(({ value }) => value === wanted) ?? group[0])?.click();
    }
    for (const box of all<HTMLInputElement>('input[type=checkbox]:not([id*=noEvidence])')) {
      if (!box.checked) box.click();
    }
    for (const field of all<HTMLInputElement>(
      'form :is(textarea, input:not([type=radio], [type=checkbox], [type=search]))',
    )) {
      if (field.value !== '' || field.id.includes('conditions')) continue;
      field.focus();
      // A note is folded away.
      if (document.activeElement !== field) continue;
      const isDate = /(date|due|started|meetingDate)$/.test(field.id);
      const isReview = /(plannedReview|nextReview)$/.test(field.id);
      const isLink = field.id.endsWith('link');
      const words = isLink ? 'https://www.example.org' : isReview ? '22 8 2027' : `Said of ${field.id}`;
      document.execCommand('insertText', false, isDate ? '14 3 2027' : words);
    }
  }, CHOICES);
  const before = page.url();
  await send.click();
  await expect(page).not.toHaveURL(before);
}

const BLOCKS = 7;
const ENTRIES = [
  'data-and-evidence/evidence/a-source',
  'data-and-evidence/evidence-gaps/a-gap',
  'distribution-of-health/population-groups/a-group',
  'action-plan/action-plan/an-action',
  'evaluation-and-monitoring/monitoring/a-measure',
];

/** The steps from a visit to a signed PDF, each from an address at which the page can be opened anew. */
export const STEPS: Record<string, (page: Page, id: string) => Promise<void>> = {
  'the start page': async (page, id) => {
    await page.goto(`./#/start/${id}`);
    await fillAndSend(page);
    await expect(page.getByRole('heading', { name: 'Check and sign off' })).toBeVisible();
  },
  'the task list': async (page, id) => {
    await page.goto(`./#/a/${id}`);
    for (const entry of ENTRIES) {
      await page.goto(`./#/a/${id}/questions/${entry}`);
      await fillAndSend(page);
    }
  },
  'a block': async (page, id) => {
    await page.goto(`./#/a/${id}/questions/programme-of-work`);
    for (let block = 0; block < BLOCKS; block++) await fillAndSend(page);
  },
  'check answers': async (page, id) => {
    await visit(page, `a/${id}/check`, 'Check answers');
    await expect(page.getByText('before sign-off')).toBeVisible();
    await download(page, 'Download PDF');
  },
  'sign off': async (page, id) => {
    await visit(page, `a/${id}/sign-off/people`, 'Sign off');
    for (let step = 0; step < 3; step++) await fillAndSend(page);
    await sign(page, `a/${id}`);
  },
  'the signed record': async (page, id) => {
    await visit(page, `a/${id}/version/1`, 'Signed off');
    const text = textOfPdf(await download(page, 'Download PDF'));
    expect(text).toContain(squeezed('Said of details-title'));
    expect(text).toContain('Page1of');
  },
};

/** Presses a button that hands over a file, and gives the file's place. */
export async function download(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  return (await coming).path();
}

/** Lets a file fall on the page, as from the desktop. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await untilItTakesFiles(page);
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? ''));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** A browser drops a file only where the page said beforehand that it takes it; until it listens, the page says nothing. */
export async function untilItTakesFiles(page: Page): Promise<void> {
  const takesFiles = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'a file'));
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      return document.querySelector('main')?.dispatchEvent(over) === false;
    });
  await expect.poll(takesFiles).toBe(true);
}
