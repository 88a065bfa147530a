// A Chromium of our own, which can be killed in the middle of a word and started again on the same profile.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';

/**
 * @param {string} profile
 * @returns {Promise<{ page: import('@playwright/test').Page, kill(): Promise<void>, close(): Promise<void> }>}
 */
export async function startBrowser(profile) {
  for (const name of existsSync(profile) ? readdirSync(profile) : []) {
    // What a killed browser leaves behind would keep the next one out.
    if (name.startsWith('Singleton') || name === 'DevToolsActivePort') rmSync(`${profile}/${name}`);
  }
  const child = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own, so that all its processes, and no other, die together.
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    /** As a person closes it: all that it still has to write goes to the disk. */
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await gone;
    },
    async kill() {
      if (child.pid === undefined) throw new Error('Chromium did not start');
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}

/** @param {string} profile */
async function debuggingPort(profile) {
  const file = `${profile}/DevToolsActivePort`;
  for (let turn = 0; turn < 300; turn++) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await wait(50);
  }
  throw new Error('Chromium gave no debugging port');
}
