import bidiFactory from 'bidi-js';
import type { Face as HarfBuzzFace, Font as HarfBuzzFont } from 'harfbuzzjs';

/** A glyph as the painter wants it; the rest of react-pdf reads no more of it. */
export interface Glyph {
  id: number;
  codePoints: number[];
  advanceWidth: number;
}

/** A glyph in its place within a cluster, in units of the font. */
export interface Part {
  glyph: Glyph;
  advance: number;
  x: number;
  y: number;
}

export interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

export interface GlyphRun {
  glyphs: Glyph[];
  positions: GlyphPosition[];
  advanceWidth: number;
}

interface Cluster {
  parts: readonly Part[];
  /** Whether the characters its glyphs stand for are those of the text. */
  spellsText: boolean;
}

export type Shape = (text: string) => GlyphRun;

const bidi = bidiFactory();
const LETTER_FROM_THE_RIGHT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Stands for a glyph that shows nothing of its own: a PDF/A has to name a character for each. */
const WORD_JOINER = 0x2060;
/** A mark of direction, which printable text never has. */
const BLANK = 0x200f;

const clusters = new WeakMap<object, Cluster>();
/** HarfBuzz copies a font into memory of its own, which is full after some hundred documents: those that share bytes share it. */
const opened = new WeakMap<Uint8Array, { face: HarfBuzzFace; font: HarfBuzzFont }>();

/** What a glyph of the layout stands for, when it is a cluster. */
export function clusterOf(glyph: object): Cluster | undefined {
  return clusters.get(glyph);
}

/**
 * HarfBuzz for one font. The text engine takes one glyph for each letter of a text, or several letters for one glyph;
 * shaped text is neither. It gets one glyph for each cluster, and the painter the parts.
 */
export async function openShaper(bytes: Uint8Array): Promise<Shape> {
  // 450 KB of WebAssembly, which few documents need.
  const { Blob, Buffer, BufferFlag, Direction, Face, Font, shape } = await import('harfbuzzjs');
  const known = opened.get(bytes);
  const face = known?.face ?? new Face(new Blob(bytes));
  const font = known?.font ?? new Font(face);
  opened.set(bytes, { face, font });
  const meaning = meaningOfGlyphs(font, face.collectUnicodes());
  const firstOfTwo = firstLetterOfTwo(font);

  return (text) => {
    const fromTheRight = LETTER_FROM_THE_RIGHT.test(text);
    const buffer = new Buffer();
    // Brackets are mirrored already in words that run from the right, and HarfBuzz would do it again.
    buffer.addText(fromTheRight ? mirrored(text) : text);
    buffer.guessSegmentProperties();
    buffer.setDirection(fromTheRight ? Direction.RTL : Direction.LTR);
    // Else the joiners of Persian would turn into spaces.
    if (fromTheRight) buffer.setFlags(BufferFlag.PRESERVE_DEFAULT_IGNORABLES);
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    const byCluster = new Map<number, { id: number; advance: number; x: number; y: number }[]>();
    buffer.getGlyphInfos().forEach(({ codepoint: id, cluster }, at) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      const parts = byCluster.get(cluster) ?? [];
      parts.push({ id, advance: xAdvance, x: xOffset, y: yOffset });
      byCluster.set(cluster, parts);
    });
    const starts = [...byCluster.keys()].sort((a, b) => a - b);
    return inOneRun(
      starts.map((start, at) => {
        const letters = text.slice(start, starts[at + 1] ?? text.length);
        const shaped = byCluster.get(start) ?? [];
        const joined = fromTheRight && shaped.length === 1 ? firstOfTwo(letters) : null;
        if (joined !== null) shaped.push({ id: joined.id, advance: 0, x: 0, y: 0 });
        const parts = shaped.map(({ id, advance, x, y }, place, all) => {
          const base = place === (fromTheRight ? all.length - 1 : 0);
          const means =
            joined === null
              ? meaning(id, letters, base)
              : base
                ? joined.first
                : meaning(id, joined.rest, true);
          const glyph = { id, codePoints: means, advanceWidth: font.glyphHAdvance(id) };
          return { glyph, advance, x, y };
        });
        return asCluster(letters, parts);
      }),
    );
  };
}

/** One glyph that takes the place of several, or stands for several letters. */
export function asCluster(letters: string, parts: readonly Part[]): Glyph {
  const advanceWidth = parts.reduce((sum, { advance }) => sum + advance, 0);
  // One for each unit of the text: the text engine finds its way in it by counting them.
  const codePoints = Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
  const glyph = { id: parts[0]?.glyph.id ?? 0, codePoints, advanceWidth };
  const said = parts.flatMap((part) => part.glyph.codePoints);
  const spellsText = spelling(said, letters) === spelling(pointsOf(letters), letters);
  clusters.set(glyph, { parts, spellsText });
  return glyph;
}

export function inOneRun(glyphs: Glyph[]): GlyphRun {
  return {
    glyphs,
    positions: glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
      advanceWidth,
    })),
    advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
  };
}

/**
 * Marks are painted before their letter where the text runs from the right, and readers put them back. A joiner is not
 * counted there; elsewhere it would keep a word from being found.
 */
function spelling(points: number[], letters: string): string {
  if (!LETTER_FROM_THE_RIGHT.test(letters)) return points.join(' ');
  return points
    .filter((point) => point !== WORD_JOINER)
    .toSorted((a, b) => a - b)
    .join(' ');
}

function pointsOf(text: string): number[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

/**
 * The characters a glyph is said to stand for in the file, which can say it once only: those the font's own table names,
 * or those of the first cluster it is met in.
 */
function meaningOfGlyphs(font: HarfBuzzFont, points: Uint32Array) {
  const meanings = new Map<number, number[]>();
  for (const point of points) {
    const id = font.nominalGlyph(point);
    const named = charactersOf(point);
    if (id !== undefined && named !== null && !meanings.has(id)) meanings.set(id, named);
  }
  return (id: number, letters: string, isBase: boolean): number[] => {
    const known = meanings.get(id);
    if (known !== undefined) return known;
    const first = isBase ? pointsOf(letters) : [WORD_JOINER];
    meanings.set(id, first);
    return first;
  };
}

/**
 * For a glyph that is two Arabic letters, as لا is: a blank one for the first letter, painted beside it. Told the two
 * letters of one glyph, readers of text from the right turn them round.
 */
function firstLetterOfTwo(font: HarfBuzzFont) {
  const blank = font.nominalGlyph(BLANK);
  let taken: string | null = null;
  return (letters: string): { id: number; first: number[]; rest: string } | null => {
    const [first = '', ...rest] = Array.from(letters);
    if (blank === undefined || rest.length !== 1 || !rest.every((letter) => /\p{L}/u.test(letter)))
      return null;
    taken ??= first;
    return taken === first ? { id: blank, first: pointsOf(first), rest: rest.join('') } : null;
  };
}

/**
 * Null for private and control characters. The old codes for the shapes of Arabic letters mean those letters, and the one
 * for ﬁ means f and i: a word is to be found by its letters.
 */
function charactersOf(point: number): number[] | null {
  if (point < 0x20 || (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000) return null;
  if (point >= 0xfb00 && point <= 0xfb06) return pointsOf(String.fromCodePoint(point).normalize('NFKC'));
  const isShape = (point >= 0xfb50 && point <= 0xfdff) || (point >= 0xfe70 && point <= 0xfefc);
  if (!isShape) return [point];
  const plain = String.fromCodePoint(point).normalize('NFKC');
  return Array.from(plain).length === 1 ? pointsOf(plain) : null;
}

function mirrored(text: string): string {
  return Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');
}
