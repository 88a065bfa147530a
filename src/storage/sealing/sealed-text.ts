import { gcm } from '@noble/ciphers/aes.js';
import { isSealedText, type KeptText, markSealed, unmarkSealed } from '../kept-text.ts';

const IV_BYTES = 12;

/**
 * Words in localStorage under a passcode: AES-256-GCM in one turn, as a closing page gets no second one for the
 * browser's own ciphers. The name they are kept under is bound in.
 */
export function sealedText(journalKey: Uint8Array): KeptText {
  return {
    write(key, text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const sealed = gcm(journalKey, iv, bytesOf(key)).encrypt(bytesOf(text));
      const whole = new Uint8Array(IV_BYTES + sealed.length);
      whole.set(iv);
      whole.set(sealed, IV_BYTES);
      return markSealed(toBase64(whole));
    },
    read(key, kept) {
      // Kept by a window from before the passcode: its words count too.
      if (!isSealedText(kept)) return kept;
      try {
        const whole = fromBase64(unmarkSealed(kept));
        const cipher = gcm(journalKey, whole.subarray(0, IV_BYTES), bytesOf(key));
        return new TextDecoder().decode(cipher.decrypt(whole.subarray(IV_BYTES)));
      } catch (error) {
        console.warn('Words kept in this browser could not be opened; they are left as they are.', error);
        return null;
      }
    },
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
