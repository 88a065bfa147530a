import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { heading, savedStatus, startAssessment, visit } from './quickly.ts';

const PASSCODE = 'three plain words';
const SUMMARY = '.govuk-error-summary';
const SET_ELSEWHERE = 'This device has a passcode now';
const AIMS = '#aims-text';

test('A passcode is set, and asked for at every address', async ({ page, checkPage }) => {
  const path = await startAssessment(page, 'Kept under a passcode');
  await visit(page, 'kept', 'How your work is kept');
  await checkPage();
  await visit(page, 'kept/passcode', 'Set a passcode');
  await checkPage();
  await page.getByLabel('New passcode', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Set the passcode' }).click();
  await expect(page.locator(SUMMARY)).toContainText('at least 8 characters');
  await expect(page.locator(SUMMARY)).toContainText('Tick the box');
  await expect(page.locator(SUMMARY)).toBeFocused();
  await checkPage();
  await setPasscode(page);
  await checkPage();

  await visit(page, path, 'Kept under a passcode');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(heading(page, 'Enter the passcode')).toBeVisible();
  await expect(page.getByText('Kept under a passcode')).toHaveCount(0);
  await checkPage();
  await enter(page, 'three plain word');
  await expect(page.locator(SUMMARY)).toContainText('This is not the passcode');
  await expect(page.locator(SUMMARY)).toBeFocused();
  await checkPage();
  await enter(page, PASSCODE);
  await expect(heading(page, 'Kept under a passcode')).toBeVisible();
  expect(page.url()).toContain(path);
});

test('A passcode is changed and turned off', async ({ page, checkPage }) => {
  const path = await startAssessment(page, 'Kept under a passcode');
  await visit(page, 'kept/passcode', 'Set a passcode');
  await setPasscode(page);
  await visit(page, 'kept/passcode/change', 'Change the passcode');
  await checkPage();
  await page.getByLabel('Passcode you have now', { exact: true }).fill(PASSCODE);
  await page.getByLabel('New passcode', { exact: true }).fill('another three words');
  await page.getByLabel('Type it again', { exact: true }).fill('another three words');
  await page.getByRole('button', { name: 'Change the passcode' }).click();
  await expect(page.getByText('The passcode is changed.')).toBeVisible();

  await visit(page, 'kept/passcode/off', 'Turn the passcode off');
  await checkPage();
  await page.getByLabel('Passcode you have now', { exact: true }).fill('another three words');
  await page.getByRole('button', { name: 'Turn the passcode off' }).click();
  await expect(page.getByText('The passcode is off.')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Set a passcode')).toBeVisible();
  await visit(page, path, 'Kept under a passcode');
});

test('After five wrong passcodes each more one has to wait longer, also after a reload', async ({ page }) => {
  await page.goto('./#/kept/passcode');
  await setPasscode(page);
  await page.reload();
  const unlock = page.getByRole('button', { name: 'Unlock' });
  for (let wrong = 1; wrong <= 5; wrong++) {
    await expect(unlock).not.toHaveAttribute('aria-disabled');
    await enter(page, `wrong ${wrong}`);
    await expect(page.locator(SUMMARY)).toBeFocused();
  }
  await expect(page.getByText(/You can try again/)).toBeVisible();
  // After the seventh it is 20 seconds, more than a slow reload takes.
  await page.evaluate(() => localStorage.setItem('heat-wrong-passcodes', `7 ${Date.now()}`));
  await page.reload();
  await expect(page.getByText(/You can try again in \d+ seconds?\./)).toBeVisible();
  await expect(unlock).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('You can try again now.')).toBeVisible();
  await enter(page, PASSCODE);
  await expect(heading(page, 'Passcode')).toBeVisible();
});

test('A window that is open when a passcode is set elsewhere goes on once it is given, and loses no word', async ({
  page,
  context,
  checkPage,
}) => {
  const path = await startAssessment(page, 'Open in two windows');
  await page.goto(`./#/${path}/questions/programme-of-work`);
  await page.locator(AIMS).fill('Before. ');
  await expect(savedStatus(page).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/kept/passcode');
  await setPasscode(other);

  await expect(page.getByText(SET_ELSEWHERE)).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
  await page.locator(AIMS).press('End');
  await page.locator(AIMS).pressSequentially('After.');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Not saved/ })
      .first(),
  ).toBeVisible();
  await checkPage();
  await enter(page, PASSCODE);
  await expect(page.getByText(SET_ELSEWHERE)).toHaveCount(0);
  await expect(savedStatus(page).first()).toBeVisible();
  await expect(page.locator('html[data-same-page]')).toHaveCount(1);
  await expect(page.locator(AIMS)).toHaveValue('Before. After.');

  await other.goto(`./#/${path}/questions/programme-of-work`);
  await expect(other.locator(AIMS)).toHaveValue('Before. After.');
});

