import { brokenUpdate } from './broken-update.mjs';
import { closeInTheSameTick } from './close-in-the-same-tick.mjs';
import { editedRecord } from './edited-record.mjs';
import { killWhileStalled } from './kill-while-stalled.mjs';
import { killWhileTyping } from './kill-while-typing.mjs';
import { staleTab } from './stale-tab.mjs';
import { storageFaults } from './storage-faults.mjs';
import { tabCrash } from './tab-crash.mjs';
import { threeTabs } from './three-tabs.mjs';
import { updateMidEdit } from './update-mid-edit.mjs';

/**
 * @typedef {'full' | 'bounded' | 'control'} Size
 * @typedef {{
 *   home: string,
 *   times: number,
 *   chance: import('./harness/chance.mjs').Chance,
 *   isFull: boolean,
 *   longestBurst: number,
 *   control: boolean,
 *   browsers: import('./harness/browsers.mjs').Browsers,
 *   say(line: string): void,
 * }} Setting
 * @typedef {{ figures: Record<string, number>, losses: string[] }} Outcome `losses` is empty when all is well
 * @typedef {{
 *   name: string,
 *   fault: string,
 *   planted: string,
 *   times: Record<Size, number>,
 *   secondsEach: number,
 *   run(setting: Setting): Promise<Outcome>,
 * }} Program `planted` is the bad variant that the control runs, in which losses must be seen
 */

/** @type {readonly Program[]} */
export const programs = [
  killWhileTyping,
  killWhileStalled,
  tabCrash,
  closeInTheSameTick,
  threeTabs,
  staleTab,
  updateMidEdit,
  brokenUpdate,
  storageFaults,
  editedRecord,
];
