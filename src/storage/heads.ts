import { FORMAT_VERSION } from '#src/document/format.ts';
import type { HeatDatabase } from './database.ts';
import { Refused } from './refused.ts';
import type { Seal } from './seal.ts';

/** The passcode's seal that this device uses, empty where there is no passcode. Call it inside the transaction. */
async function sealInUse(database: HeatDatabase): Promise<string> {
  const passcode = (await database.settings.get('passcode'))?.value as { sealId?: string } | undefined;
  return passcode?.sealId ?? '';
}

/**
 * Throws `Refused` when this seal is not the one in use: another window has set or taken away a passcode since this one
 * last read. A write gives the seal that closed its rows, as this window may have another one since.
 */
export async function requireSeal(database: HeatDatabase, seal: Seal = database.seal): Promise<void> {
  if ((await sealInUse(database)) !== seal.id) throw new Refused({ kind: 'locked' });
}

/**
 * The stamp of the last write of an assessment, null when it is not on disk; empty for rows of the first release. Throws
 * `Refused` when a newer app wrote it. The small row counts, unless that one is missing.
 */
export async function stampOf(database: HeatDatabase, id: string): Promise<string | null> {
  const [meta, draft] = await Promise.all([database.meta.get(id), database.drafts.get(id)]);
  const head = meta ?? draft;
  if (head === undefined) return null;
  if ((head.formatVersion ?? 1) > FORMAT_VERSION) throw new Refused({ kind: 'written-by-a-newer-app' });
  return head.stamp ?? '';
}
