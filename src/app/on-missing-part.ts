const missing = new WeakSet<object>();

/**
 * Tells when a part of the app could not be fetched: the network is gone, or a newer version has replaced it on the
 * server. What is saved is safe; a reload brings the app back whole. The import that asked for the part rejects too.
 */
export function onMissingPart(tell: () => void): () => void {
  const look = ({ payload }: { payload: Error }) => {
    missing.add(payload);
    tell();
  };
  window.addEventListener('vite:preloadError', look);
  return () => window.removeEventListener('vite:preloadError', look);
}

/** Whether this is why a part is missing. */
export function isMissingPart(error: unknown): boolean {
  return typeof error === 'object' && error !== null && missing.has(error);
}
