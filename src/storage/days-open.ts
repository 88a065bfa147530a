import type { HeatDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/**
 * Notes that the app was opened on this day, and gives the last other day on which it was; null where none is known.
 * Both are by this device's clock, which may have gone on or back by years between them.
 */
export async function noteDayOpen(database: HeatDatabase, now: Date): Promise<Date | null> {
  const today = now.toISOString().slice(0, 10);
  const [last = '', beforeLast = ''] = (await readSetting(database, 'days-open')).split(' ');
  if (last === today) return dateOf(beforeLast);
  await writeSetting(database, 'days-open', `${today} ${last}`);
  return dateOf(last);
}

function dateOf(day: string): Date | null {
  return day === '' ? null : new Date(day);
}
