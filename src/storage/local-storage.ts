/** Where a browser denies storage, or has no room, nothing is kept there; the save status has already said so. */
export function withLocalStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
