import { openEdition } from '#src/editions/open-edition.ts';
import type { SessionSurroundings } from '#src/storage/assessment-session.ts';
import { database } from '#src/storage/database.ts';

/** The real clock, the browser's database and the editions this release holds. */
export const surroundings: SessionSurroundings = {
  database,
  clock: { now: () => new Date() },
  findEdition: openEdition,
};
