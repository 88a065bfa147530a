import { copyDocument } from '#src/document/copy-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { FoundCopy } from '#src/features/open-file/found-copy.ts';
import { openFileWords } from '#src/features/open-file/words.ts';
import { momentInWords } from '#src/report/dates.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { noteCopies } from './note-copies.ts';
import { surroundings } from './surroundings.ts';

/** Puts the assessment of a file on this device, under its own id or beside the one here, in one transaction. */
export async function addCopy(
  copy: FoundCopy,
  { beside }: { beside: boolean },
): Promise<Result<{ id: string } | 'taken', SaveProblem>> {
  const { database, clock } = surroundings;
  const document = beside ? asCopy(copy) : copy.document;
  try {
    if (!(await addDocument(database, document, copy.edition, clock))) return succeed('taken');
  } catch (error) {
    return refuse(saveProblemOf(error));
  }
  // The file it came from is a copy of it.
  await noteCopies([document.assessment]);
  return succeed({ id: document.assessment.id });
}

function asCopy({ document }: FoundCopy) {
  const now = surroundings.clock.now();
  const title = openFileWords.copyOf(titleOf(document.assessment), momentInWords(now.toISOString()));
  return copyDocument(document, crypto.randomUUID(), now, title);
}
