import type { DevicesCompared } from './compare-devices.ts';

/** What keys say of two versions, and no more: they know devices, never people. Null where there is nothing to say. */
export function wordDevices(compared: DevicesCompared): string | null {
  switch (compared.kind) {
    case 'nothing-to-compare':
      return null;
    case 'same-device':
      return `Signed on the same device as version ${compared.as}.`;
    case 'another-device':
      return `Signed on another device (key ${compared.keyId}) than version ${compared.than}.`;
  }
}
