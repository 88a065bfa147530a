import { AIMS, selectorOf, waitUntilSaved } from '../harness/typing.mjs';
import { keepsWords, offersFile, saysSoon, uncaughtErrors } from './honest.mjs';

const ID = 'in-a-private-window';

/**
 * A private window can't be told from another, so the page says at all times where the words are kept.
 * @type {import('../storage-faults.mjs').StorageFault}
 */
export async function privateWindow({ home, browsers, isFull }) {
  const { browser, kill } = await browsers.start();
  const context = await browser.newContext();
  const errors = uncaughtErrors(context);
  const page = await context.newPage();
  await page.goto(`${home}#/start/${ID}`);
  await page.getByLabel('Title', { exact: true }).fill('Typed in a private window');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('link', { name: 'Programme of work' }).click();
  await page.locator(selectorOf(AIMS)).fill('Words in a private window');
  await waitUntilSaved(page);
  const complaints = await saysSoon(page, /does not leave this device/, isFull);
  complaints.push(...(await keepsWords(page, 'Words in a private window')));
  await page.keyboard.press('Control+s');
  complaints.push(...(await offersFile(page, 'Words in a private window')));
  await kill();
  return [...complaints, ...errors];
}
