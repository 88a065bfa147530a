import { setTimeout as wait } from 'node:timers/promises';
import { bigAssessment } from './harness/big-assessment.mjs';
import { sumOfBursts, typeABurst } from './harness/bursts.mjs';
import { allBut, putRow, readRow, textIn } from './harness/stored.mjs';
import { AIMS, openField, startEmpty, waitUntilSaved } from './harness/typing.mjs';

const ID = 'typed-while-stalled';
/** A letter has half a second to be in a file, as it has to be on disk when the disk is well. */
const ON_ITS_WAY_MS = 500;

/** @type {import('./programs.mjs').Program} */
export const killWhileStalled = {
  name: 'kill-while-stalled',
  fault:
    'the database takes no words for seconds while someone types, and then the browser is killed (SIGKILL)',
  planted: 'the browser gives the app no files',
  times: { full: 50, bounded: 2, control: 1 },
  secondsEach: 60,
  async run(setting) {
    const { home, times, control, browsers, say } = setting;
    const profile = browsers.newProfile();
    const row = bigAssessment(ID, 50_000, [AIMS.question]);
    const others = allBut(row, AIMS.question);
    const sum = sumOfBursts(setting, { spares: 'all' });
    /** @type {import('./harness/bursts.mjs').Burst | undefined} */
    let burst;
    for (let start = 0; start <= times; start++) {
      const { context, kill } = await browsers.start(profile);
      if (control) await giveNoFiles(context);
      const page = await context.newPage();
      if (burst === undefined) {
        await page.goto(home);
        await putRow(page, row);
      }
      const shown = await openField(page, home, ID, AIMS);
      await waitUntilSaved(page);
      const stored = await readRow(page, ID);
      if (burst !== undefined) {
        const moved = allBut(stored, AIMS.question) !== others || textIn(stored, AIMS.question) !== shown;
        say(sum.add(burst, shown, moved));
      }
      if (start === times) break;
      await startEmpty(page, AIMS);
      await stall(await context.newPage(), home);
      burst = await typeABurst(page, AIMS, setting);
      if (!setting.isFull) await burst.lastHeard;
      await wait(setting.isFull ? ON_ITS_WAY_MS : 3_000);
      await kill();
    }
    return sum.outcome();
  },
};

/**
 * Keeps every table to itself for good: writes of the app wait behind it.
 * @param {import('@playwright/test').Page} page @param {string} home
 */
async function stall(page, home) {
  await page.goto(home);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('heat');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const tables = [...database.objectStoreNames];
          const holding = database.transaction(tables, 'readwrite').objectStore(tables[0] ?? '');
          const hold = () => {
            holding.count().onsuccess = hold;
            resolve(null);
          };
          holding.count().onsuccess = hold;
        };
      }),
  );
}

/** A planted fault: as in a browser that denies them. @param {import('@playwright/test').BrowserContext} context */
async function giveNoFiles(context) {
  await context.addInitScript(() => {
    Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
  });
}
