import Dexie from 'dexie';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { noteProblem } from './problems-seen.ts';
import { Refused } from './refused.ts';

/** What kept a transaction from ending on disk, or a read from beginning. Anything but storage's own errors is thrown on. */
export function saveProblemOf(error: unknown): SaveProblem {
  const problem = problemOf(error);
  noteProblem(problem.kind);
  return problem;
}

function problemOf(error: unknown): SaveProblem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof Dexie.DexieError || error instanceof DOMException) return nameProblem(error);
  throw error;
}

/** Dexie hides a full disk inside an AbortError, so `inner` counts too. */
function nameProblem(error: Error & { inner?: unknown }): SaveProblem {
  const inner = error.inner instanceof Error || error.inner instanceof DOMException ? error.inner : error;
  const names = [error.name, inner.name];
  if (names.includes('QuotaExceededError')) return { kind: 'storage-full' };
  if (names.includes('SecurityError') || /denied|not allowed/i.test(inner.message))
    return { kind: 'storage-denied' };
  // Without IndexedDB at all nothing can be kept either.
  if (names.includes('MissingAPIError')) return { kind: 'storage-denied' };
  // Closed without a further reason means closed by this code, because a newer release needs the tables.
  if (names.includes('VersionError') || inner.name === 'DatabaseClosedError') {
    return { kind: 'written-by-a-newer-app' };
  }
  return { kind: 'storage-broken', reason: `${inner.name}: ${inner.message}` };
}
