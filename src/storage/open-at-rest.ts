/** Opens a value through the seal. What can't be opened has no value, and whoever checks it next says so. */
export async function openAtRest(open: () => Promise<unknown>): Promise<unknown> {
  try {
    return await open();
  } catch (error) {
    console.warn('A value on disk could not be opened; it is left as it is.', error);
    return null;
  }
}
