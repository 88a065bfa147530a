import type { FoundCopy } from '#src/features/open-file/found-copy.ts';
import { continueDocument } from '#src/storage/open-session.ts';
import { lookHere } from './find-copies.ts';
import { findOpen } from './open-work.ts';
import { hold } from './opened-sessions.ts';
import { surroundings } from './surroundings.ts';

/**
 * Opens the assessment of a file in this window, where nothing can be kept. False when something can be read here by now,
 * or another state of it is open in this window.
 */
export async function workInMemory({ document, edition }: FoundCopy): Promise<boolean> {
  const here = await lookHere(document);
  if (here.kind !== 'not-kept' || findOpen(document.assessment.id) !== undefined) return false;
  hold(continueDocument(document, edition, surroundings));
  return true;
}
