// How a host lets "Clear this device" reach the bytes on the disk. The README beside it repeats it for other hosts.

export const clearSiteDataPath = '/clear-site-data';
/** Node writes the names of headers small. */
export const clearSiteDataAsking = 'x-clear-this-device';
export const clearSiteDataHeaders = {
  'Clear-Site-Data': '"cache", "storage"',
  'Cache-Control': 'no-store',
  'Content-Type': 'text/plain',
};
