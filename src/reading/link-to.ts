import type { Place } from '#src/report/report.ts';

/** Gives the address where a part of the report can be changed. */
export type LinkTo = (place: Place) => string;
