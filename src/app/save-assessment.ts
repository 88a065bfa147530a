import { FILE_ENDING } from '#src/document/format.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';

/** Hands over the whole assessment, with its signed versions, as one file. */
export function saveAssessment(session: AssessmentSession): void {
  const assessment = session.current();
  const text = writeDocument({ assessment, records: [...session.records()], history: [] });
  saveFile(fileNameFor(titleOf(assessment), assessment.version, FILE_ENDING), text, 'application/json');
}
