import { create } from 'fontkit';
import { type FontStore, type NamedFace, storeFonts } from './font-store.ts';
import { rememberWords } from './remember-words.ts';
import { BREAK } from './scripts/break.ts';
import { fontCovers, type ScriptFont, scriptFonts } from './scripts/font-coverage.ts';
import { type FontNeeds, needsShaping } from './scripts/font-needs.ts';
import {
  asCluster,
  type Glyph,
  type GlyphRun,
  inOneRun,
  openShaper,
  type Shape,
} from './scripts/shape-text.ts';
import { type Drawing, splitByFont, type Usable } from './scripts/split-by-font.ts';

export interface FontBytes {
  regular: Uint8Array;
  bold: Uint8Array;
  /** Signs that the other two lack, such as ≥ and →, and the box that stands for a missing character. */
  signs: Uint8Array;
  /** Fetches the font of a script: in one weight, or regular and bold. It may fail, as it does without a network. */
  readScript: (font: ScriptFont) => Promise<readonly Uint8Array[]>;
}

/** The fonts of one document, opened. */
export interface Fonts {
  store: FontStore;
  /** The fonts of scripts that are here. */
  usable: Usable;
  /** Those that were wanted and could not be fetched. */
  unread: ScriptFont[];
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
const BOX = 0x25a1;

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

interface Face {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => DrawnGlyph;
  layout: (
    text: string,
    features?: object,
    script?: string,
    language?: string,
    direction?: 'ltr',
  ) => GlyphRun;
}

type DrawnGlyph = Glyph & { path: GlyphPath };

interface GlyphPath {
  scale: (x: number, y: number) => GlyphPath;
  translate: (x: number, y: number) => GlyphPath;
  toSVG: () => string;
}

/** Opens fresh fonts, those of scripts only as far as a text wants them: a font used for one document drops letters from the next. */
export async function loadFonts(
  { regular, bold, signs, readScript }: FontBytes,
  { scripts, shaping }: FontNeeds,
): Promise<Fonts> {
  const named: NamedFace[] = [];
  const open = async (family: string, bytes: Uint8Array, shaped: boolean) => {
    const face = create(bytes) as Face;
    named.push({ family, face });
    return { face, shape: shaped ? await openShaper(bytes) : null };
  };

  const body = await open(FONT_FAMILY, regular, shaping);
  const bodyBold = await open(FONT_FAMILY, bold, shaping);
  const fallback = await open(FALLBACK_FAMILY, signs, shaping);
  for (const { face, shape } of [body, bodyBold]) layOutPlainly(face, shape);
  layOutWithBoxes(fallback.face, fallback.shape);

  const faces = new Map<Drawing, readonly Face[]>([['box', [fallback.face]]]);
  const unread: ScriptFont[] = [];
  for (const font of scripts) {
    try {
      const opened = [];
      for (const bytes of await readScript(font)) opened.push(await open(familyOf(font), bytes, true));
      for (const { face, shape } of opened) {
        if (shape !== null) layOutBetweenBreaks(face, shape);
        // One height for all, so that lines stay the same distance apart.
        const ascent = (body.face.ascent / body.face.unitsPerEm) * face.unitsPerEm;
        Object.defineProperty(face, 'ascent', { value: ascent });
      }
      faces.set(
        font,
        opened.map(({ face }) => face),
      );
    } catch {
      // Its letters are then printed as boxes, and listed.
      unread.push(font);
    }
  }

  const usable = new Set(scriptFonts.filter((font) => faces.has(font)));
  const measure = (point: number): number => {
    const [stretch] = splitByFont(String.fromCodePoint(point), usable);
    const drawing = stretch?.drawing ?? 'body';
    if (drawing === 'box') return widthIn(fallback.face, BOX);
    if (drawing !== 'body')
      return Math.max(...(faces.get(drawing) ?? []).map((face) => widthIn(face, point)));
    const inBody = fontCovers('body', point);
    return Math.max(...(inBody ? [body, bodyBold] : [fallback]).map(({ face }) => widthIn(face, point)));
  };
  const widths = new Map<number, number>();
  return {
    store: storeFonts(named, splitAtBreaks),
    usable,
    unread,
    widthOf: (point) => {
      const width = widths.get(point) ?? measure(point);
      widths.set(point, width);
      return width;
    },
    outline: (words) => drawOutline(bodyBold.face, words),
  };
}

/** The family to name for a stretch of text. */
export function familyOf(drawing: Drawing): string {
  switch (drawing) {
    case 'body':
      return FONT_FAMILY;
    case 'box':
      return FALLBACK_FAMILY;
    default:
      return `Script ${drawing}`;
  }
}

function widthIn(face: Face, point: number): number {
  return face.glyphForCodePoint(point).advanceWidth / face.unitsPerEm;
}

function drawOutline(face: Face, words: string): Outline {
  let width = 0;
  const paths = (face.layout(words).glyphs as DrawnGlyph[]).map((glyph) => {
    const path = glyph.path.scale(1, -1).translate(width, 0).toSVG();
    width += glyph.advanceWidth;
    return path;
  });
  return { path: paths.join(''), width, ascent: face.ascent, descent: face.descent };
}

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
 * Letters such as ọ stay whole: taken apart (the font's `ccmp` rules) they look the same, but their marks are lost when
 * the text is copied or read out. Marks with no letter of their own are placed by HarfBuzz, so the rules that place marks
 * are left unread: they are most of the font's rules.
 */
const PLAIN_RULES = { ccmp: false, mark: false, mkmk: false } as const;

function layOutPlainly(face: Face, shape: Shape | null): void {
  const plainly = inPlainWords(face);
  layOutBetweenBreaks(face, (text) => (shape !== null && needsShaping(text) ? shape(text) : plainly(text)));
}

function inPlainWords(face: Face): Shape {
  const layOut = face.layout.bind(face);
  return rememberWords((word) => layOut(word, { ...PLAIN_RULES }, undefined, undefined, 'ltr'));
}

/** The last font of all draws a box for what none has. */
function layOutWithBoxes(face: Face, shape: Shape | null): void {
  const plainly = inPlainWords(face);
  const { id, advanceWidth } = face.glyphForCodePoint(BOX);
  const box = { id, advanceWidth, codePoints: [BOX] };
  const isDrawn = (letter: string) =>
    Array.from(letter).every((part) => face.hasGlyphForCodePoint(part.codePointAt(0) ?? 0));
  layOutBetweenBreaks(face, (text) => {
    const all = Array.from(letters.segment(text), ({ segment }) => segment);
    if (all.every(isDrawn)) {
      return shape !== null && needsShaping(text) ? shape(text) : plainly(text);
    }
    return inOneRun(
      all.map((letter) => asCluster(letter, [{ glyph: box, advance: advanceWidth, x: 0, y: 0 }])),
    );
  });
}

/** Takes the place of a face's layout, so that breaks get no room. */
function layOutBetweenBreaks(face: Face, layOut: Shape): void {
  const covers = face.hasGlyphForCodePoint.bind(face);
  face.hasGlyphForCodePoint = (point) => point === BREAK.charCodeAt(0) || covers(point);
  face.layout = (text) => {
    if (!text.includes(BREAK)) return layOut(text);
    const runs = text
      .split(/(\u200b ?)/)
      .filter((part) => part !== '')
      .map((part) => (part.startsWith(BREAK) ? hiddenRun(face, part) : layOut(part)));
    return {
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
      advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0),
    };
  };
}

function hiddenRun(face: Face, text: string): GlyphRun {
  const { id } = face.glyphForCodePoint(0x20);
  return inOneRun(
    Array.from(text, (letter) => {
      const glyph = { id, codePoints: [letter.charCodeAt(0)], advanceWidth: 0 };
      hidden.add(glyph);
      return glyph;
    }),
  );
}
