import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openEdition } from '#src/editions/open-edition.ts';
import { openFile } from '#src/interchange/open-file.ts';
import { rawText } from '#src/interchange/raw-text.ts';
import { writeBackup } from '#src/interchange/write-backup.ts';
import { savedFiles } from '#tests/document/saved-files.ts';

const files = savedFiles.filter(({ version }) => version === 2);
const AT = new Date('2026-11-25T12:00:00Z');

async function* given(parts: readonly { name: string; text: string }[]) {
  yield* parts;
}

async function backupOf(parts: readonly { name: string; text: string }[], at = AT) {
  const zip = await writeBackup(given(parts), at, new AbortController().signal);
  if (typeof zip === 'string') throw new Error(`There is no backup: ${zip}`);
  return zip;
}

const open = (zip: Uint8Array) => openFile(new Blob([zip as Uint8Array<ArrayBuffer>]), openEdition);

describe('a backup', () => {
  it('opens with every assessment in it, whole', async () => {
    const seen: number[] = [];
    const zip = await backupOf([{ name: 'READ ME.txt', text: 'words' }, ...files]);

    const opened = await openFile(new Blob([zip]), openEdition, (done) => seen.push(done));

    if (!opened.ok || opened.value.kind !== 'backup') throw new Error('It did not open');
    expect(seen).toEqual([0, 1]);
    expect(opened.value.parts.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    for (const [place, { opened: part }] of opened.value.parts.entries()) {
      expect(part).toMatchObject({
        ok: true,
        value: { history: JSON.parse(files[place]?.text ?? '').history },
      });
    }
  });

  it('can be read by other programs, and has no name twice', async () => {
    const [one = { name: '', text: '' }] = files;
    const unzipped = unzipSync(await backupOf([one, one, { ...one, name: one.name.toUpperCase() }]));

    expect(Object.keys(unzipped)).toEqual(['draft.heat.json', 'draft-2.heat.json', 'DRAFT-3.HEAT.JSON']);
    expect(strFromU8(unzipped['draft-2.heat.json'] ?? new Uint8Array())).toBe(one.text);
  });

  it('is written whatever the clock says', async () => {
    for (const at of ['1970-01-01', '2120-01-01']) {
      expect(await open(await backupOf(files, new Date(at)))).toMatchObject({ ok: true });
    }
  });

  it('stops when it is told to', async () => {
    expect(await writeBackup(given(files), AT, AbortSignal.abort())).toBe('stopped');
  });

  it('is not written where it could not be opened again, packed or unpacked', async () => {
    const { signal } = new AbortController();
    const unpacked = files.reduce((sum, { text }) => sum + strToU8(text).length, 0);
    const zipped = (await backupOf(files)).length;

    expect(await writeBackup(given(files), AT, signal, { unpacked, zipped })).toHaveLength(zipped);
    expect(await writeBackup(given(files), AT, signal, { unpacked: unpacked - 1 })).toBe('too-large');
    expect(await writeBackup(given(files), AT, signal, { zipped: zipped - 1 })).toBe('too-large');
  });

  it('still gives all that is whole when one file in it is damaged', async () => {
    const zip = zipSync(
      {
        'a.heat.json': strToU8(files[0]?.text ?? ''),
        'b.heat.json': strToU8('{}'),
        '__MACOSX/x': strToU8(''),
      },
      { level: 0 },
    );
    const at = strFromU8(zip, true).indexOf('Kit in Hand');
    zip[at] = (zip[at] ?? 0) ^ 1;

    expect(await open(zip)).toMatchObject({
      ok: true,
      value: {
        parts: [
          { name: 'a.heat.json', opened: { ok: false, problem: { kind: 'damaged-in-zip' } } },
          { name: 'b.heat.json', opened: { ok: false, problem: { kind: 'not-an-assessment' } } },
        ],
      },
    });
  });
});

describe('what lies in a row that can’t be read', () => {
  it('becomes text, whatever it is', () => {
    const circle: Record<string, unknown> = {
      at: AT,
      big: 7n,
      bytes: new Uint8Array([1, 2]),
      never: new Date(Number.NaN),
    };
    circle.self = circle;
    circle.map = new Map([['a', new Set([1])]]);

    expect(JSON.parse(rawText(circle))).toEqual({
      at: AT.toISOString(),
      big: '7',
      bytes: [1, 2],
      never: '(not a moment)',
      self: '(a part that holds itself)',
      map: [['a', [1]]],
    });
    expect(rawText(undefined)).toBe('null\n');
    let deep: unknown = 'end';
    for (let level = 0; level < 50_000; level++) deep = { deep };
    expect(rawText(deep)).toContain('(too deep)');
  });
});
