import { expect, type Page } from '@playwright/test';

/** What each field of a page holds, by the field's id. */
type Held = Record<string, string | boolean>;

/** `home and back`: to the start page and at once back again, which closes the assessment and opens it anew. */
type Leaving = 'reload' | 'close' | 'back' | 'home and back';

/**
 * Changes every field of the page: another choice in each group, words in each text, half a date in each date. Leaves in
 * the very turn of the last key, and comes back. Gives the page that came back, once it holds what it held.
 */
export async function leaveMidWord(page: Page, leaving: Leaving): Promise<Page> {
  const address = page.url();
  await changeEverything(page, leaving);
  const held = await lastHeld(page);
  const back = await comeBack(page, address, leaving);
  await expect(back.locator('html:not([data-left]) h1')).toBeVisible();
  await expect(back).toHaveURL(address);
  expect(Object.values(held).length, `fields on ${address}`).toBeGreaterThan(0);
  await expect.poll(() => heldBy(back), { message: `what ${address} holds after ${leaving}` }).toEqual(held);
  return back;
}

/** What all fields hold now. What is sought in a list is not kept, and lists of evidence are folded away again. */
export function heldBy(page: Page): Promise<Held> {
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>(
      'main :is(input:not([type=search], [id*="-evidence-"]), textarea, select)',
    );
    return Object.fromEntries(
      [...fields].map((field) => [
        field.id,
        ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value,
      ]),
    );
  });
}

/** What the fields held when the page was left: it noted so itself, in that turn. */
async function lastHeld(page: Page): Promise<Held> {
  const noted = await page.waitForFunction(() => localStorage.getItem('last-held'));
  return JSON.parse((await noted.jsonValue()) ?? '');
}

async function comeBack(page: Page, address: string, leaving: Leaving): Promise<Page> {
  if (leaving === 'close') {
    await page.close();
    const next = await page.context().newPage();
    await next.goto(address);
    return next;
  }
  if (leaving === 'back') {
    await expect(page).not.toHaveURL(address);
    await page.goForward();
  }
  return page;
}

function changeEverything(page: Page, leaving: Leaving): Promise<void> {
  return page.evaluate(async (how) => {
    localStorage.removeItem('last-held');
    const all = <E extends Element>(what: string) => [...document.querySelectorAll<E>(`main ${what}`)];
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
    for (const kind of ['radio', 'checkbox']) {
      const groups = Map.groupBy(all<HTMLInputElement>(`input[type=${kind}]`), ({ name }) => name);
      for (const [first, second] of groups.values()) (second ?? first)?.click();
    }
    // Some choices show more fields.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const select of all<HTMLSelectElement>('select')) {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const texts = all<HTMLInputElement>(
      'textarea, main input:not([type=radio], [type=checkbox], [type=file], [type=search])',
    );
    for (const [place, field] of texts.entries()) {
      field.focus();
      const isDate = /(date|due|started|meetingDate|plannedReview|nextReview)$/.test(field.id);
      document.execCommand('insertText', false, isDate ? '14 3' : `Words ${place} żółć Ŵyn 👩🏽‍⚕️`);
    }
    texts.at(-1)?.focus();
    // Only after this call has its answer, for a reload would cut it off. Then all in one turn: nothing gets to save.
    setTimeout(() => {
      if (texts.length > 0) document.execCommand('insertText', false, ' end');
      else all<HTMLInputElement>('input[type=checkbox]').at(-1)?.click();
      const kept = ':is(input:not([type=search], [id*="-evidence-"]), textarea, select)';
      const fields = all<HTMLInputElement>(kept).map((field) => [
        field.id,
        ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value,
      ]);
      localStorage.setItem('last-held', JSON.stringify(Object.fromEntries(fields)));
      if (how === 'reload') {
        document.documentElement.dataset.left = '';
        location.reload();
      }
      if (how === 'back') history.back();
      if (how === 'home and back') {
        const { hash } = location;
        location.hash = '#/';
        addEventListener('hashchange', () => setTimeout(() => location.assign(hash)), { once: true });
      }
    });
  }, leaving);
}
