// A Chromium that a test starts itself, so that the test may also kill it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';

/**
 * Starts Chromium on a profile of its own and connects to it.
 * @param {string} profile
 * @returns {Promise<{ browser: import('@playwright/test').Browser, kill: () => Promise<void> }>}
 */
export async function startChromium(profile) {
  // A killed browser leaves its lock and its old port behind.
  for (const left of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort']) {
    rmSync(join(profile, left), { force: true });
  }
  const child = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own: killing the group kills every process of this browser and no other.
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await readPort(join(profile, 'DevToolsActivePort'));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    browser,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** @param {string} file @returns {Promise<string>} */
async function readPort(file) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '';
    if (port) return port;
    await wait(50);
  }
  throw new Error('Chromium did not start');
}
