import type { HeatDocument } from '#src/document/heat-document.ts';
import { type DocumentProblem, type FindEdition, openDocument } from '#src/document/open-document.ts';
import { wordDocumentProblem } from '#src/document/word-document-problem.ts';
import { type Result, refuse } from '#src/domain/result.ts';

const LARGEST_FILE = 25 * 1024 * 1024;

export type FileProblem = { kind: 'too-large'; bytes: number } | { kind: 'not-text' } | DocumentProblem;

/** Reads a `.heat.json` file that a person chose. Nothing is written here. */
export async function openFile(
  file: Blob,
  findEdition: FindEdition,
): Promise<Result<HeatDocument, FileProblem>> {
  if (file.size > LARGEST_FILE) return refuse({ kind: 'too-large', bytes: file.size });
  const text = decode(await file.arrayBuffer());
  return text === null ? refuse({ kind: 'not-text' }) : openDocument(text, findEdition);
}

export function wordFileProblem(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `This file is larger than any assessment (${Math.ceil(problem.bytes / 1_048_576)} MB). Choose a file whose name ends in .heat.json.`;
    case 'not-text':
      return 'This file does not hold text, so it is not an assessment. Choose a file whose name ends in .heat.json.';
    default:
      return wordDocumentProblem(problem);
  }
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