test('A window that closes while it waits for a passcode leaves its words unreadable, and they come back', async ({
  page,
  context,
  trouble,
}) => {
  const path = await startAssessment(page, 'Closed while it waits');
  const block = `./#/${path}/questions/programme-of-work`;
  await page.goto(block);
  await expect(page.locator(AIMS)).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/kept/passcode');
  await setPasscode(other);
  await expect(page.getByText(SET_ELSEWHERE)).toBeVisible();
  await page.locator(AIMS).pressSequentially('canary words');
  await page.close({ runBeforeUnload: false });

  const kept = () => other.evaluate(() => Object.entries(localStorage).join());
  await expect.poll(kept).toContain('heat-journal:');
  expect(await kept()).not.toContain('canary');
  await other.goto(block);
  await expect(other.locator(AIMS)).toHaveValue('canary words');
  expect(trouble).toEqual([]);
});

test('All windows lock together after 15 minutes without anyone, and keep the last words', async ({
  page,
  context,
}) => {
  const path = await startAssessment(page, 'Left alone');
  await visit(page, 'kept/passcode', 'Set a passcode');
  await setPasscode(page);
  const other = await context.newPage();
  await other.goto(`./#/${path}/questions/programme-of-work`);
  await enter(other, PASSCODE);
  await other.locator(AIMS).fill('Typed last');
  await letTimePass(other, 14);
  await other.locator(AIMS).press('End');
  await letTimePass(page, 14);
  await page.waitForTimeout(6_000);
  await expect(heading(page, 'Passcode')).toBeVisible();
  await letTimePass(page, 2);

  for (const window of [page, other]) {
    await expect(heading(window, 'Enter the passcode')).toBeVisible();
  }
  await expect(other.getByText('Typed last')).toHaveCount(0);
  await enter(other, PASSCODE);
  await expect(other.locator(AIMS)).toHaveValue('Typed last');
});

test('A window locked over words that nothing can keep holds them, unseen, until the passcode is given', async ({
  page,
  checkPage,
}) => {
  const path = await startAssessment(page, 'No room anywhere');
  await visit(page, 'kept/passcode', 'Set a passcode');
  await setPasscode(page);
  await page.goto(`./#/${path}/questions/programme-of-work`);
  await page.locator(AIMS).fill('Kept.');
  await expect(savedStatus(page).first()).toBeVisible();
  await leaveNoRoom(page);
  await page.locator(AIMS).pressSequentially(' On no disk.');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Not saved/ })
      .first(),
  ).toBeVisible();
  await letTimePass(page, 16);

  await expect(heading(page, 'Enter the passcode')).toBeVisible();
  await expect(page.getByText('Some words in this window could not be saved')).toBeVisible();
  await expect(page.getByText('On no disk')).toHaveCount(0);
  await checkPage();
  await page.evaluate('makeRoom()');
  await enter(page, PASSCODE);
  await expect(page.locator(AIMS)).toHaveValue('Kept. On no disk.');
  await expect(savedStatus(page).first()).toBeVisible();
  await page.reload();
  await enter(page, PASSCODE);
  await expect(page.locator(AIMS)).toHaveValue('Kept. On no disk.');
});

test('Words that a killed window left in a file are sealed with the rest, and come back after the passcode', async ({
  page,
}) => {
  const path = await startAssessment(page, 'Killed before the passcode');
  const key = `heat-journal:${path.slice('a/'.length)}:killed`;
  await visit(page, 'kept/passcode', 'Set a passcode');
  await leaveJournalFile(page, key, 'Canary');
  expect(await journalFiles(page, key)).toContain('Canary');
  await setPasscode(page);
  const sealed = await journalFiles(page, key);
  expect(sealed).toContain('sealed:');
  expect(sealed).not.toContain('Canary');

  await page.goto(`./#/${path}/questions/programme-of-work`);
  await expect(page.locator(AIMS)).toHaveValue('Canary');
  await expect(savedStatus(page).first()).toBeVisible();
  await expect.poll(() => journalFiles(page, key)).toBe('');
});

