import type { HeatDatabase, MetaRow } from './database.ts';

/** The assessments on this device, last saved first. Reads small rows only. */
export function listAssessments(database: HeatDatabase): Promise<MetaRow[]> {
  return database.meta.orderBy('savedAt').reverse().toArray();
}
