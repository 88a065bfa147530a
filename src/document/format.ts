/** What a saved or exported assessment calls itself. Storage, files and attachments all use this one form. */
export const FORMAT = 'heat-assessment';
/** The newest form this app reads and the one it writes. */
export const FORMAT_VERSION = 3;
export const FILE_ENDING = '.heat.json';
