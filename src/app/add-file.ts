import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { openFile, wordFileProblem } from '#src/interchange/open-file.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { addressOf } from '#src/workflow/address.ts';
import { openWords } from './assessment-words.ts';
import { surroundings } from './surroundings.ts';

/** Adds the assessment in a file to this device and gives its address, or says in words why not. */
export async function addFile(file: File): Promise<Result<string, string>> {
  const opened = await openFile(file, openEdition);
  if (!opened.ok) return refuse(`${file.name}: ${wordFileProblem(opened.problem)}`);
  const { assessment } = opened.value;
  const edition = await openEdition(assessment.edition);
  if (edition === undefined) throw new Error('The gate let an unknown edition through');
  const added = await addDocument(surroundings.database, opened.value, edition, surroundings.clock);
  if (!added) return refuse(`${file.name}: ${openWords.alreadyHere}`);
  return succeed(addressOf(assessment.id, { page: 'overview' }).slice(1));
}
