import { findOddities } from '#src/document/find-oddities.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { relateDocuments } from '#src/document/relate-documents.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import type { FoundCopy, Here } from '#src/features/open-file/found-copy.ts';
import { openFileWords } from '#src/features/open-file/words.ts';
import type { OpenedFile } from '#src/interchange/open-file.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { surroundings } from './surroundings.ts';

const NOT_LOOKED = { part: 'What is kept here', because: openFileWords.here.storage };

/** The assessments in a file, each compared with what is on this device now. */
export async function findCopies(fileName: string, opened: OpenedFile): Promise<FoundCopy[]> {
  if (opened.kind === 'review') return [];
  const parts =
    opened.kind === 'assessment'
      ? [{ name: fileName, document: opened.document }]
      : opened.parts.flatMap(({ name, opened: part }) => (part.ok ? [{ name, document: part.value }] : []));
  const copies: FoundCopy[] = [];
  for (const { name, document } of parts) {
    const edition = await openEdition(document.assessment.edition);
    if (edition === undefined) throw new Error('The gate let an unknown edition through');
    const here = await lookHere(document);
    const found = findOddities(document, edition, surroundings.clock.now());
    const oddities = here === null ? [NOT_LOOKED, ...found] : found;
    // Adding it replaces nothing, whatever is here, and says itself where it can't be done.
    copies.push({ name, document, edition, oddities, here: here ?? { kind: 'new' } });
  }
  return copies;
}

/** Null where nothing that is kept here can be read. */
async function lookHere(document: HeatDocument): Promise<Here | null> {
  const { database, findEdition } = surroundings;
  const read = await readDocument(database, document.assessment.id, findEdition);
  if (!read.ok && read.problem.kind === 'storage') return null;
  if (!read.ok) return { kind: read.problem.kind === 'not-here' ? 'new' : 'unreadable' };
  const { assessment, records, savedAt, deletedAt, stamp } = read.value;
  if (deletedAt !== null) return { kind: 'binned' };
  const here = { assessment, records };
  const relation = relateDocuments(here, document);
  return relation === 'same' ? { kind: 'same' } : { kind: 'differs', here, savedAt, stamp, relation };
}
