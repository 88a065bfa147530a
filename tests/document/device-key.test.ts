import { beforeAll, describe, expect, it } from 'vitest';
import { compareDevices } from '#src/document/compare-devices.ts';
import {
  deviceKeySchema,
  hasDeviceSignature,
  makeDeviceKey,
  type SigningDevice,
  shortKeyId,
  signingDevice,
} from '#src/document/device-key.ts';
import { fingerprintOf } from '#src/document/fingerprint.ts';
import type { HeatDocument, SignedRecord } from '#src/document/heat-document.ts';
import { openDocument } from '#src/document/open-document.ts';
import type { Signature } from '#src/domain/assessment.ts';
import { chainOf } from '#src/domain/event-chain.ts';
import { aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';

const FINGERPRINT = 'ab'.repeat(32);
/** How many points P-256 has (FIPS 186-4, D.1.2.3). */
const ORDER = 115792089210356248762697446949407573529996955224135760342422259061068512044369n;

let pair: CryptoKeyPair;
let device: SigningDevice;
let other: SigningDevice;

beforeAll(async () => {
  pair = await makeDeviceKey();
  device = await signingDevice(pair);
  other = await signingDevice(await makeDeviceKey());
});

describe('a device’s key', () => {
  it('can’t be read out', async () => {
    for (const format of ['jwk', 'pkcs8'] as const) {
      await expect(crypto.subtle.exportKey(format, pair.privateKey)).rejects.toThrow(/not extractable/);
    }
  });

  it('has a short name that is the beginning of its thumbprint', () => {
    // The thumbprint of RFC 7638, over the members that it requires, in their order and without spaces.
    const key = deviceKeySchema.parse({ kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) });
    const canonical = `{"crv":"P-256","kty":"EC","x":"${key.x}","y":"${key.y}"}`;
    return crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical)).then((digest) => {
      const digits = Buffer.from(digest).toString('hex').toUpperCase();
      expect(shortKeyId(key)).toBe(`${digits.slice(0, 4)} ${digits.slice(4, 8)}`);
    });
  });

  it('signs a fingerprint, and no other key did', async () => {
    const signature = await device.sign(FINGERPRINT);

    expect(signature).toMatch(/^[0-9a-f]{128}$/);
    expect(await hasDeviceSignature(FINGERPRINT, signature, device.key)).toBe(true);
    expect(await hasDeviceSignature('cd'.repeat(32), signature, device.key)).toBe(false);
    expect(await hasDeviceSignature(FINGERPRINT, signature, other.key)).toBe(false);
    expect(await hasDeviceSignature(FINGERPRINT, signature.replace(/^./, rotated), device.key)).toBe(false);
    expect(await hasDeviceSignature(FINGERPRINT, signature, { ...device.key, x: 'A'.repeat(43) })).toBe(
      false,
    );
    expect(await hasDeviceSignature(FINGERPRINT, '00'.repeat(64), device.key)).toBe(false);
  });

  it('has one form of each signature, so that nobody can turn it into another', async () => {
    for (let time = 0; time < 20; time++) {
      const signature = await device.sign(FINGERPRINT);
      const turned =
        signature.slice(0, 64) + (ORDER - BigInt(`0x${signature.slice(64)}`)).toString(16).padStart(64, '0');

      expect(await hasDeviceSignature(FINGERPRINT, signature, device.key)).toBe(true);
      expect(await hasDeviceSignature(FINGERPRINT, turned, device.key)).toBe(false);
    }
  });
});

describe('a version signed on a marked device', () => {
  const opens = async (document: HeatDocument) =>
    (
      await openDocument(
        JSON.stringify({ format: 'heat-assessment', formatVersion: 3, ...document }),
        findTinyEdition,
      )
    ).ok;

  it('opens, and names the key under its fingerprint', async () => {
    const signed = await aSignedDocument(undefined, device);
    const [record] = signed.records;

    expect(await opens(signed)).toBe(true);
    expect(record?.deviceKey).toEqual(device.key);
  });

  it('opens without a key too', async () => {
    const signed = await aSignedDocument();

    expect(await opens(signed)).toBe(true);
    expect(Object.keys(signed.records[0] ?? {})).not.toContain('deviceKey');
    expect(Object.keys(signed.assessment.signatures[0] ?? {})).not.toContain('deviceSignature');
  });

  it.each<[string, (signature: Signature, record: SignedRecord) => void]>([
    ['its signature taken out', (signature) => Reflect.deleteProperty(signature, 'deviceSignature')],
    ['another signature', (signature) => Object.assign(signature, { deviceSignature: 'ab'.repeat(64) })],
    ['its key taken out', (_, record) => Reflect.deleteProperty(record, 'deviceKey')],
    ['another key', (_, record) => Object.assign(record, { deviceKey: other.key })],
  ])('is refused with %s, even where the fingerprint is made anew', async (_, spoil) => {
    const signed = structuredClone(await aSignedDocument(undefined, device));
    const { assessment, records } = signed;
    const [record] = records;
    const [signature] = assessment.signatures;
    if (record === undefined || signature === undefined) throw new Error('Not signed');
    spoil(signature, record);
    expect(await opens(signed)).toBe(false);
    await signAnew(signed, record, signature);
    expect(await opens(signed)).toBe(false);
  });

  it('is refused with a signature where no key is named', async () => {
    const signed = structuredClone(await aSignedDocument());
    Object.assign(signed.assessment.signatures[0] ?? {}, { deviceSignature: await device.sign(FINGERPRINT) });

    expect(await opens(signed)).toBe(false);
  });

  it('is compared with the first that names a device', async () => {
    const [one] = (await aSignedDocument(undefined, device)).records;
    const [elsewhere] = (await aSignedDocument(undefined, other)).records;
    const [unmarked] = (await aSignedDocument()).records;
    if (!one || !elsewhere || !unmarked) throw new Error('Not signed');
    const records = [unmarked, one, one, elsewhere, unmarked].map((record, place) => ({
      ...record,
      version: place + 1,
    }));

    expect([1, 2, 3, 4, 5].map((version) => compareDevices(records, version))).toEqual([
      { kind: 'nothing-to-compare' },
      { kind: 'nothing-to-compare' },
      { kind: 'same-device', as: 2 },
      { kind: 'another-device', version: 4, keyId: shortKeyId(other.key), than: 2 },
      { kind: 'nothing-to-compare' },
    ]);
    expect(compareDevices([unmarked], 1)).toEqual({ kind: 'nothing-to-compare' });
  });
});

/** What someone does who changes a record and makes its fingerprint and all links anew, but does not have the key. */
async function signAnew(
  { assessment }: HeatDocument,
  record: SignedRecord,
  signature: Signature,
): Promise<void> {
  signature.fingerprint = await fingerprintOf(record);
  Object.assign(assessment.events.at(-1) ?? {}, { fingerprint: signature.fingerprint });
  assessment.chain = chainOf(assessment.events);
}

function rotated(digit: string): string {
  return ((Number.parseInt(digit, 16) + 1) % 16).toString(16);
}
