// npm run faults: does to the built app, in a real Chromium, what goes wrong on real computers, and counts what is lost.
//   -- NAME                   one program of programs.mjs, else all of them, each followed by its control
//   -- --times 20 --seed 7    how often, and which random moments
//   -- --control              only the control: a planted fault, whose losses must be seen
//   -- --bounded              the small size that npm test runs
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../src/commands/ports.mjs';
import { serve } from '../../src/commands/serve.mjs';
import { ownBrowsers } from './harness/browsers.mjs';
import { chanceFrom } from './harness/chance.mjs';
import { printTable } from './harness/table.mjs';
import { programs } from './programs.mjs';

/**
 * @typedef {{ name: string, control: boolean, times: number, seed: number, seconds: number, figures: Record<string, number>, losses: string[], broke: string, well: boolean }} Result
 */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
    control: { type: 'boolean', default: false },
    bounded: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);
const [wanted] = positionals;
const chosen = programs.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length === 0) {
  throw new Error(`There is no ${wanted}. There are: ${programs.map(({ name }) => name).join(', ')}`);
}
if (!existsSync('dist/index.html')) throw new Error('There is no built app yet: npm run build');
const port = process.env.PORT === undefined ? await findFreePort() : Number(process.env.PORT);
await serve(port);

/** @type {Result[]} */
const results = [];
for (const program of chosen) {
  if (!options.control) results.push(await runOne(program, false));
  if (options.control || wanted === undefined) results.push(await runOne(program, true));
}
console.log('');
printTable(
  results.map(({ name, control, times, losses, broke, well, seconds }) => ({
    program: name,
    run: control ? 'control' : 'app',
    times,
    seconds,
    losses: losses.length,
    verdict:
      broke !== ''
        ? `broke off: ${broke}`
        : well
          ? 'as it should be'
          : control
            ? 'losses went unseen'
            : 'LOST',
  })),
);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/faults.json', `${JSON.stringify({ seed, results }, null, 2)}\n`);
process.exit(results.every(({ well }) => well) ? 0 : 1);

/** @param {import('./programs.mjs').Program} program @param {boolean} control @returns {Promise<Result>} */
async function runOne(program, control) {
  const size = control ? 'control' : options.bounded ? 'bounded' : 'full';
  const times = Number(options.times ?? program.times[size]);
  const started = Date.now();
  const browsers = ownBrowsers();
  console.log(
    `\n${program.name}, ${times} times, seed ${seed}: ${control ? `control: ${program.planted}` : program.fault}`,
  );
  /** @type {Omit<Result, 'well' | 'seconds'>} */
  const result = { name: program.name, control, times, seed, figures: {}, losses: [], broke: '' };
  try {
    const setting = {
      home: `http://localhost:${port}/`,
      times,
      chance: chanceFrom(seed),
      control,
      browsers,
      say,
    };
    Object.assign(result, await inTime(program.run(setting), 60 + times * program.secondsEach));
  } catch (error) {
    result.broke = error instanceof Error ? error.message : String(error);
    console.error(error);
  } finally {
    await browsers.end();
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  for (const [name, figure] of Object.entries(result.figures)) console.log(`  ${name}: ${figure}`);
  for (const loss of result.losses)
    console.log(`  LOSS${control ? ' (of the control, as it should be)' : ''}: ${loss}`);
  const well = result.broke === '' && result.losses.length > 0 === control;
  return { ...result, seconds, well };
}

/** @param {string} line */
function say(line) {
  console.log(`  ${line}`);
}

/** A program that hangs has found something too, and must not hold up the others. @template T @param {Promise<T>} work @param {number} seconds @returns {Promise<T>} */
function inTime(work, seconds) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not at its end after ${seconds} s`)), seconds * 1000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
