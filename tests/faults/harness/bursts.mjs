// Bursts of typing that end with a fault, and the sum of what the faults took.
import { setTimeout as wait } from 'node:timers/promises';
import { lossOf, numberedText } from './numbered-text.mjs';
import { watchAcknowledged } from './typing.mjs';

/**
 * @typedef {{ typed: string, acknowledged: number, pace: number, sentAt: number[],
 * lastHeard: Promise<unknown> }} Burst what was typed, how many of its letters the page called saved, the milliseconds
 * between letters, when each was sent, and when the page had heard the last
 */

/** 20 letters a second: faster than people type. A burst is at this pace, or much faster. */
const TYPING_MS = 50;
/**
 * No letter may be on its way to disk for longer, however busy the computer is and however fast others
 * follow.
 */
const ON_ITS_WAY_MS = 500;
/** A burst outlasts that, so that an app which waits for a pause is seen to lose it. */
const SHORTEST = 60;

/**
 * Types into a field that is open. Comes back while the last letter is on its way or just written, so that what happens
 * next happens in the middle of it.
 * @param {import('@playwright/test').Page} page @param {import('./typing.mjs').Field} field
 * @param {import('../programs.mjs').Setting} setting @returns {Promise<Burst>}
 */
export async function typeABurst(page, field, { chance, longestBurst }) {
  const from = chance.upTo(10_000) * 4;
  const typed = numberedText(from, from + SHORTEST + chance.upTo(longestBurst - SHORTEST));
  const pace = chance.oneOf([chance.between(5, TYPING_MS), chance.between(TYPING_MS, 60)]);
  /** @type {Burst} */
  const burst = { typed, acknowledged: 0, pace, sentAt: [], lastHeard: Promise.resolve() };
  await watchAcknowledged(page, [field], (_question, length) => {
    burst.acknowledged = length;
  });
  const session = await page.context().newCDPSession(page);
  for (const letter of typed.slice(0, -1)) {
    burst.sentAt.push(Date.now());
    await session.send('Input.insertText', { text: letter });
    await wait(pace * chance.between(0.8, 1.2));
  }
  burst.sentAt.push(Date.now());
  burst.lastHeard = session
    .send('Input.insertText', { text: typed.slice(-1) })
    .catch(() => 'The fault cut the answer off.');
  await wait(chance.between(0, pace));
  return burst;
}

/**
 * Adds up what bursts lost. No letter that was called saved may be lost. Where `spares` is "all", no other may be either.
 * Else the letter that is on its way may go; that is judged letter by letter in a full run only, which has the computer
 * for itself: a busy one is slow to write.
 * @param {import('../programs.mjs').Setting} setting @param {{ spares?: 'all' | 'all but the last' }} [fault]
 */
export function sumOfBursts({ isFull }, { spares = 'all but the last' } = {}) {
  let [typed, acknowledged, kept, acknowledgedLost, typedLost, corrupt] = [0, 0, 0, 0, 0, 0];
  let [mostLost, mostLostAtTypingPace, oldestLost] = [0, 0, 0];
  return {
    /**
     * @param {Burst} burst
     * @param {string} found
     * @param {boolean} othersMoved whether anything else is not as it was
     */
    add(burst, found, othersMoved) {
      const loss = lossOf(burst, found);
      typed += burst.typed.length;
      acknowledged += burst.acknowledged;
      kept += found.length;
      acknowledgedLost += loss.acknowledgedLost;
      typedLost += loss.typedLost;
      const isCorrupt = loss.corrupt || othersMoved;
      corrupt += isCorrupt ? 1 : 0;
      mostLost = Math.max(mostLost, loss.typedLost);
      if (burst.pace >= TYPING_MS) mostLostAtTypingPace = Math.max(mostLostAtTypingPace, loss.typedLost);
      const [firstLost = 0, last = 0] = [burst.sentAt.at(-loss.typedLost), burst.sentAt.at(-1)];
      const oldest = loss.typedLost > 1 ? last - firstLost : 0;
      oldestLost = Math.max(oldestLost, oldest);
      const told = `${burst.typed.length} typed, one each ${burst.pace.toFixed(0)} ms; ${burst.acknowledged} called saved`;
      return `${told}, ${found.length} kept${isCorrupt ? ', CORRUPT' : ''}`;
    },
    /** @returns {import('../programs.mjs').Outcome} */
    outcome: () => ({
      figures: {
        'letters typed': typed,
        'called saved': acknowledged,
        kept,
        'called saved and lost': acknowledgedLost,
        'typed and lost': typedLost,
        'most lost at once': mostLost,
        'most lost at once, at typing pace': mostLostAtTypingPace,
        'longest on its way and lost, in ms': oldestLost,
        corrupt,
      },
      losses: [
        ...(acknowledgedLost > 0 ? [`${acknowledgedLost} letters were called saved and are lost`] : []),
        ...(spares === 'all' && typedLost > 0 ? [`${typedLost} letters are lost`] : []),
        ...(isFull && mostLostAtTypingPace > 1 ? [`${mostLostAtTypingPace} letters are lost at once`] : []),
        ...(oldestLost > ON_ITS_WAY_MS ? [`a letter is lost ${oldestLost} ms before the last one`] : []),
        ...(corrupt > 0 ? [`${corrupt} times the words or other answers are not as they were`] : []),
      ],
    }),
  };
}
