const DEEPEST = 64;
const MOST_VALUES = 2_000_000;
/** Names in one object: an assessment has one for each of its questions. */
const MOST_NAMES = 2_000;
/** Items in one list. Only the history may be longer, and there is one history. */
const LONGEST = 10_000;
const LONGEST_OF_ALL = 200_000;

/**
 * Whether JSON text is safe to parse: a deep nest overflows the stack of everything that walks it later, millions of
 * tiny values fill the memory, and a list of thousands of wrong things keeps whoever checks it busy for a minute.
 * Reads the text only, linear in its length.
 */
export function isSafeToParse(text: string): boolean {
  const open: { isList: boolean; items: number }[] = [];
  let values = 0;
  let longLists = 0;
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
      open.push({ isList: character === '[', items: 1 });
      if (open.length > DEEPEST) return false;
    } else if (character === '}' || character === ']') open.pop();
    else if (character === ',') {
      values++;
      const level = open.at(-1);
      if (level === undefined) continue;
      level.items++;
      if (level.isList && level.items === LONGEST + 1) longLists++;
      if (level.items > (level.isList ? LONGEST_OF_ALL : MOST_NAMES) || longLists > 1) return false;
    }
  }
  return values <= MOST_VALUES;
}
