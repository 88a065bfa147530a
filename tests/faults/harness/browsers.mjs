// Chromiums of our own, which can be killed in the middle of a word and started again on the same profile.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What each Chromium of ours is started with. */
export const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  // Three tabs are typed in at once here, and none of them is slowed down for being behind another.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/**
 * @typedef {{
 *   browser: import('@playwright/test').Browser,
 *   context: import('@playwright/test').BrowserContext,
 *   kill(): Promise<void>,
 *   leave(): Promise<void>,
 * }} OwnBrowser `kill` ends it as a power key would, `leave` as a person does who closes its last window.
 * @typedef {{
 *   newProfile(): string,
 *   start(profile?: string): Promise<OwnBrowser>,
 *   version(): string,
 *   end(): Promise<void>,
 * }} Browsers
 */

/** The browsers and profiles of one program, all of which `end` takes away. @returns {Browsers} */
export function ownBrowsers() {
  /** @type {OwnBrowser[]} */
  const started = [];
  /** @type {string[]} */
  const profiles = [];
  const newProfile = () => {
    const profile = mkdtempSync(`${tmpdir()}/heat-faults-`);
    profiles.push(profile);
    return profile;
  };
  return {
    newProfile,
    async start(profile = newProfile()) {
      const own = await startBrowser(profile);
      started.push(own);
      return own;
    },
    version: () => started[0]?.browser.version() ?? '',
    async end() {
      for (const { kill } of started) await kill();
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {string} profile @returns {Promise<OwnBrowser>} */
async function startBrowser(profile) {
  for (const name of readdirSync(profile)) {
    // What a killed browser leaves behind would keep the next one out.
    if (name.startsWith('Singleton') || name === 'DevToolsActivePort') rmSync(`${profile}/${name}`);
  }
  const child = spawn(
    CHROMIUM,
    [...FLAGS, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    // A group of its own, so that all its processes, and no other, die together.
    { detached: true, stdio: 'ignore' },
  );
  let isGone = false;
  // A run that is stopped takes its browsers with it.
  const endWithRun = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  process.once('exit', endWithRun);
  const gone = new Promise((resolve) => child.once('exit', resolve)).then(() => {
    isGone = true;
    process.off('exit', endWithRun);
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  return {
    browser,
    context,
    async kill() {
      if (isGone) return;
      if (child.pid === undefined) throw new Error('Chromium did not start');
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
    async leave() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await gone;
    },
  };
}

/** @param {string} profile */
async function debuggingPort(profile) {
  const file = `${profile}/DevToolsActivePort`;
  for (let turn = 0; turn < 600; turn++) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await wait(50);
  }
  throw new Error('Chromium gave no debugging port');
}
