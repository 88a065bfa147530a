import type { HeatDatabase } from './database.ts';
import { keepTextAs, readable } from './kept-text.ts';
import { unsealed } from './seal.ts';

/** Whether there is a passcode on this device. All that can be known before it is given; opening it is in `sealing/`. */
export async function hasPasscode(database: HeatDatabase): Promise<boolean> {
  return (await database.settings.get('passcode')) !== undefined;
}

/** Another window took the passcode away: this one writes as that one does. */
export function becomeReadable(database: HeatDatabase): void {
  database.seal = unsealed;
  keepTextAs(readable);
}
