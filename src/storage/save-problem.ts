import type { SaveProblem } from '#src/workflow/ports.ts';

/** What kept a transaction from ending on disk. Dexie hides a full disk inside an AbortError, so `inner` counts too. */
export function saveProblemOf(error: Error & { inner?: unknown }): SaveProblem {
  const inner = error.inner instanceof Error || error.inner instanceof DOMException ? error.inner : error;
  const names = [error.name, inner.name];
  if (names.includes('QuotaExceededError')) return { kind: 'storage-full' };
  if (names.includes('SecurityError') || /denied|not allowed/i.test(inner.message))
    return { kind: 'storage-denied' };
  if (names.includes('DatabaseClosedError') || names.includes('VersionError')) {
    return { kind: 'written-by-a-newer-app' };
  }
  return { kind: 'storage-broken', reason: `${inner.name}: ${inner.message}` };
}
