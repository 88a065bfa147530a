import type { HeatDatabase } from './database.ts';
import { requireSeal } from './heads.ts';
import { openAtRest } from './open-at-rest.ts';
import { placeOf } from './places.ts';

/**
 * What this device remembers beside the assessments, in words. Two rows hold none and are not for reading here: the
 * passcode's (`sealing/`) and the device's key (`key-of-this-device.ts`).
 */
export type SettingKey = 'name' | 'persistence' | 'days-open';

/** A setting's words, empty when there are none. */
export async function readSetting(database: HeatDatabase, key: SettingKey): Promise<string> {
  const row = await database.settings.get(key);
  if (row === undefined) return '';
  const value = await openAtRest(() => database.seal.open(placeOf.setting(key), row.value));
  return typeof value === 'string' ? value : '';
}

/** Throws `Refused` when a passcode was set or taken away meanwhile: the words would lie there in the wrong form. */
export async function writeSetting(database: HeatDatabase, key: SettingKey, words: string): Promise<void> {
  const { seal } = database;
  const value = await seal.close(placeOf.setting(key), words);
  await database.transaction('rw', [database.settings], async () => {
    await requireSeal(database, seal);
    await database.settings.put({ key, value });
  });
}

/** The name given on this device. It is a help in the history; without storage there is neither. */
export async function readNameOnDevice(database: HeatDatabase): Promise<string> {
  try {
    return await readSetting(database, 'name');
  } catch (error) {
    console.info('No name could be read on this device.', error);
    return '';
  }
}
