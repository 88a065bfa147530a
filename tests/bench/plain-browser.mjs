// A Chromium that is told where to go, and watches nothing: a test tool has the browser note who asked for each file, for
// which it reads the scripts once more (measured: 30 of 360 ms until the start page shows its cards).
import { spawn } from 'node:child_process';
import { CHROMIUM, FLAGS } from '../faults/harness/browsers.mjs';

/**
 * A page of a Chromium on a profile.
 * @typedef {{ go(address: string): Promise<void>, ask(expression: string): Promise<any>, type(text: string): Promise<void>,
 *   end(): Promise<void> }} PlainPage
 */

/**
 * @param {string} profile
 * @param {string} script What runs in each page before its own scripts.
 * @returns {Promise<PlainPage>}
 */
export async function openPlainPage(profile, script) {
  const child = spawn(
    CHROMIUM,
    [...FLAGS, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const toBrowser = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const fromBrowser = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  /** @type {Map<number, { resolve(value: any): void, reject(reason: Error): void }>} */
  const waiting = new Map();
  let number = 0;
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  /** @param {string} method @param {object} params @param {string} [sessionId] @returns {Promise<any>} */
  const send = (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id: number, method, params, sessionId })}\0`);
    });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  await send('Page.enable', {}, sessionId);
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script }, sessionId);
  return {
    async go(url) {
      await send('Page.navigate', { url }, sessionId);
    },
    async ask(expression) {
      const { result, exceptionDetails } = await send(
        'Runtime.evaluate',
        { expression, returnByValue: true, awaitPromise: true },
        sessionId,
      );
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    async type(text) {
      await send('Input.insertText', { text }, sessionId);
    },
    async end() {
      await send('Browser.close', {});
      await gone;
    },
  };
}
