// Node's own modules only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Installs the packages of package-lock.json when they are missing, or older than it. Returns whether all are there. */
export function installPackages() {
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed >= changedAt('package-lock.json')) return true;
  const why = installed === 0 ? 'The packages are not installed yet' : 'The list of packages has changed';
  console.log(`${why}: running "npm ci --ignore-scripts". This takes a minute or two.`);
  // npm leaves development packages out when NODE_ENV says production; the build needs them.
  const { status } = runNpm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
  if (status !== 0) console.error('npm could not install the packages; its own message is above.');
  return status === 0;
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' });
  // On Windows npm is a script, which only a shell can start.
  return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
