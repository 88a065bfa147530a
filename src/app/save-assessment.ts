import { FILE_ENDING } from '#src/document/format.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { noteCopies } from './note-copies.ts';

/**
 * Hands over the whole assessment, with its signed versions, as one file. Others may get it, so it does not hold the
 * history: words that were taken out are not theirs to read. It is a copy of what the assessment says all the same.
 */
export function saveAssessment(session: AssessmentSession): void {
  const document = session.document();
  const { assessment } = document;
  const name = fileNameFor(titleOf(assessment), assessment.version, FILE_ENDING);
  saveFile(name, writeDocument(document), 'application/json');
  void noteCopies([assessment]);
}
