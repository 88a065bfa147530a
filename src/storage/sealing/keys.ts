import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Seal } from '../seal.ts';
import { aesSeal, isRefusedByCipher } from './aes-seal.ts';
import { deriveKey, newDerivation } from './derive-key.ts';
import type { Derivation, PasscodeSetting } from './passcode-setting.ts';

/** What an unlocked window holds, in memory only. */
export interface Keys {
  seal: Seal;
  /** For the journal of a closing page, which has no time for the browser's own ciphers. */
  journalKey: Uint8Array;
}

const JOURNAL_KEY = 'settings/passcode/journal-key';
const AES = { name: 'AES-GCM', length: 256 } as const;
const USES: KeyUsage[] = ['encrypt', 'decrypt'];

/** New random keys under a passcode, with the setting that opens them again. */
export async function makeKeys(
  passcode: string,
  rounds?: number,
): Promise<Keys & { setting: PasscodeSetting }> {
  const sealId = crypto.randomUUID();
  // It can be read out only as long as it takes to wrap it; what comes back from the wrap can't.
  const key = await crypto.subtle.generateKey(AES, true, USES);
  const derivation = await newDerivation(rounds);
  const { wrapped, wrapping } = await wrap(key, passcode, derivation, sealId);
  const seal = aesSeal(sealId, await unwrap({ sealId, derivation, wrapped }, wrapping, false));
  const journalKey = crypto.getRandomValues(new Uint8Array(32));
  const setting = { sealId, derivation, wrapped, journalKey: await seal.close(JOURNAL_KEY, [...journalKey]) };
  return { seal, journalKey, setting };
}

/** Opens the keys. A wrong passcode is told by the tag of the wrap, without opening anything that was typed. */
export async function openKeys(
  setting: PasscodeSetting,
  passcode: string,
): Promise<Result<Keys, 'wrong-passcode'>> {
  const key = await unwrapWith(setting, passcode, false);
  if (key === null) return refuse('wrong-passcode');
  const seal = aesSeal(setting.sealId, key);
  const journalKey = Uint8Array.from((await seal.open(JOURNAL_KEY, setting.journalKey)) as number[]);
  return succeed({ seal, journalKey });
}

/** The same keys under another passcode: what they sealed stays as it is. */
export async function rewrapKeys(
  setting: PasscodeSetting,
  passcode: string,
  next: string,
  rounds?: number,
): Promise<Result<PasscodeSetting, 'wrong-passcode'>> {
  const key = await unwrapWith(setting, passcode, true);
  if (key === null) return refuse('wrong-passcode');
  const derivation = await newDerivation(rounds);
  const { wrapped } = await wrap(key, next, derivation, setting.sealId);
  return succeed({ ...setting, derivation, wrapped });
}

async function wrap(key: CryptoKey, passcode: string, derivation: Derivation, sealId: string) {
  const wrapping = await deriveKey(passcode, derivation);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.wrapKey('raw', key, wrapping, waysOf(iv, derivation, sealId));
  return { wrapping, wrapped: { iv, key: new Uint8Array(bytes) } };
}

type Wrapped = Pick<PasscodeSetting, 'sealId' | 'derivation' | 'wrapped'>;

async function unwrapWith(setting: Wrapped, passcode: string, canBeRead: boolean): Promise<CryptoKey | null> {
  try {
    return await unwrap(setting, await deriveKey(passcode, setting.derivation), canBeRead);
  } catch (error) {
    if (isRefusedByCipher(error)) return null;
    throw error;
  }
}

function unwrap(
  { sealId, derivation, wrapped }: Wrapped,
  wrapping: CryptoKey,
  canBeRead: boolean,
): Promise<CryptoKey> {
  const ways = waysOf(wrapped.iv, derivation, sealId);
  return crypto.subtle.unwrapKey('raw', wrapped.key, wrapping, ways, AES, canBeRead, USES);
}

function waysOf(
  iv: Uint8Array<ArrayBuffer>,
  { name, hash, rounds }: Derivation,
  sealId: string,
): AesGcmParams {
  // What stands beside the key in the setting holds only together with it.
  const beside = new TextEncoder().encode([sealId, name, hash, rounds].join('/'));
  return { name: 'AES-GCM', iv, additionalData: beside };
}
