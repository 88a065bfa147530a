import { findOddities } from '#src/document/find-oddities.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { relateDocuments } from '#src/document/relate-documents.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import type { FoundCopy, Here } from '#src/features/open-file/found-copy.ts';
import type { OpenedFile } from '#src/interchange/open-file.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { surroundings } from './surroundings.ts';

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
    const oddities = findOddities(document, edition, surroundings.clock.now());
    copies.push({ name, document, edition, oddities, here: await lookHere(document) });
  }
  return copies;
}

export async function lookHere(document: HeatDocument): Promise<Here> {
  const { database, findEdition } = surroundings;
  const read = await readDocument(database, document.assessment.id, findEdition);
  if (!read.ok && read.problem.kind === 'storage') return { kind: 'not-kept' };
  if (!read.ok) return { kind: read.problem.kind === 'not-here' ? 'new' : 'unreadable' };
  const { assessment, records, savedAt, deletedAt, stamp } = read.value;
  if (deletedAt !== null) return { kind: 'binned' };
  const here = { assessment, records };
  const relation = relateDocuments(here, document);
  return relation === 'same' ? { kind: 'same' } : { kind: 'differs', here, savedAt, stamp, relation };
}
