/** Rows that one table in an assessment may have, by the schema of its columns. */
export const MOST_KEPT = 500;
