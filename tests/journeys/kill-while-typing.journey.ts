import { spawnSync } from 'node:child_process';
import { expect, test } from './journey.ts';

// The long form is `npm run faults`. This one is short, and shows each time that a loss would be seen.

test('A browser killed in the middle of a word loses nothing that was saved, and one key at most', () => {
  test.setTimeout(150_000);
  const kept = kill('--kills', '3');
  expect(kept.stdout).toContain('over 3 kills: 0 acknowledged lost');
  expect(kept.status).toBe(0);
  const control = kill('--kills', '1', '--control');
  expect(control.stdout).toContain('over 1 kills');
  expect(control.status).toBe(1);
});

function kill(...options: string[]) {
  const run = ['tests/faults/kill-while-typing.mjs', ...options];
  return spawnSync(process.execPath, run, { cwd: `${import.meta.dirname}/../../`, encoding: 'utf8' });
}
