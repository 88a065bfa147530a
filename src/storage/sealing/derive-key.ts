import { type Derivation, FEWEST_ROUNDS } from './passcode-setting.ts';

/** How long opening may take: long for someone who guesses, short for someone who knows. */
const AIM_MS = 750;

/** A fresh salt, and as many rounds as this device does in about three quarters of a second. */
export async function newDerivation(rounds?: number): Promise<Derivation> {
  return {
    name: 'PBKDF2',
    hash: 'SHA-256',
    rounds: rounds ?? (await roundsForThisDevice()),
    salt: crypto.getRandomValues(new Uint8Array(16)),
  };
}

/** The key that a passcode gives. It wraps and unwraps, does nothing else, and can't be read out. */
export async function deriveKey(passcode: string, { hash, rounds, salt }: Derivation): Promise<CryptoKey> {
  // One letter can be written in two ways; keyboards differ in which they send.
  const typed = new TextEncoder().encode(passcode.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash, salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

async function roundsForThisDevice(): Promise<number> {
  const started = performance.now();
  await deriveKey('how fast is this device?', {
    name: 'PBKDF2',
    hash: 'SHA-256',
    rounds: FEWEST_ROUNDS,
    salt: new Uint8Array(16),
  });
  const took = Math.max(performance.now() - started, 1);
  return roundsFor(took);
}

/** Rounds for about the aim, given how long the fewest took; never fewer. */
export function roundsFor(tookMs: number): number {
  const rounds = Math.round((FEWEST_ROUNDS * AIM_MS) / tookMs / 10_000) * 10_000;
  // A clock too coarse to be believed must not lead to a device that takes minutes.
  return Math.min(Math.max(rounds, FEWEST_ROUNDS), 12_000_000);
}
