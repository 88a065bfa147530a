import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** @typedef {ReturnType<typeof makeCopy>} Copy */

const NOT_COPIED = new Set(['.git', 'node_modules', 'dist', 'test-results']);

/** The app with its tests in a folder of its own, so that nothing breaks where someone is at work. */
export function makeCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'seeded-bugs-'));
  for (const file of ownFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

  /** @param {string} file */
  const read = (file) => readFileSync(join(folder, file), 'utf8');

  return {
    folder,
    read,
    /** Gives what puts the file back. @param {string} file @param {(text: string) => string} edit */
    change(file, edit) {
      const before = read(file);
      writeFileSync(join(folder, file), edit(before));
      return () => writeFileSync(join(folder, file), before);
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is kept in git and still there, or all that is not made by a command where there is no git. */
function ownFiles() {
  if (existsSync('.git')) {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return listed.split('\0').filter((file) => file !== '' && existsSync(file));
  }
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !NOT_COPIED.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]));
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
