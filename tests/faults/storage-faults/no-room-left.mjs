import { bigAssessment } from '../harness/big-assessment.mjs';
import { randomText } from '../harness/numbered-text.mjs';
import { putRow, readRow, textIn } from '../harness/stored.mjs';
import { AIMS, openField, selectorOf, startEmpty, waitUntilSaved } from '../harness/typing.mjs';
import { keepsWords, offersFile, saysSoon, uncaughtErrors } from './honest.mjs';

const ID = 'with-no-room-left';
const SPARE = 150_000;
const TOO_MUCH = 300_000;
const BEFORE = 'Saved before. ';

/**
 * The quota is used up by what is typed: what was saved stays, and all is saved once there is room again.
 * @type {import('../storage-faults.mjs').StorageFault}
 */
export async function noRoomLeft({ home, chance, control, browsers, isFull }) {
  const profile = browsers.newProfile();
  await saveSomething(await browsers.start(profile), home);

  const { context, kill } = await browsers.start(profile);
  const errors = uncaughtErrors(context);
  if (control) await context.addInitScript(passOverInSilence, TOO_MUCH);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { origin } = new URL(home);
  // Before the page comes, for the browser goes by the quota it knew when it opened the database.
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + SPARE });
  await openField(page, home, ID, AIMS);
  await page.locator(selectorOf(AIMS)).focus();
  await page.keyboard.press('Control+End');
  // Random words, for a database packs others so well that they never fill it.
  const tooMuch = randomText(chance, TOO_MUCH);
  await page.keyboard.insertText(tooMuch);
  const complaints = await saysSoon(page, /Not saved/, isFull);
  complaints.push(
    ...(await keepsWords(page, BEFORE + tooMuch)),
    ...(await offersFile(page, BEFORE + tooMuch)),
  );
  if (textIn(await readRow(page, ID), AIMS.question) !== BEFORE)
    complaints.push('what was saved is not as it was');

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await waitUntilSaved(page);
  const afterwards = textIn(await readRow(page, ID), AIMS.question);
  if (afterwards !== BEFORE + tooMuch) complaints.push('with room again, not all was saved');
  await kill();
  return [...complaints, ...errors];
}

/** @param {import('../harness/browsers.mjs').OwnBrowser} browser @param {string} home */
async function saveSomething({ context, leave }, home) {
  const page = await context.newPage();
  await page.goto(home);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await putRow(page, bigAssessment(ID, 50_000, [AIMS.question]));
  await openField(page, home, ID, AIMS);
  await startEmpty(page, AIMS);
  await page.keyboard.insertText(BEFORE);
  await waitUntilSaved(page);
  await leave();
}

/** The planted fault, in the page: nothing is written, and nothing is said. @param {number} room */
function passOverInSilence(room) {
  const { put } = IDBObjectStore.prototype;
  /** @this {IDBObjectStore} @param {import('../harness/stored.mjs').Row} row @param {IDBValidKey} [key] */
  function silentPut(row, key) {
    const fits = JSON.stringify(row).length <= room;
    // Any other request that ends well looks like one that wrote.
    return fits ? put.call(this, row, key) : /** @type {IDBRequest} */ (this.count());
  }
  IDBObjectStore.prototype.put = silentPut;
}
