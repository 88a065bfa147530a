/** A name that stands twice in one place of a JSON text, or one that no part may have. */
export interface ForbiddenKey {
  kind: 'doubled' | 'prototype';
  key: string;
  /** Where it stands: names of parts, and places in lists from 0. */
  path: (string | number)[];
}

interface Level {
  /** The names met so far; null in a list. */
  keys: Set<string> | null;
  at: string | number;
}

/**
 * Finds what `JSON.parse` passes over in silence: of two parts with one name it keeps the last, so that two programs may
 * read two different things from one file. The text must be JSON that parses.
 */
export function findForbiddenKey(text: string): ForbiddenKey | null {
  const levels: Level[] = [];
  let place = 0;
  while (place < text.length) {
    const character = text[place];
    const level = levels.at(-1);
    if (character === '"') {
      const end = endOfString(text, place);
      if (level?.keys && isKey(text, end)) {
        const key = readString(text, place, end);
        level.at = key;
        const kind = key === '__proto__' ? 'prototype' : level.keys.has(key) ? 'doubled' : null;
        if (kind !== null) return { kind, key, path: levels.map(({ at }) => at) };
        level.keys.add(key);
      }
      place = end;
    } else if (character === '{') levels.push({ keys: new Set(), at: '' });
    else if (character === '[') levels.push({ keys: null, at: 0 });
    else if (character === '}' || character === ']') levels.pop();
    else if (character === ',' && level !== undefined && typeof level.at === 'number') level.at++;
    place++;
  }
  return null;
}

/** The place of the quotation mark that ends the string begun at `start`. */
function endOfString(text: string, start: number): number {
  let place = start + 1;
  while (place < text.length && text[place] !== '"') place += text[place] === '\\' ? 2 : 1;
  return place;
}

function isKey(text: string, end: number): boolean {
  let place = end + 1;
  while (place < text.length && ' \t\r\n'.includes(text[place] ?? '')) place++;
  return text[place] === ':';
}

function readString(text: string, start: number, end: number): string {
  const written = text.slice(start + 1, end);
  return written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
}
