import bidiFactory from 'bidi-js';
import type { LaidOut, Line, Run } from '../laid-out.ts';
import { isHidden } from '../load-fonts.ts';
import { clusterOf, type Glyph, type GlyphPosition } from './shape-text.ts';

/** A piece of a laid-out text, ready to be painted, and what it says where its glyphs do not tell. */
export interface Said<Node> {
  node: Node;
  actual: string | null;
}

const bidi = bidiFactory();

/**
 * A laid-out text in the order it is read. Most are one piece. One with words from right to left is painted run by run in
 * the order of reading, for that is the order in which words are copied and read out.
 */
export function splitSaid<Node extends LaidOut>(node: Node): Said<Node>[] {
  const lines = node.lines ?? [];
  if (!lines.some(({ runs }) => runs.some((run) => levelOf(run) > 0 || !tellsItself(run)))) {
    return [{ node: withParts(node), actual: null }];
  }
  const top = lines[0]?.box?.y ?? 0;
  const pieces: Said<Node>[] = [];
  for (const line of lines) {
    for (const { run, x } of inReadingOrder(line)) {
      const { box = {} } = line;
      const alone = { ...line, box: { ...box, x: (box.x ?? 0) + x }, runs: [run] };
      const place = { ...node.box, top: (node.box?.top ?? 0) + (box.y ?? 0) - top };
      pieces.push({
        node: withParts({ ...node, lines: [alone], box: place }),
        actual: tellsItself(run) ? null : saidIn(line, run),
      });
    }
  }
  return pieces;
}

/** Whether each glyph of a run stands for the very characters of the text. */
function tellsItself({ glyphs = [] }: Run): boolean {
  return glyphs.every((glyph) => clusterOf(glyph)?.spellsText ?? true);
}

function levelOf({ attributes }: Run): number {
  return attributes?.bidiLevel ?? 0;
}

/** The runs of a line as they are read: the reversals of the bidirectional algorithm (rule L2) undone. */
function inReadingOrder({ runs }: Line): { run: Run; x: number }[] {
  let x = 0;
  const placed = runs.map((run) => {
    const at = { run, x };
    x += widthOf(run);
    return at;
  });
  const highest = Math.max(0, ...runs.map(levelOf));
  for (let level = 1; level <= highest; level += 1) {
    for (let from = 0; from < placed.length; from += 1) {
      let to = from;
      while (to < placed.length && levelOf((placed[to] as { run: Run }).run) >= level) to += 1;
      if (to > from) placed.splice(from, to - from, ...placed.slice(from, to).reverse());
      from = to;
    }
  }
  return placed;
}

function widthOf({ positions = [] }: Run): number {
  return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

/** The words of a run as they were typed. On the line, those from the right are turned round, and their brackets too. */
function saidIn(line: Line, run: Run): string {
  const text = line.string.slice(run.start, run.end);
  const typed =
    levelOf(run) % 2 === 0
      ? text
      : Array.from(text)
          .reverse()
          .map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
          .join('');
  return typed.replace(/\u200b ?/g, '').normalize('NFC');
}

/** The same text with the glyphs of each cluster, and without those that only mark a break. */
export function withParts<Node extends LaidOut>(node: Node): Node {
  const lines = node.lines?.map((line) => ({ ...line, runs: line.runs.map(withPartsOfRun) }));
  return lines === undefined ? node : { ...node, lines };
}

function withPartsOfRun(run: Run): Run {
  const { glyphs = [], positions = [] } = run;
  if (!glyphs.some((glyph) => isHidden(glyph) || clusterOf(glyph) !== undefined)) return run;
  const drawn: Glyph[] = [];
  const placed: GlyphPosition[] = [];
  const unitsPerEm = run.attributes?.font?.[0]?.unitsPerEm ?? 1000;
  const scale = (run.attributes?.fontSize ?? 0) / unitsPerEm;
  glyphs.forEach((glyph, at) => {
    const position = positions[at];
    if (position === undefined || isHidden(glyph)) return;
    const parts = clusterOf(glyph)?.parts;
    if (parts === undefined) {
      drawn.push(glyph);
      placed.push(position);
      return;
    }
    let left = position.xAdvance;
    parts.forEach((part, place) => {
      // What the layout added to the cluster, or took from it, comes after its last glyph.
      const xAdvance = place === parts.length - 1 ? left : part.advance * scale;
      left -= xAdvance;
      drawn.push(part.glyph);
      placed.push({
        ...position,
        xAdvance,
        // The painter wants thousandths of the size, where the layout gives points.
        xOffset: (part.x * 1000) / unitsPerEm,
        yOffset: (part.y * 1000) / unitsPerEm,
      });
    });
  });
  return { ...run, glyphs: drawn, positions: placed };
}
