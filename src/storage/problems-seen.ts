/** The kinds of problems this window met, for the text that people may copy to whoever helps them. Never any words. */
const seen: { kind: string; at: Date }[] = [];
const MOST = 10;

export function noteProblem(kind: string, at = new Date()): void {
  seen.push({ kind, at });
  if (seen.length > MOST) seen.shift();
}

export function problemsSeen(): readonly { kind: string; at: Date }[] {
  return seen;
}
