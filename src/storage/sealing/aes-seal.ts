import type { Seal } from '../seal.ts';

/** A value under a passcode, as it lies on disk. */
interface SealedValue {
  iv: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/** 96 bits, the length that AES-GCM is made for. Fresh for every write: two writes of the same words look different. */
const IV_BYTES = 12;

/** Thrown when a value is not what was sealed at this place: changed, moved, put back to an older write, or not sealed. */
export class SealBroken extends Error {
  constructor(place: string) {
    super(`What lies at ${place} is not what was sealed there`);
    this.name = 'SealBroken';
  }
}

/** Seals values with AES-256-GCM. The place is bound in, so that a value opens only where and as it was written. */
export function aesSeal(id: string, key: CryptoKey): Seal {
  return {
    id,
    key,
    async close(place, value): Promise<SealedValue> {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      // A spoilt row may hold nothing at all, for which JSON has no word.
      const text = JSON.stringify(value ?? null);
      const sealed = await crypto.subtle.encrypt(waysOf(iv, place), key, bytesOf(text));
      return { iv, sealed: new Uint8Array(sealed) };
    },
    async open(place, atRest) {
      // A readable value is refused too: anyone could have put it there.
      if (!isSealed(atRest)) throw new SealBroken(place);
      return JSON.parse(new TextDecoder().decode(await decrypt(key, place, atRest)));
    },
  };
}

async function decrypt(key: CryptoKey, place: string, { iv, sealed }: SealedValue): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt(waysOf(iv, place), key, sealed);
  } catch (error) {
    if (isRefusedByCipher(error)) throw new SealBroken(place);
    throw error;
  }
}

/** Whether this is what a cipher throws when the tag does not fit. */
export function isRefusedByCipher(error: unknown): boolean {
  return error instanceof Error && error.name === 'OperationError';
}

function waysOf(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
}

function isSealed(atRest: unknown): atRest is SealedValue {
  if (typeof atRest !== 'object' || atRest === null) return false;
  const { iv, sealed } = atRest as Partial<SealedValue>;
  return ArrayBuffer.isView(iv) && iv.byteLength === IV_BYTES && ArrayBuffer.isView(sealed);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
