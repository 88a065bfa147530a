import { bigAssessment } from '../harness/big-assessment.mjs';
import { allBut, putRow, readRow, textIn } from '../harness/stored.mjs';
import { AIMS, openField, startEmpty, waitUntilSaved } from '../harness/typing.mjs';
import { keepsWords, offersFile, saysSoon, uncaughtErrors } from './honest.mjs';

const ID = 'cleared-mid-edit';

/**
 * The browser clears its storage under an open assessment: all of it is stored again, or said not to be
 * saved.
 * @type {import('../storage-faults.mjs').StorageFault}
 */
export async function clearedMidEdit({ home, browsers, isFull }) {
  const { context, kill } = await browsers.start();
  const errors = uncaughtErrors(context);
  const page = await context.newPage();
  await page.goto(home);
  const row = bigAssessment(ID, 50_000, [AIMS.question]);
  await putRow(page, row);
  await openField(page, home, ID, AIMS);
  await startEmpty(page, AIMS);
  await page.keyboard.insertText('Before it was cleared');
  await waitUntilSaved(page);

  const session = await context.newCDPSession(page);
  const { origin } = new URL(home);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
  await page.keyboard.insertText(', and after it');
  const typed = 'Before it was cleared, and after it';
  const complaints = await saysSoon(page, /Not saved|Your saved work was removed/, isFull);
  await page.waitForTimeout(2000);
  const status = (await page.locator('.hea-status').textContent()) ?? '';
  const stored = await readRow(page, ID);
  if (status.startsWith('Saved')) {
    if (textIn(stored, AIMS.question) !== typed)
      complaints.push(`called saved, and stored is "${textIn(stored, AIMS.question)}"`);
    if (allBut(stored, AIMS.question) !== allBut(row, AIMS.question))
      complaints.push('called saved, and other answers are not stored');
  }
  complaints.push(...(await keepsWords(page, typed)), ...(await offersFile(page, typed)));
  await kill();
  return [...complaints, ...errors];
}
