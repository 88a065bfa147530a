// npm test: every check there is, stopping at the first that fails. The last line counts the tests.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installPackages } from './install-packages.mjs';
import { findFreePort } from './ports.mjs';
import { installSystemTools } from './system-tools.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: string[], env?: Record<string, string>, count?: () => Count }} Step
 */

const unitResults = 'test-results/unit.json';
const journeyResults = 'test-results/journeys.json';
const faultResults = 'test-results/faults.json';
const seededBugResults = 'test-results/seeded-bugs.json';

/** @type {Step[]} */
const steps = [
  { name: 'Format and lint', run: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'Types', run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'Unused files, exports and packages', run: ['node_modules/knip/bin/knip.js'] },
  {
    name: 'Unit and component tests',
    run: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ],
    // Colours are for people, and a build server's log shows them as codes.
    env: process.stdout.isTTY ? {} : { NO_COLOR: '1' },
    count: countUnitTests,
  },
  {
    name: 'Seeded bugs',
    run: ['tests/faults/seeded-bugs.mjs'],
    count: () => ({ passed: 0, failed: 0, ...readResults(seededBugResults) }),
  },
  { name: 'Build', run: ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'] },
  {
    name: 'Journeys in Chromium',
    run: ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/journeys/playwright.config.ts'],
    env: { PORT: String(await findFreePort()) },
    count: countJourneys,
  },
  {
    name: 'Faults in Chromium',
    run: ['tests/faults/run.mjs', '--bounded'],
    count: countFaults,
  },
];

const total = { passed: 0, failed: 0 };
rmSync('test-results', { recursive: true, force: true });
let allWell = installPackages() && installSystemTools();
for (const step of allWell ? steps : []) {
  allWell = await take(step);
  if (!allWell) break;
}
if (total.passed + total.failed === 0) allWell = false;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = allWell ? 0 : 1;

/** @param {Step} step */
async function take({ name, run, env, count }) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const exitCode = await runNode(run, env);
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 };
  total.passed += passed;
  const well = exitCode === 0 && failed === 0 && (count === undefined || passed > 0);
  // A check that stops the run counts as one, so that the last line never reads as a success.
  total.failed += well ? 0 : Math.max(failed, 1);
  console.log(
    `== ${name}: ${well ? 'done' : 'stopped here'} after ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
  return well;
}

/** @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number>} */
function runNode(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @returns {Count} */
function countUnitTests() {
  const { numPassedTests = 0, numFailedTests = 0 } = readResults(unitResults);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @returns {Count} */
function countJourneys() {
  const { expected = 0, unexpected = 0, flaky = 0 } = readResults(journeyResults).stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

/** @returns {Count} */
function countFaults() {
  /** @type {{ well: boolean }[]} */
  const results = existsSync(faultResults) ? JSON.parse(readFileSync(faultResults, 'utf8')) : [];
  const passed = results.filter(({ well }) => well).length;
  return { passed, failed: results.length - passed };
}

/** @param {string} path */
function readResults(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
