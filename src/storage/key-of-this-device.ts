import { makeDeviceKey, type SigningDevice, signingDevice } from '#src/document/device-key.ts';
import type { HeatDatabase } from './database.ts';
import { requireSeal } from './heads.ts';

/** The row of the settings that holds it, as the browser keeps keys: usable in this profile, readable nowhere. */
export const DEVICE_KEY = 'device-key';

/** Whether what is signed here names this device. A key that is there and can't be used marks nothing. */
export type DeviceMark = { kind: 'off' } | { kind: 'on'; device: SigningDevice } | { kind: 'unusable' };

export async function readDeviceMark(database: HeatDatabase): Promise<DeviceMark> {
  const row = await database.settings.get(DEVICE_KEY);
  if (row === undefined) return { kind: 'off' };
  try {
    const device = await signingDevice(row.value as CryptoKeyPair);
    await device.sign('');
    return { kind: 'on', device };
  } catch (error) {
    console.warn('The key of this device can’t be used.', error);
    return { kind: 'unusable' };
  }
}

/** This device as one that signs, or null. Whatever is wrong with its key keeps nobody from signing off. */
export async function findSigningDevice(database: HeatDatabase): Promise<SigningDevice | null> {
  try {
    const mark = await readDeviceMark(database);
    return mark.kind === 'on' ? mark.device : null;
  } catch (error) {
    console.warn('The key of this device can’t be read.', error);
    return null;
  }
}

/** From now on what is signed here names this device. Throws where the browser makes or keeps no such keys. */
export async function markThisDevice(database: HeatDatabase): Promise<SigningDevice> {
  const made = await makeDeviceKey();
  const pair = await database.transaction('rw', [database.settings], async () => {
    await requireSeal(database);
    // Another window may have been quicker; a second key would be another device.
    const known = await database.settings.get(DEVICE_KEY);
    if (known !== undefined) return known.value as CryptoKeyPair;
    await database.settings.put({ key: DEVICE_KEY, value: made });
    return made;
  });
  return signingDevice(pair);
}

/** From now on what is signed here names no device. The key is gone: another one will be another device. */
export async function unmarkThisDevice(database: HeatDatabase): Promise<void> {
  await database.transaction('rw', [database.settings], async () => {
    await requireSeal(database);
    await database.settings.delete(DEVICE_KEY);
  });
}
