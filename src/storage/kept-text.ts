/** How words in localStorage lie there: readable, or under a passcode. In one turn, as a closing page has no other. */
export interface KeptText {
  write(key: string, text: string): string;
  /** Null when it can't be read now: another passcode, none yet, or not what was written under this key. */
  read(key: string, kept: string): string | null;
}

/** Begins with a sign that no keyboard types, so that no words are taken for it. */
const SEALED = '\u0001sealed:';

export const readable: KeptText = {
  write: (_, text) => text,
  read: (_, kept) => (isSealedText(kept) ? null : kept),
};

let inUse = readable;

const followers = new Set<() => void>();

/** How this window writes and reads from now on. */
export function keepTextAs(way: KeptText): void {
  inUse = way;
  for (const writeAgain of followers) writeAgain();
}

/** Calls back when words are kept in another way from now on. Gives what ends that. */
export function followKeptText(writeAgain: () => void): () => void {
  followers.add(writeAgain);
  return () => followers.delete(writeAgain);
}

export function writeKeptText(key: string, text: string): string {
  return inUse.write(key, text);
}

export function readKeptText(key: string, kept: string): string | null {
  return inUse.read(key, kept);
}

export function isSealedText(kept: string): boolean {
  return kept.startsWith(SEALED);
}

export function markSealed(text: string): string {
  return SEALED + text;
}

export function unmarkSealed(kept: string): string {
  return kept.slice(SEALED.length);
}
