import { setTimeout as wait } from 'node:timers/promises';
import { bigAssessment } from '../faults/harness/big-assessment.mjs';
import { chanceFrom } from '../faults/harness/chance.mjs';
import { numberedText } from '../faults/harness/numbered-text.mjs';
import { putRow } from '../faults/harness/stored.mjs';
import { AIMS, openField, selectorOf, startEmpty } from '../faults/harness/typing.mjs';
import { middleAndEdge } from './middle-and-edge.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const ID = 'typed-and-timed';
const BLOCK_OF_KEYS = 25;
/** Between the focus and the first key: nobody types in the moment that a field gets the focus, while it is painted. */
const SETTLE_MS = 500;

/** @type {import('./run.mjs').Bench} */
export const saveCost = {
  name: 'save-cost',
  about:
    'an assessment of 500 KB, keys at a person’s pace, in turns with saving and with a disk that never answers',
  times: 300,
  async run({ home, times, browsers }) {
    const chance = chanceFrom(1);
    const saving = await openTimed(await browsers.start(), home, true);
    const notSaving = await openTimed(await browsers.start(), home, false);
    for (let typed = 0; typed < times; typed += BLOCK_OF_KEYS) {
      for (const page of [saving, notSaving]) {
        await page.locator(selectorOf(AIMS)).focus();
        await wait(SETTLE_MS);
        for (const letter of numberedText(typed, typed + BLOCK_OF_KEYS)) {
          await page.keyboard.insertText(letter);
          await wait(chance.between(50, 120));
        }
      }
    }
    const [withSaving, without] = [await timesOf(saving), await timesOf(notSaving)];
    return [
      { measure: 'to disk', ...middleAndEdge(withSaving.toDisk), target: 30 },
      { measure: 'to paint, with saving', ...middleAndEdge(withSaving.toPaint) },
      { measure: 'to paint, without saving', ...middleAndEdge(without.toPaint) },
    ];
  },
};

/**
 * Opens the assessment in a browser of its own, whose page notes when each key is painted and when it is on disk. Its
 * profile is in a folder: what a browser context keeps apart from that is in memory, and no measure of a disk.
 * @param {import('../faults/harness/browsers.mjs').OwnBrowser} browser @param {string} home @param {boolean} saves
 */
async function openTimed({ context }, home, saves) {
  const page = await context.newPage();
  await page.goto(home);
  // The first visit of all fetches the whole app for later, once.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await putRow(page, bigAssessment(ID, 500_000, [AIMS.question]));
  await page.addInitScript(noteTimes, { question: AIMS.question, saves });
  await page.reload();
  await openField(page, home, ID, AIMS);
  if (saves) await startEmpty(page, AIMS);
  return page;
}

/** Runs in the page. @param {{ question: string, saves: boolean }} what */
function noteTimes({ question, saves }) {
  /** @type {{ toPaint: number[], toDisk: number[] }} */
  const times = { toPaint: [], toDisk: [] };
  /** When each key came, by the length of the text with it. @type {Map<number, number>} */
  const waiting = new Map();
  Reflect.set(globalThis, 'notedTimes', times);
  const painted = new MessageChannel();
  /** @type {number[]} */
  const toPaint = [];
  painted.port1.onmessage = () => {
    for (const came of toPaint.splice(0)) times.toPaint.push(performance.now() - came);
  };
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      if (!(target instanceof HTMLTextAreaElement) || target.value === '') return;
      waiting.set(target.value.length, timeStamp);
      toPaint.push(timeStamp);
      // A message that is sent in a frame arrives after its paint.
      requestAnimationFrame(() => painted.port2.postMessage(null));
    },
    { capture: true },
  );

  const { put } = IDBObjectStore.prototype;
  /**
   * @this {IDBObjectStore}
   * @param {{ questionId: string, answer: import('../faults/harness/stored.mjs').Answer }} row
   * @param {IDBValidKey} [key]
   */
  function timedPut(row, key) {
    if (this.name !== 'answers' || row.questionId !== question) return put.call(this, row, key);
    if (!saves) {
      // A request that is never answered: the app waits for its first write, and does no work for any other.
      return /** @type {IDBRequest} */ (/** @type {unknown} */ (new EventTarget()));
    }
    const words = String(row.answer.entries[0]?.fields.text ?? '');
    this.transaction.addEventListener('complete', () => {
      for (const [length, came] of waiting) {
        if (length > words.length) continue;
        times.toDisk.push(performance.now() - came);
        waiting.delete(length);
      }
    });
    return put.call(this, row, key);
  }
  IDBObjectStore.prototype.put = timedPut;
}

/** @param {Page} page @returns {Promise<{ toPaint: number[], toDisk: number[] }>} */
async function timesOf(page) {
  await page.waitForTimeout(500);
  return page.evaluate(() => Reflect.get(globalThis, 'notedTimes'));
}
