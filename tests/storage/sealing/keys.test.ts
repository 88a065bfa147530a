import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey, roundsFor } from '#src/storage/sealing/derive-key.ts';
import { makeKeys, openKeys, rewrapKeys } from '#src/storage/sealing/keys.ts';
import {
  FEWEST_ROUNDS,
  type PasscodeSetting,
  passcodeSettingSchema,
} from '#src/storage/sealing/passcode-setting.ts';

const PASSCODE = 'three plain words';
const made = await makeKeys(PASSCODE, FEWEST_ROUNDS);

function withoutReading(setting: PasscodeSetting) {
  return passcodeSettingSchema.parse(structuredClone(setting));
}

describe('a passcode', () => {
  it('opens what was sealed under it', async () => {
    const atRest = await made.seal.close('drafts/a/1', 'words');
    const opened = await openKeys(withoutReading(made.setting), PASSCODE);

    if (!opened.ok) throw new Error(opened.problem);
    expect(await opened.value.seal.open('drafts/a/1', atRest)).toBe('words');
    expect(opened.value.seal.id).toBe(made.setting.sealId);
    expect(opened.value.journalKey).toEqual(made.journalKey);
  });

  it.each(['', 'three plain word', 'Three plain words', 'three plain words '])(
    'is refused when it is another one: “%s”',
    async (wrong) => {
      expect(await openKeys(made.setting, wrong)).toEqual({ ok: false, problem: 'wrong-passcode' });
    },
  );

  it('is the same however a keyboard sends its letters', async () => {
    const composed = 'café ŵyn plêt'.normalize('NFC');
    const { setting } = await makeKeys(composed, FEWEST_ROUNDS);

    expect(composed.normalize('NFD')).not.toBe(composed);
    expect((await openKeys(setting, composed.normalize('NFD'))).ok).toBe(true);
  });

  it('can become another one, and what was sealed stays as it is', async () => {
    const atRest = await made.seal.close('drafts/a/1', 'words');
    const next = await rewrapKeys(made.setting, PASSCODE, 'another three words', FEWEST_ROUNDS);
    if (!next.ok) throw new Error(next.problem);

    expect((await openKeys(next.value, PASSCODE)).ok).toBe(false);
    const opened = await openKeys(withoutReading(next.value), 'another three words');
    if (!opened.ok) throw new Error(opened.problem);
    expect(await opened.value.seal.open('drafts/a/1', atRest)).toBe('words');
    expect(next.value.derivation.salt).not.toEqual(made.setting.derivation.salt);
  });

  it('does not become another one without the one before', async () => {
    expect(await rewrapKeys(made.setting, 'a guess', 'mine now')).toEqual({
      ok: false,
      problem: 'wrong-passcode',
    });
  });

  it('does not open keys whose setting was altered', async () => {
    const { wrapped, derivation } = made.setting;
    const flipped = wrapped.key.slice();
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    const altered: PasscodeSetting[] = [
      { ...made.setting, wrapped: { ...wrapped, key: flipped } },
      { ...made.setting, sealId: 'another' },
      { ...made.setting, derivation: { ...derivation, rounds: FEWEST_ROUNDS + 1 } },
    ];
    for (const setting of altered) expect((await openKeys(setting, PASSCODE)).ok).toBe(false);
  });

  it.each([
    ['fewer rounds', { derivation: { ...made.setting.derivation, rounds: 1000 } }],
    ['rounds without end', { derivation: { ...made.setting.derivation, rounds: 1e9 } }],
    ['no salt', { derivation: { ...made.setting.derivation, salt: new Uint8Array(0) } }],
    ['another cipher', { wrapped: { iv: new Uint8Array(16), key: made.setting.wrapped.key } }],
    ['no name', { sealId: '' }],
  ])('is not asked for by a setting with %s', (_, part) => {
    expect(passcodeSettingSchema.safeParse({ ...made.setting, ...part }).success).toBe(false);
  });
});

describe('the keys', () => {
  it('can’t be read out of the page, and the setting holds none of them', async () => {
    const wrapping = await deriveKey(PASSCODE, made.setting.derivation);

    expect(wrapping.extractable).toBe(false);
    expect(wrapping.usages.toSorted()).toEqual(['unwrapKey', 'wrapKey']);
    const held = Buffer.from(made.setting.wrapped.key).toString('hex');
    expect(held).not.toContain(Buffer.from(made.journalKey).toString('hex').slice(0, 16));
  });

  it('are derived as the standard says, so that another program could open them', async () => {
    const { derivation, wrapped, sealId } = made.setting;
    const raw = pbkdf2Sync(PASSCODE, derivation.salt, derivation.rounds, 32, 'sha256');
    const cipher = createDecipheriv('aes-256-gcm', raw, wrapped.iv);
    cipher.setAAD(Buffer.from(`${sealId}/PBKDF2/SHA-256/${derivation.rounds}`));
    cipher.setAuthTag(wrapped.key.slice(32));
    const key = Uint8Array.from(Buffer.concat([cipher.update(wrapped.key.slice(0, 32)), cipher.final()]));
    const { iv, sealed } = (await made.seal.close('drafts/a/1', 'words')) as {
      iv: Uint8Array;
      sealed: Uint8Array;
    };
    const words = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from('drafts/a/1'));
    words.setAuthTag(sealed.slice(-16));

    expect(`${words.update(sealed.slice(0, -16), undefined, 'utf8')}${words.final('utf8')}`).toBe('"words"');
  });

  it('take about three quarters of a second, and never fewer rounds than are safe', () => {
    expect(roundsFor(250)).toBe(1_800_000);
    expect(roundsFor(750)).toBe(FEWEST_ROUNDS);
    expect(roundsFor(5_000)).toBe(FEWEST_ROUNDS);
    expect(roundsFor(0.1)).toBe(12_000_000);
  });
});
