/**
 * Tells when a part of the app could not be fetched: the network is gone, or a newer version has replaced it on the
 * server. What is saved is safe; a reload brings the app back whole. The import that asked for the part rejects too.
 */
export function onMissingPart(tell: () => void): () => void {
  window.addEventListener('vite:preloadError', tell);
  return () => window.removeEventListener('vite:preloadError', tell);
}
