/** The fonts of one document, as react-pdf's layout asks for them. */
export interface FontStore {
  getFont: (wanted: { fontFamily: string; fontWeight?: number }) => { data: unknown };
  load: () => Promise<void>;
  getEmojiSource: () => null;
  getHyphenationCallback: () => (word: string) => string[];
}

/** An opened font under the name that styles give it. A family may have two weights, the lighter first. */
export interface NamedFace {
  family: string;
  face: unknown;
}

const BOLD = 600;

/**
 * Hands fonts that are open already to the layout. react-pdf's own store takes addresses: it would have ours written out as
 * text and read back, and opens the standard fonts as well, which are never embedded.
 */
export function storeFonts(named: readonly NamedFace[], splitWord: (word: string) => string[]): FontStore {
  const families = new Map<string, { data: unknown }[]>();
  for (const { family, face } of named) {
    families.set(family, [...(families.get(family) ?? []), { data: face }]);
  }
  return {
    getFont: ({ fontFamily, fontWeight = 400 }) => {
      const weights = families.get(fontFamily) ?? [];
      const font = fontWeight < BOLD ? weights[0] : weights.at(-1);
      if (font === undefined) throw new Error(`No font is called ${fontFamily}`);
      return font;
    },
    load: async () => undefined,
    getEmojiSource: () => null,
    getHyphenationCallback: () => splitWord,
  };
}
