/** A bar's place in its drawing, in points. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const HATCH = 5;
const DOT = 5;
const RADIUS = 1.1;

/** Slanted lines that fill a box and end at its edges, as the path of an SVG. The painter knows no patterns. */
export function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let across = HATCH; across < width + height; across += HATCH) {
    const from = { x: x + Math.max(0, across - height), y: y + Math.min(height, across) };
    const to = { x: x + Math.min(width, across), y: y + Math.max(0, across - width) };
    lines.push(`M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`);
  }
  return lines.join('');
}

/** Dots that fill a box, none of them cut off, as the path of an SVG. */
export function dots({ x, y, width, height }: Box): string {
  const circles: string[] = [];
  for (let down = DOT / 2 + 0.5; down + RADIUS < height; down += DOT) {
    for (let across = DOT / 2; across + RADIUS < width; across += DOT) {
      const left = short(x + across - RADIUS);
      circles.push(
        `M${left} ${short(y + down)}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`,
      );
    }
  }
  return circles.join('');
}

function short(points: number): string {
  return String(Math.round(points * 100) / 100);
}
