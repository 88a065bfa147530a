import type { Place } from '#src/report/report.ts';

/** Gives the address where a part of the report can be changed; null where it can't be changed now. */
export type LinkTo = (place: Place) => string | null;
