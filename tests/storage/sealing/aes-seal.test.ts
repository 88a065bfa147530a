import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aesSeal, SealBroken } from '#src/storage/sealing/aes-seal.ts';

type Sealed = { iv: Uint8Array; sealed: Uint8Array };

// Test case 16 of the specification of Galois/Counter Mode (McGrew and Viega).
const KEY = bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
const IV = bytes('cafebabefacedbaddecaf888');

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

async function aSeal(raw = crypto.getRandomValues(new Uint8Array(32))) {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return aesSeal('seal-1', key);
}

const seal = await aSeal();

describe('a sealed value', () => {
  it('opens as it was, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.string({ unit: 'binary' }), async (json, words) => {
        const value = { words, tree: JSON.parse(json) };
        const atRest = await seal.close('drafts/a/1', value);
        expect(JSON.stringify(await seal.open('drafts/a/1', atRest))).toBe(JSON.stringify(value));
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('shows nothing of what was typed, nor of the names of its parts', async () => {
    const { sealed } = (await seal.close('drafts/a/1', { title: 'Canary' })) as Sealed;

    expect(Buffer.from(sealed).toString('latin1')).not.toMatch(/Canary|title/);
  });

  it('looks different at every write', async () => {
    const writes = await Promise.all(
      Array.from({ length: 200 }, () => seal.close('drafts/a/1', 'the same words') as Promise<Sealed>),
    );

    expect(new Set(writes.map(({ iv }) => Buffer.from(iv).toString('hex'))).size).toBe(200);
    expect(new Set(writes.map(({ sealed }) => Buffer.from(sealed).toString('hex'))).size).toBe(200);
  });

  it('opens in the place of another row nowhere', async () => {
    const [mine, theirs] = [await seal.close('drafts/a/1', 'mine'), await seal.close('drafts/b/1', 'theirs')];

    await expect(seal.open('drafts/a/1', theirs)).rejects.toThrow(SealBroken);
    await expect(seal.open('drafts/b/1', mine)).rejects.toThrow(SealBroken);
    await expect(seal.open('meta/a/1', mine)).rejects.toThrow(SealBroken);
  });

  it('does not open as a later write of the same row', async () => {
    const older = await seal.close('drafts/a/1', 'older');

    await expect(seal.open('drafts/a/2', older)).rejects.toThrow(SealBroken);
  });

  it('does not open once a single bit is another', async () => {
    const atRest = (await seal.close('drafts/a/1', { text: 'a word' })) as Sealed;
    let tried = 0;
    for (const part of ['iv', 'sealed'] as const) {
      for (let at = 0; at < atRest[part].length; at++) {
        const flipped = structuredClone(atRest);
        flipped[part][at] = (flipped[part][at] ?? 0) ^ (1 << (at % 8));
        await expect(seal.open('drafts/a/1', flipped)).rejects.toThrow(SealBroken);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(40);
  });

  it.each([
    ['words anyone could have put there', 'readable'],
    ['nothing', null],
    ['a row of another shape', { iv: new Uint8Array(12) }],
    ['a cut one', { iv: new Uint8Array(12), sealed: new Uint8Array(3) }],
    ['another length of nonce', { iv: new Uint8Array(16), sealed: new Uint8Array(32) }],
  ])('is not %s', async (_, atRest) => {
    await expect(seal.open('drafts/a/1', atRest)).rejects.toThrow(SealBroken);
  });

  it('does not open with another key', async () => {
    const other = await aSeal();
    await expect(other.open('drafts/a/1', await seal.close('drafts/a/1', 'mine'))).rejects.toThrow(
      SealBroken,
    );
  });
});

describe('the cipher', () => {
  it('is the one of the specification, to the last bit', async () => {
    const key = await crypto.subtle.importKey('raw', KEY, 'AES-GCM', false, ['encrypt']);
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: IV, additionalData: bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2') },
      key,
      bytes(
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      ),
    );

    expect(Buffer.from(sealed).toString('hex')).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    );
  });

  it('opens what another program sealed in the same way', async () => {
    const cipher = createCipheriv('aes-256-gcm', KEY, IV).setAAD(Buffer.from('records/breathe/3'));
    const sealed = Buffer.concat([cipher.update('{"title":"Łódź"}', 'utf8'), cipher.final()]);
    const atRest = { iv: IV, sealed: Uint8Array.from(Buffer.concat([sealed, cipher.getAuthTag()])) };

    expect(await (await aSeal(KEY)).open('records/breathe/3', atRest)).toEqual({ title: 'Łódź' });
  });
});
