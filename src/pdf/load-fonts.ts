import FontStore from '@react-pdf/font';

export interface FontBytes {
  regular: Uint8Array;
  bold: Uint8Array;
}

/** The one font of a document, opened. */
export interface Fonts {
  store: FontStore;
  /** Whether both weights can draw a code point. */
  covers: (codePoint: number) => boolean;
  /** The width of one code point at size 1; the wider of both weights. */
  widthOf: (codePoint: number) => number;
}

/**
 * react-pdf adds a family of this name behind every other, and falls back to it without a word. Its own is never
 * embedded and swaps letters, so ours carries the name.
 */
export const FONT_FAMILY = 'Helvetica';

interface Glyph {
  advanceWidth: number;
}

interface Face {
  unitsPerEm: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph;
  layout: (text: string, ...more: unknown[]) => GlyphRun;
}

interface GlyphRun {
  glyphs: Glyph[];
  positions: object[];
  advanceWidth: number;
}

/** Opens fresh fonts: a font used for one document drops letters from the next. */
export async function loadFonts({ regular, bold }: FontBytes): Promise<Fonts> {
  const store = new FontStore();
  store.clear();
  store.register({
    family: FONT_FAMILY,
    fonts: [
      { src: dataAddress(regular), fontWeight: 400 },
      { src: dataAddress(bold), fontWeight: 700 },
    ],
  });
  store.registerHyphenationCallback(splitAtBreaks);
  const faces = [await openFace(store, 400), await openFace(store, 700)];
  const widths = new Map<number, number>();
  const measure = (codePoint: number) =>
    Math.max(...faces.map((face) => face.glyphForCodePoint(codePoint).advanceWidth / face.unitsPerEm));
  return {
    store,
    covers: (codePoint) => faces.every((face) => face.hasGlyphForCodePoint(codePoint)),
    widthOf: (codePoint) => {
      const width = widths.get(codePoint) ?? measure(codePoint);
      widths.set(codePoint, width);
      return width;
    },
  };
}

async function openFace(store: FontStore, fontWeight: number): Promise<Face> {
  const descriptor = { fontFamily: FONT_FAMILY, fontWeight };
  await store.load(descriptor);
  const face = store.getFont(descriptor).data as unknown as Face;
  hideBreaks(face);
  return face;
}

/** A place where a word too wide for its column may break. Typed ones are taken out before. */
export const BREAK = '\u200b';

/** The glyphs of a break, which take no room and are taken out before painting. */
const hidden = new WeakSet<object>();

export function isHidden(glyph: object): boolean {
  return hidden.has(glyph);
}

/** The text engine breaks without a hyphen only at a space, so a break gets one, of no width. */
function splitAtBreaks(word: string): string[] {
  const parts = word.split(BREAK);
  return parts.flatMap((part, at) => (at < parts.length - 1 ? [part + BREAK, ' '] : [part]));
}

function hideBreaks(face: Face): void {
  const layout = face.layout.bind(face);
  face.layout = (text, ...more) => {
    if (!text.includes(BREAK)) return layout(text, ...more);
    const runs = text
      .split(/(\u200b ?)/)
      .filter((part) => part !== '')
      .map((part) => (part.startsWith(BREAK) ? hiddenRun(face, part) : layout(part, ...more)));
    return {
      ...layout('', ...more),
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
      advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0),
    };
  };
}

function hiddenRun(face: Face, text: string): GlyphRun {
  const glyphs = Array.from(text, (letter) => {
    const glyph = Object.create(face.glyphForCodePoint(0x20), {
      codePoints: { value: [letter.codePointAt(0)] },
      advanceWidth: { value: 0 },
    }) as Glyph;
    hidden.add(glyph);
    return glyph;
  });
  const positions = glyphs.map(() => ({ xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 }));
  return { glyphs, positions, advanceWidth: 0 };
}

function dataAddress(bytes: Uint8Array): string {
  let text = '';
  // In slices: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return `data:font/ttf;base64,${btoa(text)}`;
}
