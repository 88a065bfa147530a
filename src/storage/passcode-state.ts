import type { HeatDatabase } from './database.ts';

/** How a window stands to the passcode of this device. */
export type Standing = 'none-set' | 'open' | 'shut';

/** All that can be known before a passcode is given; giving it is in `sealing/`. */
export async function standingOf(database: HeatDatabase): Promise<Standing> {
  const row = await database.settings.get('passcode');
  if (row === undefined) return 'none-set';
  const { sealId } = row.value as { sealId?: unknown };
  return sealId === database.seal.id ? 'open' : 'shut';
}
