import { bigAssessment } from './harness/big-assessment.mjs';
import { putRow, readRow, textIn, upgradeTables } from './harness/stored.mjs';
import { AIMS, openField, selectorOf, startEmpty, waitUntilSaved } from './harness/typing.mjs';
import { SAID_WITHIN_MS } from './storage-faults/honest.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const ID = 'in-a-stale-tab';

/**
 * When the newer release comes, and what it leaves: a row in a newer format, or newer tables and one more
 * part of a row.
 */
const KINDS = /** @type {const} */ ([
  { comes: 'under an open tab', leaves: 'newer tables' },
  { comes: 'under an open tab', leaves: 'a newer format' },
  { comes: 'before an old page starts', leaves: 'newer tables' },
  { comes: 'before an old page starts', leaves: 'a newer format' },
]);
const NEWER_FORMAT = 999;

/** @type {import('./programs.mjs').Program} */
export const staleTab = {
  name: 'stale-tab',
  fault: 'a newer release upgrades the database, and someone types on in a page of the old one',
  planted: 'nothing tells the old page that the database was upgraded',
  times: { full: 52, bounded: 4, control: 1 },
  secondsEach: 30,
  async run({ home, times, control, isFull, browsers, say }) {
    const { browser } = await browsers.start();
    const row = bigAssessment(ID, 50_000, [AIMS.question]);
    let [accepted, unsaid] = [0, 0];
    for (let turn = 0; turn < times; turn++) {
      const kind = KINDS[turn % KINDS.length] ?? KINDS[0];
      const context = await browser.newContext();
      if (control) await context.addInitScript(hideUpgrades);
      const page = await context.newPage();
      await page.goto(home);
      await putRow(page, row);
      await openField(page, home, ID, AIMS);
      await startEmpty(page, AIMS);
      await page.keyboard.insertText('Before the newer release');
      await waitUntilSaved(page);

      const newer = await context.newPage();
      // A file of the same origin, so that no code of the app runs here.
      await newer.goto(`${home}theme.json`);
      if (kind.comes === 'before an old page starts') await page.goto('about:blank');
      await upgradeTables(newer, ID, kind.leaves === 'a newer format' ? NEWER_FORMAT : undefined);
      const left = JSON.stringify(await readRow(newer, ID));
      if (kind.comes === 'before an old page starts')
        await page.goto(`${home}#/a/${ID}/questions/${AIMS.block}`);
      const said = await typeOn(page, isFull);
      const found = await readRow(newer, ID);
      if (JSON.stringify(found) !== left) {
        accepted += 1;
        say(
          `${kind.leaves} ${kind.comes}: the old page wrote, and now the text is "${textIn(found, AIMS.question)}"`,
        );
      }
      if (!said) {
        unsaid += 1;
        say(`${kind.leaves} ${kind.comes}: the old page does not speak of a newer version`);
      }
      await context.close();
    }
    return {
      figures: { 'stale writes accepted': accepted, 'times the page did not say so': unsaid },
      losses: [
        ...(accepted > 0 ? [`${accepted} stale writes got in`] : []),
        ...(unsaid > 0 ? [`${unsaid} times the page did not say so`] : []),
      ],
    };
  },
};

/**
 * Types where there is still something to type in, and tells whether the page speaks of a newer version.
 * @param {Page} page
 * @param {boolean} isFull
 */
async function typeOn(page, isFull) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await page.locator(selectorOf(AIMS)).isVisible()) {
    await page.locator(selectorOf(AIMS)).focus();
    await page.keyboard.insertText(', and after it');
  }
  const said = await page
    .getByText(/newer version/i)
    .first()
    .waitFor({ timeout: isFull ? SAID_WITHIN_MS.full : SAID_WITHIN_MS.busy })
    .then(
      () => true,
      () => false,
    );
  await page.waitForTimeout(500);
  return said;
}

/** The planted fault. An upgrade closes the connection, as it must, and nobody learns why. */
function hideUpgrades() {
  const { prototype } = IDBDatabase;
  const told = Object.getOwnPropertyDescriptor(prototype, 'onversionchange');
  const version = Object.getOwnPropertyDescriptor(prototype, 'version');
  /** @type {number | undefined} */
  let first;
  Object.defineProperty(prototype, 'onversionchange', {
    set() {
      told?.set?.call(this, () => this.close());
    },
  });
  Object.defineProperty(prototype, 'version', {
    get() {
      first ??= version?.get?.call(this);
      return first;
    },
  });
}
