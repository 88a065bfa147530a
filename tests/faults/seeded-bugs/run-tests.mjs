import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A bug may make tests wait for ever. */
const LONGEST = 600_000;

/** An edit that is no working code fails every test, and says nothing about them. */
const NOT_A_CATCH = /^(?:ReferenceError|SyntaxError)\b/;

/** A run that is stopped takes its tests with it. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill();
});

/**
 * Runs test files in a copy of the app. `failed` are the names of the tests that ran and failed; a file that can't be
 * loaded is none. `output` is what was said of anything else that went wrong.
 * @param {string} folder @param {readonly string[]} files
 * @param {{ test?: string | undefined, patience?: number }} [how] `patience` in milliseconds, where tests are to fail
 */
export async function runTests(folder, files, { test, patience } = {}) {
  const report = join(folder, 'seeded-bug.json');
  rmSync(report, { force: true });
  const only = test === undefined ? [] : ['--testNamePattern', test];
  const { code, said } = await runVitest(
    folder,
    ['run', ...files, ...only, '--maxWorkers=1', '--reporter=json', `--outputFile.json=${report}`],
    patience === undefined ? {} : { PATIENCE_MS: String(patience) },
  );
  const { testResults = [], numPassedTests = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  /** @type {{ fullName: string, status: string, failureMessages: string[] }[]} */
  const tests = testResults.flatMap((/** @type {any} */ file) => file.assertionResults);
  const failed = tests
    .filter(({ status }) => status === 'failed')
    .filter(({ failureMessages }) => !failureMessages.some((message) => NOT_A_CATCH.test(message)))
    .map(({ fullName }) => fullName);
  return { code, passed: numPassedTests, failed, output: said };
}

/** @param {string} folder @param {string[]} args @param {Record<string, string>} settings @returns {Promise<{ code: number, said: string }>} */
function runVitest(folder, args, settings) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...settings, NO_COLOR: '1' },
      timeout: LONGEST,
    });
    running.add(child);
    let said = '';
    const hear = (/** @type {Buffer} */ part) => {
      said += part;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, said });
    });
  });
}
