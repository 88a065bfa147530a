import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readZip } from '#src/interchange/read-zip.ts';
import { aBomb, withForgedSize } from '#tests/document/zips.ts';

it('One file that is too large keeps no other file of a backup from being opened', () => {
  const large = new Uint8Array(26 * 1024 * 1024).map((_, at) => at % 251);
  const zip = readZip(zipSync({ 'large.heat.json': large, 'small.heat.json': strToU8('{}') }));
  if (!zip.ok) throw new Error(zip.problem.kind);

  expect(zip.value.map((file) => file.unpack())).toEqual([
    { ok: false, problem: { kind: 'too-large', bytes: large.length } },
    { ok: true, value: strToU8('{}') },
  ]);
});

it('A zip may hold as many assessments as a browser may', () => {
  const files = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, nth) => [`${nth}.heat.json`, strToU8('{}')]),
  );
  const zip = readZip(zipSync(files, { level: 0 }));

  expect(zip.ok && zip.value.length).toBe(10_001);
});

it('A zip that tells of small files is measured by what comes out of it', () => {
  const zip = readZip(withForgedSize(aBomb(30), 1_000));
  if (!zip.ok) throw new Error(zip.problem.kind);

  expect(zip.value.map((file) => file.unpack())).toEqual([{ ok: false, problem: { kind: 'swollen-zip' } }]);
});
