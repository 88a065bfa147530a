import FontStore from '@react-pdf/font';

export interface FontBytes {
  regular: Uint8Array;
  bold: Uint8Array;
  /** Signs that the other two lack, such as ≥ and →, and the box that stands for a missing character. */
  signs: Uint8Array;
}

/** The fonts of one document, opened. */
export interface Fonts {
  store: FontStore;
  covers: (codePoint: number) => boolean;
  /** The width of one code point at size 1; the wider of both weights. */
  widthOf: (codePoint: number) => number;
  /** Words as a drawing, which no one will copy or have read out by mistake. */
  outline: (words: string) => Outline;
}

export interface Outline {
  path: string;
  width: number;
  ascent: number;
  descent: number;
}

export const FONT_FAMILY = 'Body';
/**
 * react-pdf adds a family of this name behind every other, and falls back to it without a word. Its own is never
 * embedded and swaps letters, so our signs carry the name.
 */
const FALLBACK_FAMILY = 'Helvetica';

interface Glyph {
  advanceWidth: number;
  path: GlyphPath;
}

interface GlyphPath {
  scale: (x: number, y: number) => GlyphPath;
  translate: (x: number, y: number) => GlyphPath;
  toSVG: () => string;
}

interface Face {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph;
  layout: (text: string, features?: object, ...more: unknown[]) => GlyphRun;
}

interface GlyphRun {
  glyphs: Glyph[];
  positions: object[];
  advanceWidth: number;
}

/** Opens fresh fonts: a font used for one document drops letters from the next. */
export async function loadFonts({ regular, bold, signs }: FontBytes): Promise<Fonts> {
  const store = new FontStore();
  store.clear();
  store.registerHyphenationCallback(splitAtBreaks);
  store.register({ family: FONT_FAMILY, src: dataAddress(regular), fontWeight: 400 });
  store.register({ family: FONT_FAMILY, src: dataAddress(bold), fontWeight: 700 });
  store.register({ family: FALLBACK_FAMILY, src: dataAddress(signs), fontWeight: 400 });
  const boldFace = await openFace(store, FONT_FAMILY, 700);
  const faces = [await openFace(store, FONT_FAMILY, 400), boldFace];
  const fallback = await openFace(store, FALLBACK_FAMILY, 400);
  const inBody = (point: number) => faces.every((face) => face.hasGlyphForCodePoint(point));
  const measure = (point: number) =>
    Math.max(
      ...(inBody(point) ? faces : [fallback]).map(
        (face) => face.glyphForCodePoint(point).advanceWidth / face.unitsPerEm,
      ),
    );
  const widths = new Map<number, number>();
  return {
    store,
    covers: (point) => inBody(point) || fallback.hasGlyphForCodePoint(point),
    widthOf: (point) => {
      const width = widths.get(point) ?? measure(point);
      widths.set(point, width);
      return width;
    },
    outline: (words) => drawOutline(boldFace, words),
  };
}

async function openFace(store: FontStore, fontFamily: string, fontWeight: number): Promise<Face> {
  const descriptor = { fontFamily, fontWeight };
  await store.load(descriptor);
  const face = store.getFont(descriptor).data as unknown as Face;
  adaptLayout(face);
  return face;
}

function drawOutline(face: Face, words: string): Outline {
  let width = 0;
  const paths = face.layout(words).glyphs.map((glyph) => {
    const path = glyph.path.scale(1, -1).translate(width, 0).toSVG();
    width += glyph.advanceWidth;
    return path;
  });
  return { path: paths.join(''), width, ascent: face.ascent, descent: face.descent };
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

/**
 * Takes the place of a face's layout, for two reasons. Breaks get no room. And letters such as ọ stay whole: taken apart
 * (the font's `ccmp` rules) they look the same, but their marks are lost when the text is copied or read out.
 */
function adaptLayout(face: Face): void {
  const original = face.layout.bind(face);
  const layout = (text: string, more: unknown[]) => original(text, { ccmp: false }, ...more);
  face.layout = (text, _features, ...more) => {
    if (!text.includes(BREAK)) return layout(text, more);
    const runs = text
      .split(/(\u200b ?)/)
      .filter((part) => part !== '')
      .map((part) => (part.startsWith(BREAK) ? hiddenRun(face, part) : layout(part, more)));
    return {
      ...layout('', more),
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
