const DEEPEST = 64;
const MOST_VALUES = 2_000_000;

/**
 * Whether JSON text is safe to parse: a deep nest overflows the stack of everything that walks it later,
 * and millions of tiny values fill the memory. Reads the text only, linear in its length.
 */
export function isSafeToParse(text: string): boolean {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let place = 0; place < text.length; place++) {
    const character = text[place];
    if (inString) {
      if (character === '\\') place++;
      else if (character === '"') inString = false;
      continue;
    }
    if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (depth > DEEPEST) return false;
    } else if (character === '}' || character === ']') depth--;
    else if (character === ',') values++;
  }
  return values <= MOST_VALUES;
}
