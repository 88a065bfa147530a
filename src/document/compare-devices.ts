import { type DeviceKey, shortKeyId } from './device-key.ts';
import type { SignedRecord } from './heat-document.ts';

/** How the device that a version was signed on stands to that of the first version which names one. */
export type DevicesCompared =
  /** It names none, or is the first that does. */
  | { kind: 'nothing-to-compare' }
  | { kind: 'same-device'; as: number }
  | { kind: 'another-device'; version: number; keyId: string; than: number };

/** Holds the key of one signed version against that of the first version that has one. */
export function compareDevices(records: readonly SignedRecord[], version: number): DevicesCompared {
  const first = records.find(({ deviceKey }) => deviceKey !== undefined);
  const own = records.find((record) => record.version === version)?.deviceKey;
  if (first?.deviceKey === undefined || own === undefined || first.version >= version) {
    return { kind: 'nothing-to-compare' };
  }
  return isSameKey(first.deviceKey, own)
    ? { kind: 'same-device', as: first.version }
    : { kind: 'another-device', version, keyId: shortKeyId(own), than: first.version };
}

function isSameKey(one: DeviceKey, other: DeviceKey): boolean {
  return one.x === other.x && one.y === other.y;
}
