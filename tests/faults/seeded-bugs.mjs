// Breaks the app on purpose, one small edit at a time (seeded-bugs/bugs.mjs), and sees whether the tests notice.
//   --only NAME    this bug; may be there several times
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from './harness/table.mjs';
import { bugs } from './seeded-bugs/bugs.mjs';
import { makeCopy } from './seeded-bugs/copy.mjs';
import { runTests } from './seeded-bugs/run-tests.mjs';

/**
 * @typedef {import('./seeded-bugs/bugs.mjs').Bug} Bug
 * @typedef {{ bug: Bug, failed: number, seconds: number, because: string }} Outcome
 */

const results = 'test-results/seeded-bugs.json';
const AT_ONCE = 2;
/** Tests that are to fail need not wait for long. */
const PATIENCE_MS = 3_000;

const { values: options } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const chosen = bugs.filter(({ name }) => options.only?.includes(name) ?? true);
if (chosen.length === 0) {
  console.error(`There is no bug of that name. There are: ${bugs.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
rmSync(results, { force: true });

const copies = Array.from({ length: Math.min(AT_ONCE, chosen.length) }, makeCopy);
process.once('exit', () => {
  for (const copy of copies) copy.remove();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await expectHealth();
const waiting = [...chosen];
/** @type {Outcome[]} */
const outcomes = [];
await Promise.all(copies.map(work));

outcomes.sort((one, other) => chosen.indexOf(one.bug) - chosen.indexOf(other.bug));
console.log('');
printTable(
  outcomes.map(({ bug, failed, seconds, because }) => ({
    Bug: bug.name,
    'Tests that failed': failed,
    Seconds: Number(seconds.toFixed(1)),
    '': because,
  })),
);
const missed = outcomes.filter(({ failed }) => failed === 0);
for (const { bug } of missed) console.log(`\nNot caught, ${bug.name}: ${bug.lie}`);
const passed = outcomes.length - missed.length;
console.log(`\n${passed} of ${outcomes.length} caught`);
if (!existsSync('test-results')) mkdirSync('test-results');
writeFileSync(results, `${JSON.stringify({ passed, failed: missed.length })}\n`);
process.exit(missed.length === 0 ? 0 : 1);

/** A test that fails without any bug would catch every bug, and mean nothing. */
async function expectHealth() {
  const [first, last] = [copies[0], copies.at(-1)];
  if (first === undefined || last === undefined) return;
  const whole = new Set(chosen.filter(({ test }) => test === undefined).flatMap(({ caughtBy }) => caughtBy));
  const inPart = chosen.filter(({ caughtBy }) => !caughtBy.every((file) => whole.has(file)));
  const parts = new Set(inPart.flatMap(({ caughtBy }) => caughtBy));
  const tests = inPart.map(({ test }) => test).join('|');
  const runs = [
    whole.size > 0 && runTests(first.folder, [...whole]),
    parts.size > 0 && runTests(last.folder, [...parts], { test: tests }),
  ];
  for (const { code, passed, failed, output } of (await Promise.all(runs)).filter((run) => run !== false)) {
    if (code === 0 && passed > 0) continue;
    console.error(`Without any bug these tests ought to pass:\n${failed.join('\n')}\n${output}`);
    process.exit(1);
  }
}

/** @param {import('./seeded-bugs/copy.mjs').Copy} copy */
async function work(copy) {
  for (let bug = waiting.shift(); bug !== undefined; bug = waiting.shift()) {
    const outcome = await tryBug(copy, bug);
    outcomes.push(outcome);
    console.log(`${outcomes.length}. ${bug.name}: ${outcome.failed > 0 ? 'caught' : 'not caught'}`);
  }
}

/** @param {import('./seeded-bugs/copy.mjs').Copy} copy @param {Bug} bug @returns {Promise<Outcome>} */
async function tryBug(copy, bug) {
  const started = Date.now();
  const places = copy.read(bug.file).split(bug.find).length - 1;
  if (places !== 1) {
    const because = `what it takes out is in ${bug.file} ${places} times, not once`;
    return { bug, failed: 0, seconds: 0, because };
  }
  const restore = copy.change(bug.file, (text) => text.replace(bug.find, () => bug.replace));
  const { failed, output } = await runTests(copy.folder, bug.caughtBy, {
    test: bug.test,
    patience: PATIENCE_MS,
  });
  restore();
  const seconds = (Date.now() - started) / 1000;
  return { bug, failed: failed.length, seconds, because: failed.length > 0 ? '' : output.trim().slice(-300) };
}
