// Someone at the keyboard, and what the page tells them about saving meanwhile.

/** @typedef {import('@playwright/test').Page} Page */

/** A text to type in, on the page of its block. @typedef {{ block: string, question: string }} Field */

/** @type {Field} */
export const AIMS = { block: 'programme-of-work', question: 'aims' };

/** @param {Field} field */
export function selectorOf({ question }) {
  return `#${question}-text`;
}

/** @param {string} home @param {string} id @param {Field} field */
export function addressOf(home, id, { block }) {
  return `${home}#/a/${id}/questions/${block}`;
}

/**
 * Opens the page of a field and gives the words that are there.
 * @param {Page} page @param {string} home @param {string} id @param {Field} field @returns {Promise<string>}
 */
export async function openField(page, home, id, field) {
  await page.goto(addressOf(home, id, field));
  return page.locator(selectorOf(field)).inputValue();
}

/** How a program calls the count of what `waitOrReload` had to do. */
export const RELOADS = 'pages that came without a part, and were loaded anew';

/**
 * Waits for a field, and loads the page anew where it says that a part of the app did not come, as a person would: a window
 * that crashes or closes may take the service worker with it, and then what another one was just fetching (seen about
 * once in 500 openings on a busy computer). Gives whether it had to.
 * @param {Page} page @param {Field} field @returns {Promise<boolean>}
 */
export async function waitOrReload(page, field) {
  const area = page.locator(selectorOf(field));
  const halfThere = page.locator('.hea-slow-start').or(page.getByText('Part of the app is missing')).first();
  await area.or(halfThere).first().waitFor();
  if (await area.isVisible()) return false;
  await page.reload();
  await area.waitFor();
  return true;
}

/** Takes all words out of a field that is open, and stands in it. @param {Page} page @param {Field} field */
export async function startEmpty(page, field) {
  await page.locator(selectorOf(field)).fill('');
  await page.locator(selectorOf(field)).focus();
  await waitUntilSaved(page);
}

/** @param {Page} page */
export async function waitUntilSaved(page) {
  await page.waitForFunction(() =>
    /^(Saved|Nothing to save)/.test(document.querySelector('.hea-status')?.textContent ?? ''),
  );
}

/**
 * Whenever the status begins "Saved", tells in that same turn how much each field held: when the page's words change,
 * and at each frame, which is what a person sees. A field that is not on the page any more held what it did when last seen.
 * @param {Page} page @param {readonly Field[]} fields @param {(question: string, length: number) => void} tell
 */
export async function watchAcknowledged(page, fields, tell) {
  await page.exposeFunction('tellAcknowledged', tell);
  await page.evaluate(
    (watched) => {
      /** @type {Record<string, number>} */
      const seen = {};
      /** @type {Record<string, number>} */
      const told = {};
      const look = () => {
        for (const { question, selector } of watched) {
          /** @type {HTMLInputElement | HTMLTextAreaElement | null} */
          const area = document.querySelector(selector);
          if (area !== null) seen[question] = area.value.length;
        }
        if (!document.querySelector('.hea-status')?.textContent?.startsWith('Saved')) return;
        for (const [question, length] of Object.entries(seen)) {
          if (told[question] === length) continue;
          told[question] = length;
          Reflect.get(globalThis, 'tellAcknowledged')(question, length);
        }
      };
      new MutationObserver(look).observe(document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      const atEachFrame = () => {
        look();
        requestAnimationFrame(atEachFrame);
      };
      atEachFrame();
    },
    fields.map((field) => ({ question: field.question, selector: selectorOf(field) })),
  );
}

/**
 * A planted fault: the app hears of what was typed only after a pause, and says "Saved" all the while.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function hearOnlyAfterAPause(context) {
  await context.addInitScript(() => {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    addEventListener(
      'input',
      (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        clearTimeout(timer);
        // The pause of a debounce, which was measured to lose whole sentences.
        timer = setTimeout(() => event.target?.dispatchEvent(new Event('input', { bubbles: true })), 300);
      },
      { capture: true },
    );
  });
}
