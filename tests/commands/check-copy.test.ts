// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'heat-check-copy-'));
const root = fileURLToPath(new URL('../../', import.meta.url));
const inFolder = (name: string) => join(folder, name);

function run(command: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [`src/commands/${command}.mjs`, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  for (const [name, ...words] of [
    ['signed.pdf', '--signed'],
    ['signed.heat.json', '--signed'],
    ['draft.pdf'],
  ]) {
    run('render', '--example', ...words, inFolder(name ?? ''));
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check-copy', { timeout: 300_000 }, () => {
  it('says that nothing was changed, and ends with 0', () => {
    const file = run('check-copy', inFolder('signed.heat.json'));
    const { fingerprint } = JSON.parse(readFileSync(inFolder('signed.heat.json'), 'utf8')).assessment
      .signatures[0];
    const pdf = run('check-copy', inFolder('signed.pdf'), '--fingerprint', fingerprint.toUpperCase());

    expect(file.status).toBe(0);
    expect(pdf.status).toBe(0);
    expect(pdf.said).toContain('✓ Do the pages match the answers? They match.');
    expect(pdf.said).toContain('✓ Is it the fingerprint in the minutes? The same.');
    expect(pdf.said).toContain('This check does not prove who signed.');
  });

  it('says what was changed, and ends with 1', () => {
    const changed = readFileSync(inFolder('signed.heat.json'), 'utf8').replaceAll('Marlbeck', 'Marlbrook');
    writeFileSync(inFolder('changed.heat.json'), changed);
    const file = run('check-copy', inFolder('changed.heat.json'));
    const other = run('check-copy', inFolder('signed.heat.json'), '--fingerprint', 'ab '.repeat(16));

    expect(file).toMatchObject({ status: 1 });
    expect(file.said).toContain('✗ Do not rely on this copy.');
    expect(other).toMatchObject({ status: 1 });
    expect(other.said).toContain('Not the same.');
  });

  it('says that it can’t tell, and ends with 2', () => {
    const draft = run('check-copy', inFolder('draft.pdf'));
    writeFileSync(inFolder('cut.pdf'), readFileSync(inFolder('signed.pdf')).subarray(0, 50_000));
    const cut = run('check-copy', inFolder('cut.pdf'));

    expect(draft).toMatchObject({ status: 2 });
    expect(draft.said).toContain('This copy is a draft');
    expect(cut).toMatchObject({ status: 2 });
    expect(cut.said).toContain('This PDF is cut short or damaged');
    expect(run('check-copy', inFolder('none.pdf'))).toMatchObject({ status: 2 });
    // A script whose variable was empty must not think that it compared.
    expect(run('check-copy', inFolder('signed.pdf'), '--fingerprint', '')).toMatchObject({ status: 2 });
  });

  it.each([[[]], [['a.pdf', 'b.pdf']], [['a.pdf', '--loud']]])(
    'says how it is used when asked with %j',
    (words) => {
      const { status, said } = run('check-copy', ...words);

      expect(status).toBe(2);
      expect(said).toContain('How to use it');
    },
  );
});
