// Adds to package-lock.json the packages for other systems that a registry mirror did not have. "npm install" leaves
// such packages out without a word, and "npm ci" then refuses the file on every system. Run it after adding a package.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ version: string, dev?: true, optional?: true, optionalDependencies?: Record<string, string> }} Entry */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
/** @type {Record<string, Entry>} */
const entries = lock.packages;
const before = Object.keys(entries).length;

for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(entries)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isThere(parent, name)) continue;
    entries[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev && { dev }),
      optional: true,
    };
  }
}

const [root, ...rest] = Object.keys(entries);
lock.packages = Object.fromEntries(
  [root, ...rest.sort((a, b) => (a < b ? -1 : 1))].map((key) => [key, entries[key ?? '']]),
);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${Object.keys(entries).length - before} packages for other systems to package-lock.json`);

/** Whether a package finds another, in its own folder or one above. @param {string} parent @param {string} name */
function isThere(parent, name) {
  const folders = parent
    .split('/node_modules/')
    .map((_, place, all) => all.slice(0, place + 1).join('/node_modules/'));
  return ['', ...folders.map((folder) => `${folder}/`)].some(
    (folder) => `${folder}node_modules/${name}` in entries,
  );
}

/** Such packages say in their name what they are for. @param {string} name */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length + cpu.length === 0) throw new Error(`The name of ${name} does not tell its system`);
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && os.includes('linux') && { libc }),
    ...(os.length > 0 && { os }),
  };
}
