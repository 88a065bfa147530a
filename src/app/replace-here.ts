import { relateDocuments } from '#src/document/relate-documents.ts';
import { takeNewer } from '#src/document/take-newer.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { FoundCopy } from '#src/features/open-file/found-copy.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { replaceDocument } from '#src/storage/replace-document.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { noteCopies } from './note-copies.ts';
import { bringInWords } from './opened-sessions.ts';
import { surroundings } from './surroundings.ts';

/**
 * Puts the newer state that a file holds in the place of the one here, in one transaction. It takes the place of what the
 * person looked at and of nothing else: where that has changed meanwhile, nothing is replaced.
 */
export async function replaceHere({
  document,
  edition,
  here,
}: FoundCopy): Promise<Result<{ id: string } | 'changed-meanwhile', SaveProblem>> {
  const { database, clock, findEdition } = surroundings;
  const { id } = document.assessment;
  const unsaved = await bringInWords(id);
  if (unsaved !== null) return refuse(unsaved);
  const read = await readDocument(database, id, findEdition);
  if (!read.ok) {
    return read.problem.kind === 'storage' ? refuse(read.problem.problem) : succeed('changed-meanwhile');
  }
  const held = read.value;
  const isAsSeen = here.kind === 'differs' && here.stamp === held.stamp;
  if (!isAsSeen || relateDocuments(held, document) !== 'extends') return succeed('changed-meanwhile');
  const { answers, revision } = held.assessment;
  const newer = takeNewer({ answers, revision, from: held.nextSeq }, document, clock.now());
  try {
    if (!(await replaceDocument(database, held, newer, edition, clock))) return succeed('changed-meanwhile');
  } catch (error) {
    return refuse(saveProblemOf(error));
  }
  // The file it came from is a copy of it.
  await noteCopies([newer.assessment]);
  return succeed({ id });
}
