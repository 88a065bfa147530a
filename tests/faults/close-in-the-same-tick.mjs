import { bigAssessment } from './harness/big-assessment.mjs';
import { lossOf, numberedText } from './harness/numbered-text.mjs';
import { putRow, readRow, textIn } from './harness/stored.mjs';
import {
  AIMS,
  addressOf,
  hearOnlyAfterAPause,
  RELOADS,
  selectorOf,
  startEmpty,
  waitOrReload,
} from './harness/typing.mjs';

const ID = 'left-in-the-same-tick';
/** How a page is left. The last two stay in the app; the window is closed a moment later. */
const LEAVINGS = /** @type {const} */ (['reload', 'close', 'another site', 'back', 'another page']);

/** Longer than a write takes on the busiest computer. */
const WRITTEN_WITHIN_MS = 20_000;

/** @type {import('./programs.mjs').Program} */
export const closeInTheSameTick = {
  name: 'close-in-the-same-tick',
  fault: `the page is left in the very turn of the last key: ${LEAVINGS.join(', ')}`,
  planted: 'the app hears of keys only after a pause',
  times: { full: 200, bounded: 15, control: 5 },
  secondsEach: 20,
  async run({ home, times, chance, control, browsers, say }) {
    const { context } = await browsers.start();
    if (control) await hearOnlyAfterAPause(context);
    const opener = await context.newPage();
    await opener.goto(home);
    await putRow(opener, bigAssessment(ID, 50_000, [AIMS.question]));
    let lost = 0;
    let typedInAll = 0;
    let reloads = 0;
    const openOn = async () => {
      const page = await openWindow(opener, addressOf(home, ID, AIMS));
      if (await waitOrReload(page, AIMS)) reloads += 1;
      return page;
    };
    /** @type {string[]} */
    const losses = [];
    for (let turn = 0; turn < times; turn++) {
      const leaving = LEAVINGS[turn % LEAVINGS.length] ?? 'reload';
      const from = chance.upTo(10_000) * 4;
      const typed = numberedText(from, from + 2 + chance.upTo(20));
      const page = await openOn();
      await startEmpty(page, AIMS);
      const session = await context.newCDPSession(page);
      for (const letter of typed.slice(0, -1)) await session.send('Input.insertText', { text: letter });
      await leaveWithLastKey(page, typed.slice(-1), leaving);
      if (!page.isClosed()) {
        // Chromium does not answer when a page is closed that is only just coming.
        await page.waitForLoadState();
        await page.close();
      }

      const back = await openOn();
      const shown = await back.locator(selectorOf(AIMS)).inputValue();
      const stored = await untilStored(opener, typed);
      await back.close();
      typedInAll += typed.length;
      const missing = Math.max(
        ...[shown, stored].map((found) => lossOf({ typed, acknowledged: 0 }, found).typedLost),
      );
      if (shown === typed && stored === typed) continue;
      lost += missing;
      say(`${leaving}: typed "${typed}", shown "${shown}", stored "${stored}"`);
      losses.push(`${leaving}: ${missing} of ${typed.length} letters`);
    }
    return {
      figures: {
        'letters typed': typedInAll,
        'typed and lost': lost,
        'times something was lost': losses.length,
        [RELOADS]: reloads,
      },
      losses,
    };
  },
};

/**
 * A window that its own script may close, as a person closes a tab.
 * @param {import('@playwright/test').Page} opener
 * @param {string} address
 */
async function openWindow(opener, address) {
  const [page] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.evaluate(() => void open(location.href)),
  ]);
  // Through the start page, so that there is something to go back to.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(address);
  return page;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} letter
 * @param {typeof LEAVINGS[number]} leaving
 */
async function leaveWithLastKey(page, letter, leaving) {
  const gone = leaving === 'close' ? page.waitForEvent('close') : page.waitForEvent('framenavigated');
  const leave = page.evaluate(
    ([last, how]) => {
      // On a turn of its own, which begins with the last key and ends with the page.
      setTimeout(() => {
        document.execCommand('insertText', false, last);
        if (how === 'reload') location.reload();
        if (how === 'close') close();
        if (how === 'another site') location.assign('about:blank');
        if (how === 'back') history.back();
        if (how === 'another page') location.hash = '#/about';
      });
    },
    /** @type {const} */ ([letter, leaving]),
  );
  await Promise.all([gone, leave.catch(() => 'The answer came too late for a page that is gone.')]);
}

/**
 * What is stored, as soon as that is all that was typed, or else after a while.
 * @param {import('@playwright/test').Page} page
 * @param {string} typed
 */
async function untilStored(page, typed) {
  let stored = '';
  for (const end = Date.now() + WRITTEN_WITHIN_MS; Date.now() < end && stored !== typed; ) {
    stored = textIn(await readRow(page, ID), AIMS.question);
  }
  return stored;
}
