import { digestOf } from '#src/domain/canonical-form.ts';
import { z } from '#src/domain/zod.ts';

/** 256 bits, as keys are written in JSON (RFC 7518). */
const coordinate = z.string().regex(/^[\w-]{43}$/);

/** The public half of a device's key, as a JSON Web Key: ECDSA on the curve P-256. */
export const deviceKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});

export type DeviceKey = z.infer<typeof deviceKeySchema>;

/** A device that can sign with its key. The key itself never leaves it. */
export interface SigningDevice {
  key: DeviceKey;
  /** Signs a fingerprint, as `hasDeviceSignature` reads it. */
  sign: (fingerprint: string) => Promise<string>;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const HASH = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** How many points the curve has. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** A new key whose private half can't be read out, by this app or any other. Throws where the browser has no such keys. */
export function makeDeviceKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
}

/** A device that signs with this pair. */
export async function signingDevice({ publicKey, privateKey }: CryptoKeyPair): Promise<SigningDevice> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    key: deviceKeySchema.parse({ kty, crv, x, y }),
    sign: async (fingerprint) => {
      const signed = await crypto.subtle.sign(HASH, privateKey, bytesOf(fingerprint));
      const digits = Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      );
      return lower(digits);
    },
  };
}

/** Whether a fingerprint was signed with a key. A key that is no point of the curve signed nothing. */
export async function hasDeviceSignature(
  fingerprint: string,
  signature: string,
  key: DeviceKey,
): Promise<boolean> {
  if (signature !== lower(signature)) return false;
  try {
    const publicKey = await crypto.subtle.importKey('jwk', { ...key }, CURVE, false, ['verify']);
    const bytes = Uint8Array.from(signature.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    return await crypto.subtle.verify(HASH, publicKey, bytes, bytesOf(fingerprint));
  } catch (error) {
    if (error instanceof Error && error.name === 'DataError') return false;
    throw error;
  }
}

/** Short enough to read aloud: the first digits of the key's thumbprint (RFC 7638), which is a digest of its canonical form. */
export function shortKeyId(key: DeviceKey): string {
  return (digestOf(key).slice(0, 8).toUpperCase().match(/.{4}/g) ?? []).join(' ');
}

/**
 * Of the two forms that a signature has, s and n - s, the lower one. Anyone can turn one into the other, and then a file
 * would have been changed without a trace.
 */
function lower(signature: string): string {
  const s = BigInt(`0x${signature.slice(64)}`);
  const other = ORDER - s;
  return other < s && other > 0n ? signature.slice(0, 64) + other.toString(16).padStart(64, '0') : signature;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
