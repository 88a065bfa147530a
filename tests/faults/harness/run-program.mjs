import { ownBrowsers } from './browsers.mjs';
import { chanceFrom } from './chance.mjs';

/**
 * @typedef {{
 *   name: string,
 *   control: boolean,
 *   times: number,
 *   seed: number,
 *   browser: string,
 *   seconds: number,
 *   figures: Record<string, number>,
 *   losses: string[],
 *   broke: string,
 *   well: boolean,
 * }} Result `broke` says why a run came to no end. A run of the app is well without losses, a control with some.
 * @typedef {{ home: string, size: import('../programs.mjs').Size, times: number, seed: number }} Plan
 */

/**
 * Runs one program, in browsers that are all gone afterwards.
 * @param {import('../programs.mjs').Program} program
 * @param {Plan} plan
 * @returns {Promise<Result>}
 */
export async function runProgram({ name, fault, planted, secondsEach, run }, { home, size, times, seed }) {
  const control = size === 'control';
  console.log(`\n${name}, ${times} times, seed ${seed}: ${control ? `control: ${planted}` : fault}`);
  const started = Date.now();
  const browsers = ownBrowsers();
  const setting = {
    home,
    times,
    chance: chanceFrom(seed),
    isFull: size === 'full',
    longestBurst: size === 'full' ? 500 : 150,
    control,
    browsers,
    say: (/** @type {string} */ line) => console.log(`  ${line}`),
  };
  /** @type {import('../programs.mjs').Outcome} */
  let outcome = { figures: {}, losses: [] };
  let broke = '';
  try {
    outcome = await inTime(run(setting), 60 + times * secondsEach);
  } catch (error) {
    broke = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    console.error(error);
  } finally {
    await browsers.end();
  }
  const { figures, losses } = outcome;
  for (const [what, figure] of Object.entries(figures)) console.log(`  ${what}: ${figure}`);
  for (const loss of losses) console.log(`  ${control ? 'lost, as a control must' : 'LOST'}: ${loss}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  const well = broke === '' && losses.length > 0 === control;
  return { name, control, times, seed, browser: browsers.version(), seconds, figures, losses, broke, well };
}

/**
 * A program that hangs has found something too, and must not hold up the others.
 * @template T
 * @param {Promise<T>} work
 * @param {number} seconds
 * @returns {Promise<T>}
 */
function inTime(work, seconds) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not at its end after ${seconds} s`)), seconds * 1000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
