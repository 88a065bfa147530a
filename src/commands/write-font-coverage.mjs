// Writes down which characters each font of the PDF draws, so that an app can tell without opening a font. Run it after
// a font was changed or added; a test compares the list with the fonts.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Blob, Face } from 'harfbuzzjs';

const LIST = 'src/pdf/scripts/font-coverage.json';

/** @type {Record<string, string[]>} A font that comes in two weights covers what both do. */
const files = {
  body: ['noto-sans/400Regular/NotoSans_400Regular', 'noto-sans/700Bold/NotoSans_700Bold'],
  signs: ['noto-sans-math/400Regular/NotoSansMath_400Regular'],
  ...JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('#src/pdf/scripts/font-files.json')), 'utf8')),
};

/** Stretches of code points: how many are left out before each, and how many it holds, in base 36. */
export function coverageOfFonts() {
  return Object.fromEntries(
    Object.entries(files).map(([font, weights]) => {
      const [first = new Set(), ...rest] = weights.map(pointsOf);
      return [font, stretchesOf([...first].filter((point) => rest.every((points) => points.has(point))))];
    }),
  );
}

/** @param {string} file */
function pointsOf(file) {
  const path = fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}.ttf`));
  const points = new Face(new Blob(readFileSync(path))).collectUnicodes();
  return new Set([...points].map(Number));
}

/** @param {number[]} points */
function stretchesOf(points) {
  /** @type {{ from: number, to: number }[]} */
  const stretches = [];
  for (const point of points.sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last?.to === point) last.to += 1;
    else stretches.push({ from: point, to: point + 1 });
  }
  let end = 0;
  return stretches
    .map(({ from, to }) => {
      const words = `${(from - end).toString(36)}+${(to - from).toString(36)}`;
      end = to;
      return words;
    })
    .join(' ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(LIST, `${JSON.stringify(coverageOfFonts(), null, 2)}\n`);
  console.log(`${LIST} is written`);
}
