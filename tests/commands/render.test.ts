// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bareText } from '#tests/pdf/pdf-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'heat-render-'));
const root = fileURLToPath(new URL('../../', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true }));

function render(...words: string[]) {
  const { status, stderr } = spawnSync('node', ['src/commands/render.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

const inFolder = (name: string) => join(folder, name);

describe('npm run render', { timeout: 120_000 }, () => {
  it('makes the same PDF of the signed example and of its file', () => {
    expect(render('--example', '--signed', inFolder('one.pdf'))).toEqual({ status: 0, said: '' });
    expect(render('--example', '--signed', inFolder('one.heat.json'))).toEqual({ status: 0, said: '' });
    expect(render(inFolder('one.heat.json'), inFolder('two.pdf'))).toEqual({ status: 0, said: '' });

    const [one, two] = [readFileSync(inFolder('one.pdf')), readFileSync(inFolder('two.pdf'))];
    expect(one.equals(two)).toBe(true);
    const { assessment } = JSON.parse(readFileSync(inFolder('one.heat.json'), 'utf8'));
    expect(bareText(one)).toContain(assessment.signatures[0].fingerprint);
  });

  it('makes the same web page of the signed example and of its file', () => {
    expect(render('--example', '--signed', inFolder('one.html'))).toEqual({ status: 0, said: '' });
    expect(render('--example', '--signed', inFolder('page.heat.json'))).toEqual({ status: 0, said: '' });
    expect(render(inFolder('page.heat.json'), inFolder('two.html'))).toEqual({ status: 0, said: '' });

    const one = readFileSync(inFolder('one.html'), 'utf8');
    expect(readFileSync(inFolder('two.html'), 'utf8')).toBe(one);
    const { assessment } = JSON.parse(readFileSync(inFolder('page.heat.json'), 'utf8'));
    expect(one).toContain(assessment.signatures[0].fingerprint);
  });

  it('opens the draft of the example, which its file holds too', () => {
    expect(render('--example', inFolder('draft.heat.json')).status).toBe(0);
    expect(render(inFolder('draft.heat.json'), inFolder('draft.pdf')).status).toBe(0);

    expect(bareText(readFileSync(inFolder('draft.pdf')))).toContain('Draft,version1');
  });

  it('says that a file is not there', () => {
    const { status, said } = render(inFolder('none.heat.json'), inFolder('x.pdf'));

    expect(status).toBe(1);
    expect(said).toContain('it is not there');
  });

  it('names the part of a file that cannot be read', () => {
    expect(render('--example', inFolder('good.heat.json')).status).toBe(0);
    const good = readFileSync(inFolder('good.heat.json'), 'utf8');
    writeFileSync(inFolder('bad.heat.json'), good.replace('"noEvidence": ""', '"noEvidence": "perhaps"'));

    const { status, said } = render(inFolder('bad.heat.json'), inFolder('x.pdf'));

    expect(status).toBe(1);
    expect(said).toContain('group 1, we have no evidence about this group');
  });

  it('refuses a signed version that was changed afterwards', () => {
    expect(render('--example', '--signed', inFolder('signed.heat.json')).status).toBe(0);
    const signed = readFileSync(inFolder('signed.heat.json'), 'utf8');
    const at = signed.indexOf('"records"');
    const changed =
      signed.slice(0, at) + signed.slice(at).replace('Proceed with conditions', 'Proceed at once');
    writeFileSync(inFolder('changed.heat.json'), changed);

    const { status, said } = render(inFolder('changed.heat.json'), inFolder('x.pdf'));

    expect(status).toBe(1);
    expect(said).toContain('changed after it was signed');
  });

  it.each([
    [[]],
    [['--example']],
    [['--example', 'out.txt']],
    [['--signed', 'a.heat.json', 'out.pdf']],
    [['a.heat.json']],
    [['a.heat.json', 'out.txt']],
    [['--loud', 'a.heat.json', 'out.pdf']],
  ])('says how it is used when asked with %j', (words) => {
    const { status, said } = render(...words);

    expect(status).toBe(2);
    expect(said).toContain('How to use it');
  });
});
