import { setTimeout as wait } from 'node:timers/promises';
import { bigAssessment } from './harness/big-assessment.mjs';
import { chanceFrom } from './harness/chance.mjs';
import { crash } from './harness/crash.mjs';
import { putRow } from './harness/stored.mjs';
import {
  addressOf,
  RELOADS,
  selectorOf,
  waitOrReload,
  waitUntilSaved,
  watchAcknowledged,
} from './harness/typing.mjs';
import { writeHistory } from './harness/write-history.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./harness/write-history.mjs').Written} Written
 */

const ID = 'in-three-tabs';
const CRASHES = 0.05;

/**
 * What each tab types in, as `block/question`. All three meet on the page of one block and have pages of
 * their own.
 */
const TABS = [
  ['programme-of-work/aims', 'distribution-of-health/overlaps', 'action-plan/what-changed'],
  [
    'programme-of-work/people-served',
    'causes-of-inequalities/discrimination',
    'evaluation-and-monitoring/change-course',
  ],
  [
    'programme-of-work/expected-effect-on-inequalities',
    'potential-effects/narrowing',
    'potential-effects/equality-duty',
  ],
];

/** @type {import('./programs.mjs').Program} */
export const threeTabs = {
  name: 'three-tabs',
  fault:
    'three tabs of one assessment write at once to fields of their own; one write in twenty ends in a crash',
  planted: 'at the end a fourth window saves the whole as it was when it was opened',
  times: { full: 2000, bounded: 150, control: 60 },
  secondsEach: 3,
  async run({ home, times, chance, control, browsers }) {
    const { context } = await browsers.start();
    const looker = await context.newPage();
    await looker.goto(home);
    const tabs = TABS.map((paths, tab) => paths.map((path, place) => fieldAt(path, tab * 3 + place)));
    const questions = tabs.flat().map(({ question }) => question);
    const atFirst = bigAssessment(ID, 50_000, questions);
    await putRow(looker, atFirst);
    const history = writeHistory(looker, ID, tabs.flat());

    let reloads = 0;
    /** @param {Written[]} fields @param {Written} field */
    const openTab = async (fields, field) => {
      const page = await context.newPage();
      await page.goto(addressOf(home, ID, field));
      if (await waitOrReload(page, field)) reloads += 1;
      history.shown(field, await page.locator(selectorOf(field)).inputValue());
      await watchAcknowledged(page, fields, (question, length) => {
        for (const told of fields) {
          if (told.question === question) told.acknowledged = Math.max(told.acknowledged, length);
        }
      });
      return page;
    };
    /** @param {Written[]} fields @param {import('./harness/chance.mjs').Chance} mine */
    const workInTab = async (fields, mine) => {
      let field = mine.oneOf(fields);
      let page = await openTab(fields, field);
      for (let turn = 0; turn < times / tabs.length; turn++) {
        await typeOn(page, field, history.next(field, 1 + mine.upTo(6)));
        if (mine.upTo(1 / CRASHES) === 0) {
          await wait(mine.between(0, 30));
          await crash(page);
          await history.crashed(fields);
          page = await openTab(fields, field);
        } else if (mine.upTo(3) === 0) {
          field = mine.oneOf(fields);
          history.shown(field, await turnTo(page, field));
        } else {
          await wait(mine.between(0, 60));
          if (mine.upTo(4) === 0) await history.look();
        }
      }
      await waitUntilSaved(page);
    };
    await Promise.all(tabs.map((fields) => workInTab(fields, chanceFrom(chance.upTo(2 ** 31)))));
    if (control) await putRow(looker, atFirst);
    await history.look();
    const { figures, losses } = history.outcome();
    return { figures: { ...figures, [RELOADS]: reloads }, losses };
  },
};

/** @param {string} path @param {number} place @returns {Written} */
function fieldAt(path, place) {
  const [block = '', question = ''] = path.split('/');
  // No two fields hold the same words.
  return { block, question, from: place * 20_000, typed: '', ends: [], acknowledged: 0, crashed: false };
}

/** Goes to another page of the app without loading it anew. @param {Page} page @param {Written} field */
async function turnTo(page, field) {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(addressOf('http://localhost/', ID, field)).hash,
  );
  return page.locator(selectorOf(field)).inputValue();
}

/** @param {Page} page @param {Written} field @param {string} words */
async function typeOn(page, field, words) {
  await page.evaluate(
    ([selector, next]) => {
      /** @type {HTMLInputElement | HTMLTextAreaElement | null} */
      const area = document.querySelector(selector);
      if (area === null) throw new Error(`There is no ${selector}`);
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
      document.execCommand('insertText', false, next);
    },
    /** @type {const} */ ([selectorOf(field), words]),
  );
}
