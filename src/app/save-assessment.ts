import { FILE_ENDING } from '#src/document/format.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { type Assessment, titleOf } from '#src/domain/assessment.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { noteBackup } from '#src/storage/backups.ts';
import { surroundings } from './surroundings.ts';

/**
 * Hands over the whole assessment, with its signed versions, as one file. Others may get it, so it does not hold the
 * history: words that were taken out are not theirs to read. It is a copy of what the assessment says all the same.
 */
export function saveAssessment(session: AssessmentSession): void {
  const assessment = session.current();
  const text = writeDocument({ assessment, records: [...session.records()], history: [] });
  saveFile(fileNameFor(titleOf(assessment), assessment.version, FILE_ENDING), text, 'application/json');
  void noteCopy(assessment);
}

async function noteCopy({ id, revision }: Assessment): Promise<void> {
  const { database, clock } = surroundings;
  try {
    await noteBackup(database, [{ id, revision }], clock);
  } catch (error) {
    // The person has the file; only the line on the start page does not know of it.
    console.info('That this file was saved could not be noted.', error);
  }
}
