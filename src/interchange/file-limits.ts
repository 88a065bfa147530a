/** No assessment comes near it: a person's typing of many years is one tenth of it. */
export const LARGEST_DOCUMENT = 25 * 1024 * 1024;
/** Thousands of pages with their data; a few hundred are 10 MB. */
export const LARGEST_PDF = 50 * 1024 * 1024;
/** A backup of several hundred assessments. */
export const LARGEST_ZIP = 200 * 1024 * 1024;
/** All files of a zip together, unpacked. */
export const MOST_IN_ZIP = 400 * 1024 * 1024;
