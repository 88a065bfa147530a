const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** Where a line leads when it is an address that is safe to open; null for any other text. */
export function linkTarget(text: string): string | null {
  if (!/^[a-z]+:\S+$/i.test(text)) return null;
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return ALLOWED.has(protocol) ? href : null;
}
