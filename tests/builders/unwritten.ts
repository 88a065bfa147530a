import type { Change } from '#src/domain/change.ts';
import type { Unwritten } from '#src/storage/journal.ts';

/** What a window said that no write of it had begun with. */
export function unwritten(...queue: Change[]): Unwritten {
  return { write: 0, inFlight: [], queue, inConflict: [] };
}
