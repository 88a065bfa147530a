import { isHidden } from './load-fonts.ts';

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
  box?: { width?: number; height?: number };
  /** How far the space at its end hangs over the edge. */
  overflowRight?: number;
  runs: { glyphs?: object[]; positions?: { xAdvance: number }[]; attributes?: { link?: unknown } }[];
}

/** The characters of a text, spaces aside. */
export function countLetters(text: string): number {
  return text.replace(/[\s\u200b]/g, '').length;
}

/** How far the letters of a line reach. */
export function lineWidth(line: Line): number {
  let width = -(line.overflowRight ?? 0);
  for (const run of line.runs) {
    run.positions?.forEach((position, at) => {
      const glyph = run.glyphs?.[at];
      if (glyph !== undefined && !isHidden(glyph)) width += position.xAdvance;
    });
  }
  return width;
}

/** Takes out the glyphs that only marked a break, so that copied text has no stray spaces. */
export function dropHidden(node: LaidOut): void {
  for (const line of node.lines ?? []) {
    for (const run of line.runs) {
      const { glyphs, positions } = run;
      if (glyphs === undefined || positions === undefined) continue;
      if (!glyphs.some(isHidden)) continue;
      run.positions = positions.filter((_, at) => !isHidden(glyphs[at] ?? {}));
      run.glyphs = glyphs.filter((glyph) => !isHidden(glyph));
    }
  }
  for (const child of node.children ?? []) dropHidden(child);
}
