import { Refused } from '../refused.ts';
import type { Seal } from '../seal.ts';

/** The seal of a window that was locked: nothing is read, and no word goes near the disk, until the passcode is given. */
export const locked: Seal = { id: '', key: null, close: refuse, open: refuse };

function refuse(): Promise<never> {
  return Promise.reject(new Refused({ kind: 'locked' }));
}
