import 'fake-indexeddb/auto';
import { runTypescript } from '../../src/commands/run-typescript.mjs';

// What is here is noted in localStorage too, which Node does not have.
globalThis.localStorage ??= /** @type {Storage} */ ({
  length: 0,
  key: () => null,
  clear: () => undefined,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
});

/** @type {import('./programs.mjs').Program} */
export const editedRecord = {
  name: 'edited-record',
  fault: 'someone edits one thing in a signed version or an event, in a file and in the rows of the database',
  planted: 'nobody looks at the links between events',
  times: { full: 1000, bounded: 30, control: 200 },
  secondsEach: 10,
  async run({ times, chance, control }) {
    const seed = chance.upTo(2 ** 32);
    /** @type {Record<string, number>} */
    const figures = {};
    /** @type {string[]} */
    const losses = [];
    await runTypescript(async (load) => {
      const { aWholeLife } = await load('/tests/builders/a-whole-life.ts');
      const files = await load('/tests/document/try-single-edits.ts');
      const rows = await load('/tests/storage/try-row-edits.ts');
      const { ready, signedTwice, inReviewOfEffect } = await aWholeLife();
      const documents = [inReviewOfEffect, signedTwice, ready];
      const trials = {
        file: await files.tryFileEdits(documents, {
          times,
          seed,
          ...(control && { gate: files.gateWithoutLinks }),
        }),
        rows: await rows.tryRowEdits(documents, { times, seed, relink: control }),
      };
      for (const [where, { refused, unseen }] of Object.entries(trials)) {
        for (const [why, count] of Object.entries(refused))
          figures[`${where}, refused as ${why}`] = Number(count);
        losses.push(...unseen.map((/** @type {string} */ edit) => `${where}, edit ${edit}`));
      }
      const others = { times: Math.ceil(times / 5), seed };
      const alarms = {
        file: await files.tryOtherWritings(documents, others),
        rows: await rows.tryOtherRows(documents, others),
      };
      for (const [where, flagged] of Object.entries(alarms)) {
        figures[`${where}, written otherwise and opened`] = others.times - flagged.length;
        losses.push(...flagged.map((/** @type {string} */ way) => `${where}, false alarm ${way}`));
      }
      return 0;
    });
    return { figures, losses };
  },
};
