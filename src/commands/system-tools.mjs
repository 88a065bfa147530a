import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const VALIDITY = 'whether PDFs keep to PDF/UA and PDF/A';

/** What the tests need beside the packages: a browser, and tools that read the PDFs they make. */
/** @type {{ name: string, present: () => boolean, spared?: string }[]} `spared` is what is not checked without it. */
const tools = [
  { name: 'chromium', present: () => existsSync(chromiumPath()) },
  { name: 'poppler-utils', present: () => answers('pdftotext', '-v') },
  { name: 'qpdf', present: () => answers('qpdf', '--version') },
  { name: 'default-jdk-headless', present: () => answers('javac', '-version'), spared: VALIDITY },
  { name: 'libjaxb-java', present: () => existsSync('/usr/share/java/jaxb-runtime.jar'), spared: VALIDITY },
];

export function chromiumPath() {
  return process.env.CHROMIUM ?? '/usr/bin/chromium';
}

/** Installs what is missing where this may do so: as root, with apt-get. Returns whether all is there. */
export function installSystemTools() {
  const missing = tools.filter(({ present }) => !present()).map(({ name }) => name);
  if (missing.length === 0) return true;
  if (process.getuid?.() === 0 && answers('apt-get', '--version')) {
    console.log(`Installing with apt-get: ${missing.join(', ')}`);
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
  }
  const still = tools.filter(({ present }) => !present());
  for (const { name, spared } of still.filter((tool) => tool.spared !== undefined)) {
    console.warn(`NOT CHECKED, without ${name}: ${spared}`);
  }
  const needed = still.filter(({ spared }) => spared === undefined).map(({ name }) => name);
  if (needed.length === 0) return true;
  console.error(
    `The tests need ${needed.join(', ')}. Install what is named here; for a Chromium kept elsewhere, ` +
      'set CHROMIUM to its path.',
  );
  return false;
}

/** @param {string[]} args */
function apt(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @param {string} command @param {string} flag */
function answers(command, flag) {
  return spawnSync(command, [flag], { stdio: 'ignore' }).error === undefined;
}
