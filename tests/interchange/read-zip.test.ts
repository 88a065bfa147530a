import { expect, it } from 'vitest';
import { readZip } from '#src/interchange/read-zip.ts';
import { aBomb, withForgedSize } from '#tests/document/zips.ts';

it('A zip that tells of small files is measured by what comes out of it', () => {
  const zip = readZip(withForgedSize(aBomb(30), 1_000));
  if (!zip.ok) throw new Error(zip.problem.kind);

  expect(zip.value.map((file) => file.unpack())).toEqual([{ ok: false, problem: { kind: 'swollen-zip' } }]);
});
