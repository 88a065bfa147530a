/** What the windows of this app on one device tell each other about the device as a whole. */
export type DeviceMessage =
  /** With the key for the journal of a closing page: windows that have not had the passcode yet keep none readable. */
  | { kind: 'passcode-set'; journalKey: Uint8Array }
  | { kind: 'passcode-removed' }
  | { kind: 'locked' }
  /** Someone typed, pointed or scrolled. */
  | { kind: 'someone-is-here' };

const KEY_BYTES = 32;

/** A message that another window of this app sent, or null: other pages of the same origin may speak here too. */
export function readDeviceMessage(data: unknown): DeviceMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, journalKey } = data as Record<string, unknown>;
  switch (kind) {
    case 'passcode-set':
      return journalKey instanceof Uint8Array && journalKey.length === KEY_BYTES
        ? { kind, journalKey }
        : null;
    case 'passcode-removed':
    case 'locked':
    case 'someone-is-here':
      return { kind };
    default:
      return null;
  }
}