test('Clearing the device stops every window, leaves nothing and proves it', async ({
  page,
  context,
  checkPage,
}) => {
  const path = await startAssessment(page, 'To be cleared');
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle('a-file', { create: true });
    sessionStorage.setItem('a-word', 'kept');
  });
  const other = await context.newPage();
  await other.goto(`./#/${path}/questions/programme-of-work`);
  await expect(other.locator(AIMS)).toBeVisible();
  // The other window holds its journal's files open, and lets go of them.
  await expect.poll(() => whatIsKept(page)).toContain('file heat-journals');

  // Offline there is nothing to load its last page from.
  await other.route('**/assets/*', (route) => route.abort());

  await visit(page, 'kept/clear', 'Clear this device');
  await expect(page.getByText('1 assessment, with its history')).toBeVisible();
  await checkPage();
  await page.getByRole('button', { name: 'Clear this device' }).click();
  await expect(page.locator(SUMMARY)).toContainText('Tick the box');
  await expect(page.locator(SUMMARY)).toBeFocused();
  await checkPage();
  await page.getByLabel('I have the copies I need').check();
  await page.getByRole('button', { name: 'Clear this device' }).click();
  await expect(heading(page, 'This device is cleared')).toBeVisible();
  await expect(page.getByText('The browser was also told to remove the files')).toBeVisible();
  await checkPage();
  await expect(heading(other, 'This device was cleared')).toBeVisible();
  await expect(other.locator(AIMS)).toHaveCount(0);

  expect(await whatIsKept(page)).toEqual([]);
  // Closing pages have a last word; they must not say it here.
  await other.goto('./#/');
  await expect(heading(other, 'This device was cleared')).toBeVisible();
  await other.close();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await page.waitForTimeout(1_000);
  expect(await whatIsKept(page)).toEqual([]);

  await page.getByRole('button', { name: 'Start the app anew' }).click();
  await expect(page.getByText('Your assessments will be listed here')).toBeVisible();
});

test('A device that is cleared while the app is still being fetched for later stays clear', async ({
  page,
  context,
}) => {
  let fetchOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    fetchOn = resolve;
  });
  let isHeld = false;
  await context.route('**/*.wasm', async (route) => {
    isHeld ||= route.request().serviceWorker() !== null;
    await held;
    await route.continue();
  });
  await visit(page, 'kept/clear', 'Clear this device');
  await expect.poll(() => isHeld).toBe(true);
  await page.getByLabel('I have the copies I need').check();
  await page.getByRole('button', { name: 'Clear this device' }).click();
  await expect(heading(page, 'This device is cleared')).toBeVisible();
  fetchOn();
  await page.waitForTimeout(1_000);
  expect(await whatIsKept(page)).toEqual([]);
});

