import { mkdirSync, writeFileSync } from 'node:fs';
import { AIMS, selectorOf } from '../harness/typing.mjs';
import { keepsWords, offersFile, saysSoon, uncaughtErrors } from './honest.mjs';

const ID = 'with-storage-denied';
const BLOCKED = 2;

/**
 * The browser is set to let no site keep anything: the app starts, says so, and works in memory.
 * @type {import('../storage-faults.mjs').StorageFault}
 */
export async function storageDenied({ home, browsers, isFull }) {
  const profile = browsers.newProfile();
  mkdirSync(`${profile}/Default`);
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCKED } } };
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences));
  const { context, kill } = await browsers.start(profile);
  const errors = uncaughtErrors(context);
  const page = await context.newPage();
  await page.goto(`${home}#/start/${ID}`);
  await page.getByLabel('Title', { exact: true }).fill('Typed where nothing is kept');
  const complaints = await saysSoon(page, /Not saved/, isFull);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('link', { name: 'Programme of work' }).click();
  await page.locator(selectorOf(AIMS)).fill('Words in memory only');
  complaints.push(...(await saysSoon(page, /Not saved/, isFull)));
  // To another page of the app and back: what was typed is still there.
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.locator(selectorOf(AIMS)).waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator(selectorOf(AIMS)).waitFor();
  complaints.push(
    ...(await keepsWords(page, 'Words in memory only')),
    ...(await offersFile(page, 'Words in memory only')),
  );
  await kill();
  return [...complaints, ...errors];
}
