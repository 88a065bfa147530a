import type { HeatDocument } from '#src/document/heat-document.ts';
import { type DocumentProblem, openDocument } from '#src/document/open-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { chainOf } from '#src/domain/event-chain.ts';
import type { Result } from '#src/domain/result.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { writeOtherwise } from '#tests/check/edits.ts';
import { chanceFrom } from '#tests/interchange/chance.ts';
import { editOnePart, protectedParts } from './single-edits.ts';

/** Opens the text of a file: the app's own way, or a planted one that the trial must catch. */
type Gate = (text: string) => Promise<Result<HeatDocument, DocumentProblem>>;

export interface Flagged {
  /** How many were refused, by the kind of the refusal. */
  refused: Record<string, number>;
  /** The edits that nobody noticed. */
  unseen: string[];
}

export const ownGate: Gate = (text) => openDocument(text, findTinyEdition);

/** A gate that does not look at the links: it makes them anew. */
export const gateWithoutLinks: Gate = (text) => {
  const document = JSON.parse(text) as HeatDocument;
  const { events } = document.assessment;
  const isList = Array.isArray(events);
  const assessment = { ...document.assessment, ...(isList && { chain: chainOf(events) }) };
  return ownGate(JSON.stringify({ ...document, assessment }));
};

/** Edits the files of these documents in turn, once each time; each edit must be flagged. */
export async function tryFileEdits(
  documents: readonly HeatDocument[],
  { times, seed, gate = ownGate }: { times: number; seed: number; gate?: Gate },
): Promise<Flagged> {
  const chance = chanceFrom(seed);
  const texts = documents.map(writeDocument);
  const flagged: Flagged = { refused: {}, unseen: [] };
  for (let time = 0; time < times; time++) {
    const edited = JSON.parse(texts[time % texts.length] ?? '') as HeatDocument;
    const how = editOnePart(protectedParts(edited), chance);
    note(flagged, `${time + 1}, ${how}`, await gate(JSON.stringify(edited)));
  }
  return flagged;
}

/** Writes the files in other ways that say the same. Gives those that were flagged for it. */
export async function tryOtherWritings(
  documents: readonly HeatDocument[],
  { times, seed, gate = ownGate }: { times: number; seed: number; gate?: Gate },
): Promise<string[]> {
  const chance = chanceFrom(seed);
  const falseAlarms: string[] = [];
  for (let time = 0; time < times; time++) {
    const document = documents[time % documents.length];
    if (document === undefined) throw new Error('There is no document');
    const { bytes } = writeOtherwise(writeDocument(document), chance);
    const opened = await gate(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    if (!opened.ok || writeDocument(opened.value).length !== writeDocument(document).length) {
      falseAlarms.push(`${time + 1}: ${opened.ok ? 'says something else' : opened.problem.kind}`);
    }
  }
  return falseAlarms;
}

/** Adds one result to those before it. */
export function note(flagged: Flagged, how: string, result: Result<unknown, { kind: string }>): void {
  if (result.ok) flagged.unseen.push(how);
  else flagged.refused[result.problem.kind] = (flagged.refused[result.problem.kind] ?? 0) + 1;
}
