import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { bigAssessment } from '../harness/big-assessment.mjs';
import { putRow } from '../harness/stored.mjs';
import { AIMS, openField, startEmpty, waitUntilSaved } from '../harness/typing.mjs';
import { uncaughtErrors } from './honest.mjs';

const ID = 'in-damaged-files';
const TYPED = 'Typed before the files were damaged';
/** An assessment that can't be read is spoken of; a list without it, as on the first day, is a lie. */
const SPOKEN_OF = /Your saved work may have been removed|storage can’t be used/;

/** @type {import('../storage-faults.mjs').StorageFault} */
export const cutShort = (setting) =>
  withDamage(setting, (file) => truncateSync(file, Math.floor(statSync(file).size / 3)));

/** @type {import('../storage-faults.mjs').StorageFault} */
export const flippedBytes = (setting) =>
  withDamage(setting, (file) => {
    const bytes = readFileSync(file);
    for (let flips = 0; flips < bytes.length / 50; flips++) {
      bytes.writeUInt8(setting.chance.upTo(256), setting.chance.upTo(bytes.length));
    }
    writeFileSync(file, bytes);
  });

/** @type {import('../storage-faults.mjs').StorageFault} */
export const goneFiles = (setting) => withDamage(setting, (file) => rmSync(file));

/**
 * @param {import('../storage-faults.mjs').Setting} setting
 * @param {(file: string) => void} damage
 * @returns {Promise<string[]>}
 */
async function withDamage({ home, browsers }, damage) {
  const profile = browsers.newProfile();
  const before = await browsers.start(profile);
  const page = await before.context.newPage();
  await page.goto(home);
  await putRow(page, bigAssessment(ID, 50_000, [AIMS.question]));
  await openField(page, home, ID, AIMS);
  await startEmpty(page, AIMS);
  await page.keyboard.insertText(TYPED);
  await waitUntilSaved(page);
  // So that what the app remembers beside its database is on disk too.
  await page.goto(home);
  await before.leave();
  for (const file of databaseFiles(profile)) damage(file);

  const { context, kill } = await browsers.start(profile);
  const errors = uncaughtErrors(context);
  const after = await context.newPage();
  await after.goto(home);
  const listed = after.locator(`a[href="#/a/${ID}"]`);
  const spokenOf = after.getByText(SPOKEN_OF);
  /** @type {string[]} */
  const complaints = [];
  await listed
    .or(spokenOf)
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() =>
      complaints.push('the start page neither lists the assessment nor says that work is missing'),
    );
  if (await listed.isVisible()) {
    const shown = await openField(after, home, ID, AIMS);
    if (shown !== TYPED) complaints.push(`listed, and its words are "${shown}"`);
  }
  await kill();
  return [...complaints, ...errors];
}

/** @param {string} profile */
function databaseFiles(profile) {
  const folder = `${profile}/Default/IndexedDB`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.leveldb'))
    .flatMap((name) => readdirSync(`${folder}/${name}`).map((file) => `${folder}/${name}/${file}`))
    .filter((file) => /\.(log|ldb)$|MANIFEST-\d+$/.test(file));
}
