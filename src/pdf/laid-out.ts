import { isHidden } from './load-fonts.ts';
import type { Glyph, GlyphPosition } from './scripts/shape-text.ts';

/** A laid-out node, as far as the checks below read it. */
export interface LaidOut {
  type: string;
  value?: string;
  props?: { fixed?: boolean; render?: unknown };
  box?: {
    top?: number;
    left?: number;
    width?: number;
    height?: number;
    paddingTop?: number;
    paddingLeft?: number;
    paddingRight?: number;
  };
  lines?: Line[];
  children?: LaidOut[];
}

export interface Line {
  string: string;
  box?: { x?: number; y?: number; width?: number; height?: number };
  /** How far the space at an end hangs over the edge: on the left where words run from the right. */
  overflowLeft?: number;
  overflowRight?: number;
  runs: Run[];
  /** Lines below and through words. */
  decorationLines?: unknown[];
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

/** The characters of a text, spaces aside. The text engine takes letters of Indian scripts apart, so they are counted that way. */
export function countLetters(text: string): number {
  return text.normalize('NFD').replace(/[\s\u200b]/g, '').length;
}

/** How far the letters of a line reach. */
export function lineWidth(line: Line): number {
  let width = -(line.overflowLeft ?? 0) - (line.overflowRight ?? 0);
  for (const run of line.runs) {
    run.positions?.forEach((position, at) => {
      const glyph = run.glyphs?.[at];
      if (glyph !== undefined && !isHidden(glyph)) width += position.xAdvance;
    });
  }
  return width;
}
