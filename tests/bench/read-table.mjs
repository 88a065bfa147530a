import { setTimeout as wait } from 'node:timers/promises';
import { middleAndEdge } from './middle-and-edge.mjs';

const MEGABYTES = 100;
const IDLE_MS = 10_000;

/** @type {import('./run.mjs').Bench} */
export const readTable = {
  name: 'read-table',
  about: `a Fingertips file of ${MEGABYTES} MB is dropped, read with progress, and stopped another time`,
  times: 3,
  async run({ home, times, browsers }) {
    const { context } = await browsers.start();
    const page = await context.newPage();
    await page.goto(`${home}#/`);
    await page.getByRole('link', { name: 'Start an assessment' }).click();
    await page.getByLabel('Title', { exact: true }).fill('A large table');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('heading', { level: 1, name: 'A large table' }).waitFor();
    await page.goto(`${page.url()}/questions/distribution-of-health/figures/choose`);
    await page.getByLabel('Choose a file').waitFor();
    await page.evaluate(watchForGaps);
    const rows = await page.evaluate(makeFile, MEGABYTES);
    // The text the file was made of is this program's litter: sweeping it up stops the page for 70 to 170 ms.
    await page.requestGC();
    await wait(2_000);
    await page.evaluate(() => Reflect.get(globalThis, 'startAnew')());
    await wait(IDLE_MS);
    const idle = await page.evaluate(() => Reflect.get(globalThis, 'longestGap'));

    /** @type {number[]} */
    const toRead = [];
    /** @type {number[]} */
    const gaps = [];
    /** @type {number[]} */
    const toStop = [];
    for (let time = 0; time < times; time++) {
      await page.evaluate(() => Reflect.get(globalThis, 'startAnew')());
      const started = Date.now();
      await page.evaluate(() => Reflect.get(globalThis, 'dropIt')());
      await page.getByText(/was read: [\d,]+ rows/).waitFor({ timeout: 600_000 });
      toRead.push(Date.now() - started);
      gaps.push(await page.evaluate(() => Reflect.get(globalThis, 'longestGap')));
      await page.getByRole('button', { name: 'Take another table' }).click();

      await page.evaluate(() => Reflect.get(globalThis, 'dropIt')());
      await page.getByText(/rows so far$/).waitFor();
      const pressed = Date.now();
      await page.getByRole('button', { name: 'Stop reading' }).click();
      await page.getByLabel('Choose a file').waitFor();
      toStop.push(Date.now() - pressed);
    }
    console.log(
      `${MEGABYTES} MB, ${rows} rows; the idle page’s own longest gap in 10 s: ${idle.toFixed(1)} ms`,
    );
    return [
      { measure: `${MEGABYTES} MB to read`, ...middleAndEdge(toRead) },
      { measure: 'longest gap of the page meanwhile', ...middleAndEdge(gaps), target: 50 + idle },
      { measure: 'to stop', ...middleAndEdge(toStop), target: 1_000 },
    ];
  },
};

/** Runs in the page: notes the longest time in which nothing else could have run. */
function watchForGaps() {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    Reflect.set(globalThis, 'longestGap', Math.max(Reflect.get(globalThis, 'longestGap'), now - last));
    last = now;
    setTimeout(() => port2.postMessage(null), 1);
  };
  Reflect.set(globalThis, 'longestGap', 0);
  Reflect.set(globalThis, 'startAnew', () => {
    last = performance.now();
    Reflect.set(globalThis, 'longestGap', 0);
  });
  port2.postMessage(null);
}

/** Runs in the page: makes the file, and what drops it. Gives how many rows it has. @param {number} megabytes */
function makeFile(megabytes) {
  const names =
    'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to region value or percentiles,Time period Sortable,New data,Compared to goal,Time period range\r\n';
  const parts = [names];
  let size = names.length;
  let rows = 0;
  while (size < megabytes * 1_048_576) {
    let part = '';
    for (let line = 0; line < 1_000; line++, rows++) {
      const year = 2005 + (rows % 19);
      const value = (10 + ((rows * 7919) % 2_000) / 100).toFixed(4);
      part += `${90_000 + (rows % 150)},"Indicator ${rows % 150}, all ages",E12,Region ${rows % 9},E0${rows % 340},"Area ${rows % 340}, County",County,Persons,18+ yrs,Deprivation (IMD2019),${['Most', 'Second most', 'Third more', 'Second least', 'Least'][rows % 5]} deprived quintile (IMD2019),${year},${value},${value},${value},${value},${value},${rows % 9_000},${9_000 + (rows % 500)},,,,,${year}0000,,,1y\r\n`;
    }
    parts.push(part);
    size += part.length;
  }
  const file = new File(parts, 'large.csv', { type: 'text/csv' });
  Reflect.set(globalThis, 'dropIt', () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  return rows;
}
