import { setTimeout as wait } from 'node:timers/promises';
import { bigAssessment } from '../faults/harness/big-assessment.mjs';
import { chanceFrom } from '../faults/harness/chance.mjs';
import { numberedText } from '../faults/harness/numbered-text.mjs';
import { putRow } from '../faults/harness/stored.mjs';
import { AIMS, addressOf, selectorOf } from '../faults/harness/typing.mjs';
import { middleAndEdge } from './middle-and-edge.mjs';
import { openPlainPage } from './plain-browser.mjs';

const ID = 'typed-and-timed';
const BLOCK_OF_KEYS = 25;

/** @type {import('./run.mjs').Bench} */
export const saveCost = {
  name: 'save-cost',
  about:
    'an assessment of 500 KB, keys at a person’s pace, in turns with saving and with a disk that never answers',
  times: 300,
  async run({ home, times, browsers }) {
    const chance = chanceFrom(1);
    const saving = await openTimed(browsers, home, true);
    const notSaving = await openTimed(browsers, home, false);
    for (let typed = 0; typed < times; typed += BLOCK_OF_KEYS) {
      for (const page of [saving, notSaving]) {
        for (const letter of numberedText(typed, typed + BLOCK_OF_KEYS)) {
          await page.type(letter);
          await wait(chance.between(50, 120));
        }
      }
    }
    await wait(500);
    const [withSaving, without] = [await saving.ask('notedTimes'), await notSaving.ask('notedTimes')];
    await Promise.all([saving.end(), notSaving.end()]);
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
 * @param {import('../faults/harness/browsers.mjs').Browsers} browsers @param {string} home @param {boolean} saves
 */
async function openTimed(browsers, home, saves) {
  const profile = browsers.newProfile();
  const { context, leave } = await browsers.start(profile);
  const page = await context.newPage();
  await page.goto(home);
  // The first visit of all fetches the whole app for later, once.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await putRow(page, bigAssessment(ID, 500_000, [AIMS.question]));
  await leave();
  const asked = JSON.stringify({ question: AIMS.question, saves });
  const plain = await openPlainPage(profile, `(${noteTimes})(${asked})`);
  await plain.go(addressOf(home, ID, AIMS));
  const field = `document.querySelector('${selectorOf(AIMS)}')`;
  while (!(await plain.ask(`${field} !== null`))) await wait(100);
  await plain.ask(`${field}.focus()`);
  await wait(1_000);
  return plain;
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
    this.transaction.addEventListener('complete', ({ timeStamp }) => {
      for (const [length, came] of waiting) {
        if (length > words.length) continue;
        // When it was told, and not now: the app hears first, and shows "Saved" (measured: 3.6 ms).
        times.toDisk.push(timeStamp - came);
        waiting.delete(length);
      }
    });
    return put.call(this, row, key);
  }
  IDBObjectStore.prototype.put = timedPut;
}
