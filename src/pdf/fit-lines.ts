import { type LaidOut, type Line, lineWidth, type Run } from './laid-out.ts';
import { isHidden } from './load-fonts.ts';
import type { Glyph, GlyphPosition } from './scripts/shape-text.ts';

const SPACE = 0x20;
/** What rounding may come to, in points. */
const NOTHING = 0.001;

/**
 * Makes lines as narrow as their room where the engine did not. It ends a line where its spaces, a third narrower, would
 * let it fit, and then takes too little from them: none from a space that is a run of its own, as one between two fonts
 * is, and a part from the breaks inside Chinese, which are not drawn.
 */
export function fitLines(node: LaidOut): void {
  const { paddingLeft = 0, paddingRight = 0, width = 0 } = node.box ?? {};
  for (const line of node.lines ?? []) fitLine(line, width - paddingLeft - paddingRight);
  for (const child of node.children ?? []) fitLines(child);
}

function fitLine(line: Line, room: number): void {
  const excess = lineWidth(line) - room;
  if (excess <= NOTHING) return;
  const drawn = withoutEdges(line.runs.flatMap(placesIn));
  const spaces = drawn.filter(isSpace);
  const width = spaces.reduce((sum, { position }) => sum + position.xAdvance, 0);
  const kept = width > excess ? 1 - excess / width : 0;
  for (const { position } of spaces) position.xAdvance *= kept;
  for (const run of line.runs) {
    for (const { glyph, position } of placesIn(run)) if (isHidden(glyph)) position.xAdvance = 0;
    run.xAdvance = placesIn(run).reduce((sum, { position }) => sum + position.xAdvance, 0);
  }
}

interface Place {
  glyph: Glyph;
  position: GlyphPosition;
}

function placesIn({ glyphs = [], positions = [] }: Run): Place[] {
  return glyphs.flatMap((glyph, at) => {
    const position = positions[at];
    return position === undefined ? [] : [{ glyph, position }];
  });
}

function isSpace({ glyph }: Place): boolean {
  return glyph.codePoints[0] === SPACE && !isHidden(glyph);
}

/** Without the spaces at either end: the last of a line hangs over the edge. */
function withoutEdges(places: readonly Place[]): Place[] {
  const isDrawn = (place: Place) => !isSpace(place) && !isHidden(place.glyph);
  return places.slice(places.findIndex(isDrawn), places.findLastIndex(isDrawn) + 1);
}
