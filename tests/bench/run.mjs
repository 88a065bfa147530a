// npm run bench: how long things take in the built app, in a real Chromium on this computer.
//   -- NAME         one program of this folder, else all of them
//   -- --times 300  how many keys, or whatever the program counts
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../src/commands/ports.mjs';
import { serve } from '../../src/commands/serve.mjs';
import { ownBrowsers } from '../faults/harness/browsers.mjs';
import { printTable } from '../faults/harness/table.mjs';
import { pdf } from './pdf.mjs';
import { portfolio } from './portfolio.mjs';
import { readTable } from './read-table.mjs';
import { saveCost } from './save-cost.mjs';

/**
 * @typedef {{ measure: string, n: number, p50: number, p95: number, target?: number }} Measured `target` is for p95
 * @typedef {{ name: string, about: string, times: number, run(setting: Setting): Promise<Measured[]> }} Bench
 * @typedef {{ home: string, times: number, browsers: import('../faults/harness/browsers.mjs').Browsers }} Setting
 */

/** @type {readonly Bench[]} */
const programs = [saveCost, pdf, portfolio, readTable];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string' } },
});
const [wanted] = positionals;
const chosen = programs.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length === 0)
  throw new Error(`There is no ${wanted}. There are: ${programs.map(({ name }) => name)}`);
if (!existsSync('dist/index.html')) throw new Error('There is no built app yet: npm run build');
const port = await findFreePort();
await serve(port);
const home = `http://localhost:${port}/`;

/** @type {Record<string, Measured[]>} */
const results = {};
for (const { name, about, times, run } of chosen) {
  console.log(`\n${name}: ${about}\n`);
  const browsers = ownBrowsers();
  try {
    const measured = await run({ home, times: Number(options.times ?? times), browsers });
    results[name] = measured;
    printTable(
      measured.map(({ measure, n, p50, p95, target }) => ({
        milliseconds: measure,
        n,
        p50: Number(p50.toFixed(1)),
        p95: Number(p95.toFixed(1)),
        'p95 wanted': target === undefined ? '' : `${target}: ${p95 <= target ? 'met' : 'MISSED'}`,
      })),
    );
  } finally {
    await browsers.end();
  }
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', `${JSON.stringify(results, null, 2)}\n`);
const missed = Object.values(results)
  .flat()
  .some(({ p95, target }) => target !== undefined && p95 > target);
process.exit(missed ? 1 : 0);
