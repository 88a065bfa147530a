// npm run faults: does to the built app, in a real Chromium, what goes wrong on real computers, and counts the losses.
//   -- NAME                   one program of programs.mjs, else all of them, each followed by its control
//   -- --times 20 --seed 7    how often, and which random moments
//   -- --control              only the control: a planted fault, whose losses must be seen
//   -- --bounded              the small size that npm test runs
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../src/commands/ports.mjs';
import { serve } from '../../src/commands/serve.mjs';
import { runProgram } from './harness/run-program.mjs';
import { printTable } from './harness/table.mjs';
import { programs } from './programs.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
    control: { type: 'boolean', default: false },
    bounded: { type: 'boolean', default: false },
  },
});
const [wanted] = positionals;
const chosen = programs.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length === 0) {
  throw new Error(`There is no ${wanted}. There are: ${programs.map(({ name }) => name).join(', ')}`);
}
if (!existsSync('dist/index.html')) throw new Error('There is no built app yet: npm run build');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const port = await findFreePort();
await serve(port);

/** @type {import('./programs.mjs').Size[]} */
const sizes = [
  ...(options.control
    ? []
    : [options.bounded ? /** @type {const} */ ('bounded') : /** @type {const} */ ('full')]),
  ...(options.control || wanted === undefined ? [/** @type {const} */ ('control')] : []),
];
const home = `http://localhost:${port}/`;
/** @type {import('./harness/run-program.mjs').Result[]} */
const results = [];
for (const program of chosen) {
  for (const size of sizes) {
    const times = Number(options.times ?? program.times[size]);
    results.push(await runProgram(program, { home, size, times, seed: Number(options.seed) }));
  }
}

console.log('');
printTable(
  results.map(({ name, control, times, seconds, losses, broke, well }) => ({
    program: name,
    run: control ? 'control' : 'app',
    times,
    seconds,
    losses: losses.length,
    verdict: broke || (well ? 'as it should be' : control ? 'LOSSES UNSEEN' : 'LOST'),
  })),
);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/faults.json', `${JSON.stringify(results, null, 2)}\n`);
process.exit(results.every(({ well }) => well) ? 0 : 1);
