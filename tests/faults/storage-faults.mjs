import { clearedMidEdit } from './storage-faults/cleared-mid-edit.mjs';
import { cutShort, flippedBytes, goneFiles } from './storage-faults/damaged-files.mjs';
import { noRoomLeft } from './storage-faults/no-room-left.mjs';
import { privateWindow } from './storage-faults/private-window.mjs';
import { storageDenied } from './storage-faults/storage-denied.mjs';

/**
 * What a storage fault is given, and what it gives: everything that was not as it should be, in words.
 * @typedef {import('./programs.mjs').Setting} Setting
 * @typedef {(setting: Setting) => Promise<string[]>} StorageFault
 */

/** @type {Record<string, StorageFault>} */
const FAULTS = {
  'no room left': noRoomLeft,
  'storage denied': storageDenied,
  'storage cleared in the middle of an edit': clearedMidEdit,
  'database files cut short': cutShort,
  'database files with other bytes': flippedBytes,
  'database files deleted': goneFiles,
  'a private window': privateWindow,
};

/** @type {import('./programs.mjs').Program} */
export const storageFaults = {
  name: 'storage-faults',
  fault: `the browser's storage does not do its work: ${Object.keys(FAULTS).join('; ')}`,
  planted: 'a write for which there is no room is passed over in silence',
  times: { full: 21, bounded: 7, control: 1 },
  secondsEach: 60,
  async run(setting) {
    const { times, say } = setting;
    const kinds = Object.entries(FAULTS);
    let [met, silent] = [0, 0];
    /** @type {string[]} */
    const losses = [];
    for (let turn = 0; turn < times; turn++) {
      const [kind = '', fault = noRoomLeft] = kinds[turn % kinds.length] ?? [];
      const complaints = await fault(setting).catch((error) => [
        `it went no further: ${String(error).split('\n')[0]}`,
      ]);
      if (complaints.length === 0) met += 1;
      else silent += 1;
      say(`${kind}: ${complaints.length === 0 ? 'as it should be' : complaints.join('; ')}`);
      losses.push(...complaints.map((complaint) => `${kind}: ${complaint}`));
    }
    return { figures: { 'faults met well': met, 'faults not met well': silent }, losses };
  },
};
