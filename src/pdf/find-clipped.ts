import { isHidden } from './load-fonts.ts';
import type { Glyph, GlyphPosition } from './scripts/shape-text.ts';

/** A laid-out node, as far as the checks below read it. */
export interface LaidOut {
  type: string;
  value?: string;
  props?: { fixed?: boolean; render?: unknown };
  box?: { top?: number; left?: number; width?: number; height?: number };
  lines?: Line[];
  children?: LaidOut[];
}

export interface Line {
  string: string;
  box?: { x?: number; y?: number; width?: number; height?: number };
  runs: Run[];
}

/** A stretch of a line in one font and one direction. */
export interface Run {
  start: number;
  end: number;
  glyphs?: Glyph[];
  positions?: GlyphPosition[];
  xAdvance?: number;
  attributes?: {
    link?: unknown;
    /** Odd where it runs from the right. */
    bidiLevel?: number;
    fontSize?: number;
    font?: { unitsPerEm: number }[];
  };
}

/** A line that runs off its page, the beginning of its words; or null when all of them are on paper. */
export function findClippedLine(pages: readonly LaidOut[]): string | null {
  for (const page of pages) {
    const width = page.box?.width ?? 0;
    const height = page.box?.height ?? 0;
    for (const { line, left, bottom } of linesOf(page)) {
      const right = left + lineWidth(line);
      if (right > width || bottom > height) return line.string.slice(0, 60);
    }
  }
  return null;
}

/** The characters of all text that flows, spaces aside. What is fixed comes again on every page. */
export function countLaidOut(pages: readonly LaidOut[]): number {
  let count = 0;
  for (const page of pages) for (const { line } of linesOf(page)) count += countLetters(line.string);
  return count;
}

/** The same count of what was to be laid out. */
export function countGiven(node: LaidOut): number {
  if (node.props?.fixed === true) return 0;
  if (node.type === 'TEXT_INSTANCE') return countLetters(node.value ?? '');
  return (node.children ?? []).reduce((sum, child) => sum + countGiven(child), 0);
}

/** The text engine takes letters of Indian scripts apart, so they are counted that way. */
function countLetters(text: string): number {
  return text.normalize('NFD').replace(/[\s\u200b]/g, '').length;
}

function* linesOf(node: LaidOut, top = 0, left = 0): Generator<{ line: Line; left: number; bottom: number }> {
  if (node.props?.fixed === true) return;
  let y = top;
  for (const line of node.lines ?? []) {
    y += line.box?.height ?? 0;
    yield { line, left, bottom: y };
  }
  for (const child of node.children ?? []) {
    yield* linesOf(child, top + (child.box?.top ?? 0), left + (child.box?.left ?? 0));
  }
}

function lineWidth(line: Line): number {
  let width = 0;
  for (const run of line.runs) {
    run.positions?.forEach((position, at) => {
      const glyph = run.glyphs?.[at];
      if (glyph !== undefined && !isHidden(glyph)) width += position.xAdvance;
    });
  }
  return width;
}
