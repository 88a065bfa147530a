/** Bytes of a file of figures. It is read piece by piece, but what is kept of it lies in the memory of one tab. */
export const LARGEST_TABLE = 250 * 1024 * 1024;

export const MOST_ROWS = 2_000_000;

export const MOST_COLUMNS = 200;

/** In one cell. A longer one is most often a quotation mark that nobody closed. */
export const MOST_LETTERS = 10_000;

/** How many rows or cells are listed one by one; the rest are counted. */
export const MOST_LISTED = 1_000;

/** How many rows are handed to a page at once. */
export const MOST_ANSWERED = 10_000;