test('A device whose passcode is forgotten can be cleared, and says what the host could not do', async ({
  page,
  trouble,
}) => {
  await page.route('**/clear-site-data', (route) => route.fulfill({ status: 404 }));
  await startAssessment(page, 'Forgotten');
  await visit(page, 'kept/passcode', 'Set a passcode');
  await setPasscode(page);
  await page.reload();
  await page.locator('summary', { hasText: 'I have forgotten the passcode' }).click();
  await page.getByRole('button', { name: 'Clear this device' }).click();
  await expect(heading(page, 'Clear this device')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Save copies of your work as files' })).toHaveCount(0);
  await page.getByLabel('I have the copies I need').check();
  await page.getByRole('button', { name: 'Clear this device' }).click();
  await expect(heading(page, 'This device is cleared')).toBeVisible();
  await expect(page.getByText('could not tell the browser to remove the bytes')).toBeVisible();
  await expect(page.getByText('can’t be read without it')).toBeVisible();
  expect(await whatIsKept(page)).toEqual([]);
  expect(trouble.splice(0).join()).toContain('404');
});

test('The text for whoever helps has nothing in it that was typed', async ({ page, checkPage }) => {
  await startAssessment(page, 'canary title');
  const path = new URL(page.url()).hash.slice(2);
  await page.goto(`./#/${path}/questions/programme-of-work`);
  await page.locator(AIMS).fill('canary answer');
  await expect(savedStatus(page).first()).toBeVisible();
  await visit(page, 'kept', 'How your work is kept');
  await page.getByRole('textbox', { name: 'Your name' }).fill('canary name');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Show the text' }).click();
  const text = await page.getByLabel('About this app and this browser').inputValue();

  expect(text).toMatch(/Table drafts: 1 rows/);
  expect(text).toMatch(/App: \d+\.\d+\.\d+/);
  expect(text).not.toMatch(/canary/i);
  await checkPage();
});

test('What was typed is gone from the browser’s files after clearing, as far as the page says', () => {
  const byHost = searchProfile();
  // The control: the same look, before clearing, finds the words.
  expect(byHost.said).toMatch(/^Before: [1-9]\d* hits$/m);
  expect(byHost.said).toMatch(/^After: \d+ hits$/m);
  // Chromium takes words out of localStorage, but not always out of the log below it: the page says so.
  expect(byHost.said).not.toMatch(/^After: .*Default\/(?!Local Storage\/)/m);
  expect(byHost.said).toContain('its log may outlast them');
  const byPasscode = searchProfile('--passcode', '--no-host');
  expect(byPasscode.said).toMatch(/^Before: 0 hits$/m);
  expect(byPasscode.said).toMatch(/^After: 0 hits$/m);
  expect(byPasscode.said).toContain('can’t be read without it');
  // Without either it is the browser that decides when the words go: the page says so.
  expect(searchProfile('--no-host').said).toContain(
    'a specialist may still be able to find parts of what was typed here',
  );
});

function searchProfile(...options: string[]) {
  const run = ['tests/faults/canary-on-disk.mjs', ...options];
  const ended = spawnSync(process.execPath, run, { cwd: `${import.meta.dirname}/../../`, encoding: 'utf8' });
  return { said: ended.stdout + ended.stderr };
}

async function setPasscode(page: Page): Promise<void> {
  await page.getByLabel('New passcode', { exact: true }).fill(PASSCODE);
  await page.getByLabel('Type it again', { exact: true }).fill(PASSCODE);
  await page.getByLabel('I know that if I forget').check();
  await page.getByRole('button', { name: 'Set the passcode' }).click();
  await expect(page.getByText('The passcode is set.')).toBeVisible();
}

async function enter(page: Page, passcode: string): Promise<void> {
  await page.getByLabel('Passcode', { exact: true }).fill(passcode);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Puts the clock of one window on, as if nobody had been there. */
function letTimePass(page: Page, minutes: number): Promise<void> {
  return page.evaluate((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, minutes * 60_000);
}

/** Fills localStorage and has the database refuse every row, until `makeRoom()` is called in the page. */
function leaveNoRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const fill = (size: number) => {
      try {
        for (let count = 0; count < 20; count++)
          localStorage.setItem(`filler-${size}-${count}`, 'x'.repeat(size));
      } catch {
        // It is full for texts of this length.
      }
    };
    for (let size = 2 ** 20; size > 0; size = Math.floor(size / 2)) fill(size);
    Reflect.set(globalThis, 'makeRoom', () => {
      IDBObjectStore.prototype.put = put;
      for (const key of Object.keys(localStorage))
        if (key.startsWith('filler-')) localStorage.removeItem(key);
    });
  });
}

/** Leaves what a window leaves that is killed while it writes: the aims, as they were then, and half a write after them. */
function leaveJournalFile(page: Page, key: string, words: string): Promise<void> {
  return page.evaluate(
    async ([name, to]) => {
      const question = { id: 'aims', kind: 'long-text' };
      const change = { kind: 'field-changed', question, entryId: 'only', field: 'text', from: '', to };
      const journal = JSON.stringify({ turn: 1, write: 1, inFlight: [], queue: [change], inConflict: [] });
      const root = await navigator.storage.getDirectory();
      const journals = await root.getDirectoryHandle('heat-journals', { create: true });
      const folder = await journals.getDirectoryHandle(encodeURIComponent(name), { create: true });
      for (const [file, text] of Object.entries({ one: `${journal}\n`, other: journal.slice(0, 20) })) {
        const writing = await (await folder.getFileHandle(file, { create: true })).createWritable();
        await writing.write(text);
        await writing.close();
      }
    },
    [key, words] as const,
  );
}

/** All that is in the files of a journal, empty where there are none. */
function journalFiles(page: Page, key: string): Promise<string> {
  return page.evaluate(async (name) => {
    try {
      const root = await navigator.storage.getDirectory();
      const journals = await root.getDirectoryHandle('heat-journals');
      const folder = await journals.getDirectoryHandle(encodeURIComponent(name));
      const files = await Promise.all(['one', 'other'].map((file) => folder.getFileHandle(file)));
      return (await Promise.all(files.map(async (file) => (await file.getFile()).text()))).join();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return '';
      throw error;
    }
  }, key);
}

/** Everything that the browser keeps for this site, by name. */
function whatIsKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    return [
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...Object.keys(localStorage).map((name) => `local storage ${name}`),
      ...Object.keys(sessionStorage).map((name) => `session storage ${name}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
      ...files.map((name) => `file ${name}`),
    ];
  });
}
