import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const root = `${import.meta.dirname}/../../`;

/** All that the pages of a PDF come from: its code and words, and the packages below it. */
const SOURCES = ['src/domain', 'src/editions', 'src/report', 'src/document', 'src/pdf'];

/** The name of the release that makes PDFs. It changes when anything does that could change a page. */
export function namePdfMaker() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const hash = createHash('sha256').update(read('package-lock.json'));
  for (const folder of SOURCES) {
    const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.(ts|tsx|json)$/.test(name));
    for (const name of names.sort()) hash.update(`\n${name}\n`).update(read(name));
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

/** @param {string} name */
function read(name) {
  return readFileSync(root + name, 'utf8').replaceAll('\r\n', '\n');
}
