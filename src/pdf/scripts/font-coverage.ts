import stretches from './font-coverage.json';
import files from './font-files.json';

/** A font that is fetched when a text needs it, by the writing that it is for. */
export type ScriptFont = keyof typeof files;

type CoveredFont = ScriptFont | 'body' | 'signs';

export const scriptFonts = Object.keys(files) as ScriptFont[];

const covered = new Map<CoveredFont, Uint32Array>();

/** Whether a font has a shape for a code point. Read from a list made beforehand, so that no font need be here. */
export function fontCovers(font: CoveredFont, point: number): boolean {
  const bounds = covered.get(font) ?? readStretches(stretches[font]);
  covered.set(font, bounds);
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Beginnings and ends by turns, in order. */
function readStretches(written: string): Uint32Array {
  let end = 0;
  return Uint32Array.from(
    written.split(' ').flatMap((stretch) => {
      const [gap = 0, length = 0] = stretch.split('+').map((digits) => Number.parseInt(digits, 36));
      const from = end + gap;
      end = from + length;
      return [from, end];
    }),
  );
}
