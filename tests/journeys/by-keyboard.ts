import { expect, type Locator, type Page } from '@playwright/test';

/** What has the focus, as a person who only has a keyboard would know it. */
interface Focused {
  tag: string;
  type: string;
  id: string;
  name: string;
  text: string;
  checked: boolean;
  value: string;
}

const MOST_STEPS = 600;

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return {
      tag: element?.tagName.toLowerCase() ?? '',
      type: element?.getAttribute('type') ?? '',
      id: element?.id ?? '',
      name: element?.getAttribute('name') ?? '',
      text: element?.textContent?.trim() ?? '',
      checked: element?.checked === true,
      value: element?.value ?? '',
    };
  });
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

/** Goes to a link or button by Tab and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export interface Filling {
  /** Every text typed so far; the PDF must hold them all. */
  typed: string[];
  /** The choice to take in a group of radios, by the group's name; the first when it is not named. */
  choose?: Record<string, string>;
  /** Fields left as they are, by a part of their id. */
  skip?: readonly string[];
}

let count = 0;

/** Words that nobody else types: they can be found again in a PDF. */
function say({ typed }: Filling, about: string): string {
  count += 1;
  const words = `Answer${count} about ${about.replace(/[^A-Za-z]+/g, ' ').trim()} żółć Ŵyn`;
  typed.push(words);
  return words;
}

/**
 * Fills in the page from where the focus is to its main button, by Tab, keys and Space only: every text, the first
 * two boxes of every list, one radio of every group. Stops on the button without pressing it.
 */
export async function fillPage(page: Page, button: Locator, filling: Filling): Promise<void> {
  const boxes = new Map<string, number>();
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) return;
    const at = await focused(page);
    // What is sought on a page is no answer.
    if (at.type === 'search' || filling.skip?.some((part) => at.id.includes(part))) continue;
    if (at.tag === 'textarea') await page.keyboard.insertText(`${say(filling, at.id)}\nand a second line`);
    else if (at.tag === 'select') await page.keyboard.press('ArrowDown');
    else if (at.tag !== 'input') continue;
    else if (at.type === 'radio') await chooseRadio(page, at, filling);
    else if (at.type === 'checkbox') {
      const ticked = boxes.get(at.name) ?? 0;
      boxes.set(at.name, ticked + 1);
      if (ticked < 2 && !at.checked) await page.keyboard.press('Space');
    } else if (at.value === '') await page.keyboard.insertText(textFor(filling, at));
  }
  throw new Error('Tab never reached the main button');
}

async function chooseRadio(page: Page, at: Focused, { choose = {} }: Filling): Promise<void> {
  const wanted = Object.entries(choose).find(([name]) => at.name.includes(name))?.[1];
  await page.keyboard.press('Space');
  for (let step = 0; wanted !== undefined && step < 10; step++) {
    if ((await focused(page)).value === wanted) return;
    await page.keyboard.press('ArrowDown');
  }
}

function textFor(filling: Filling, at: Focused): string {
  if (at.type === 'email') {
    filling.typed.push('siân.ŵyn@example.org');
    return 'siân.ŵyn@example.org';
  }
  if (at.type === 'tel') {
    filling.typed.push('01632 960123');
    return '01632 960123';
  }
  if (/link$/.test(at.id)) {
    filling.typed.push('https://www.example.org/evidence');
    return 'https://www.example.org/evidence';
  }
  if (/(due|started|meetingDate|first-look-date)$/.test(at.id) || at.id.endsWith('-date')) {
    filling.typed.push('14 March 2027');
    return '14 3 2027';
  }
  if (/(plannedReview|nextReview)$/.test(at.id)) {
    filling.typed.push('22 August 2027');
    return '22 August 2027';
  }
  return say(filling, at.id);
}
