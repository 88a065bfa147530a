// What several tabs wrote and were told is saved, held against what is on disk.
import { numberedText } from './numbered-text.mjs';
import { readRow, textIn } from './stored.mjs';

/**
 * A field holds one numbered text that grows with each write; `ends` are the places at which its writes ended.
 * @typedef {import('./typing.mjs').Field & {
 *   from: number, typed: string, ends: number[], acknowledged: number, crashed: boolean
 * }} Written
 */

/**
 * @param {import('@playwright/test').Page} looker a page of the app that types nothing
 * @param {string} id
 * @param {readonly Written[]} fields
 */
export function writeHistory(looker, id, fields) {
  /** @type {Set<string>} */
  const acknowledged = new Set();
  /** @type {Set<string>} */
  const lost = new Set();
  const count = {
    writes: 0,
    crashes: 0,
    'looks at the disk': 0,
    'cut off by a crash': 0,
    'texts mixed up': 0,
  };
  return {
    /** The next words of a field. @param {Written} field @param {number} length */
    next(field, length) {
      const { from, typed, ends } = field;
      const words = numberedText(from + typed.length, from + typed.length + length);
      field.typed += words;
      ends.push(field.typed.length);
      count.writes += 1;
      return words;
    },
    /** Nothing is known of the writes that were on their way. @param {readonly Written[]} inTab */
    async crashed(inTab) {
      count.crashes += 1;
      await this.look();
      for (const field of inTab) field.crashed = true;
    },
    /**
     * A field is on screen again: after a crash it may lack its last writes, and otherwise nothing.
     * @param {Written} field
     * @param {string} shown
     */
    shown(field, shown) {
      if (shown === field.typed) return;
      if (!field.crashed || !field.typed.startsWith(shown)) count['texts mixed up'] += 1;
      const kept = field.ends.filter((end) => end <= shown.length);
      count['cut off by a crash'] += field.ends.length - kept.length;
      Object.assign(field, {
        typed: shown,
        ends: kept,
        acknowledged: Math.min(field.acknowledged, shown.length),
      });
    },
    /** Looks at the disk now: whatever was called saved before must be there. */
    async look() {
      const before = fields.map((field) => field.acknowledged);
      const row = await readRow(looker, id);
      count['looks at the disk'] += 1;
      for (const [place, { question, typed, ends }] of fields.entries()) {
        const stored = textIn(row, question);
        if (!typed.startsWith(stored)) count['texts mixed up'] += 1;
        for (const end of ends.filter((each) => each <= (before[place] ?? 0))) {
          acknowledged.add(`${question} up to letter ${end}`);
          if (end > stored.length) lost.add(`${question} up to letter ${end}`);
        }
      }
    },
    /** @returns {import('../programs.mjs').Outcome} */
    outcome: () => ({
      figures: { ...count, 'writes called saved': acknowledged.size, 'called saved and lost': lost.size },
      losses: [
        ...(lost.size > 0 ? [`${lost.size} writes were called saved and are lost`] : []),
        ...(count['texts mixed up'] > 0
          ? [`${count['texts mixed up']} times a text was not what was typed`]
          : []),
      ],
    }),
  };
}
