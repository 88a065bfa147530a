import { z } from '#src/domain/zod.ts';

/** Below this a passcode is guessed too fast; a device that is faster than most takes more. */
export const FEWEST_ROUNDS = 600_000;
/** A row that asks for more would hold the page for minutes. */
const MOST_ROUNDS = 50_000_000;

/** By what they are, not by their class: a value read from disk may come from another realm. */
const bytes = (fewest: number, most = fewest) =>
  z.custom<Uint8Array<ArrayBuffer>>(
    (given) => ArrayBuffer.isView(given) && given.byteLength >= fewest && given.byteLength <= most,
  );

/** What `settings.passcode` holds. Nothing in it opens anything without the passcode. */
export const passcodeSettingSchema = z.strictObject({
  /** Names the data key. It stays when the passcode changes, and is new when a passcode is set anew. */
  sealId: z.string().min(1),
  derivation: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    rounds: z.number().int().min(FEWEST_ROUNDS).max(MOST_ROUNDS),
    salt: bytes(16, 64),
  }),
  /** The random key that seals the rows, wrapped by the key that the passcode gives: AES-256-GCM, so a wrong one tells. */
  wrapped: z.strictObject({ iv: bytes(12), key: bytes(48) }),
  /** The key of the journals in localStorage, sealed by the data key. */
  journalKey: z.unknown(),
});

export type PasscodeSetting = z.infer<typeof passcodeSettingSchema>;
export type Derivation = PasscodeSetting['derivation'];
