import type { Answer, EntryKind } from '#src/domain/answer.ts';
import { type Assessment, STANDING } from '#src/domain/assessment.ts';
import { type Edition, questionsOf } from '#src/domain/edition.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { z } from '#src/domain/zod.ts';
import { findBrokenSignature } from './find-broken-signature.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';
import { type HeatDocument, heatDocumentSchema } from './heat-document.ts';
import { isSafeToParse } from './measure-json.ts';
import { migrate } from './migrate.ts';

/** Why a text can't be opened as an assessment. Nothing was changed. */
export type DocumentProblem =
  | { kind: 'not-json' }
  | { kind: 'too-deep' }
  | { kind: 'not-an-assessment' }
  | { kind: 'from-a-newer-app'; version: number; reads: number }
  | { kind: 'unknown-edition'; id: string; version: string }
  /** `path` leads to the part, such as `answers › action-plan › entries › 2 › due`. */
  | { kind: 'wrong-part'; path: string; because: string }
  | { kind: 'signed-version-changed'; version: number };

export type FindEdition = (reference: { id: string; version: string }) => Promise<Edition | undefined>;

/** The one gate for assessments from outside: from files, from the browser's store, from attachments. */
export async function openDocument(
  text: string,
  findEdition: FindEdition,
): Promise<Result<HeatDocument, DocumentProblem>> {
  if (!isSafeToParse(text)) return refuse({ kind: 'too-deep' });
  const parsed = parseJson(text.replace(/^\ufeff/, ''));
  if (!parsed.ok) return parsed;
  return openSavedDocument(parsed.value, findEdition);
}

/** The same gate for a value that is no longer text, such as a stored row. */
export async function openSavedDocument(
  value: unknown,
  findEdition: FindEdition,
): Promise<Result<HeatDocument, DocumentProblem>> {
  const version = versionOf(value);
  if (version === null) return refuse({ kind: 'not-an-assessment' });
  if (version > FORMAT_VERSION) {
    return refuse({ kind: 'from-a-newer-app', version, reads: FORMAT_VERSION });
  }
  const shaped = heatDocumentSchema.safeParse(migrate(value, version));
  if (!shaped.success) return refuse(firstWrongPart(shaped.error));
  const { assessment, records, history } = shaped.data;
  const edition = await findEdition(assessment.edition);
  if (edition === undefined) return refuse({ kind: 'unknown-edition', ...assessment.edition });
  const problem =
    findMismatch(assessment, edition) ??
    findDoubledEntry(assessment) ??
    (await findWrongVersion(shaped.data));
  return problem === null ? succeed({ assessment, records, history }) : refuse(problem);
}

function parseJson(text: string): Result<unknown, DocumentProblem> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse({ kind: 'not-json' });
    throw error;
  }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('format' in value) || value.format !== FORMAT || !('formatVersion' in value)) return null;
  const version = value.formatVersion;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

function firstWrongPart(error: z.ZodError): DocumentProblem {
  const issue = error.issues[0];
  const [first, ...rest] = (issue?.path ?? []).map((key) =>
    typeof key === 'number' ? String(key + 1) : String(key),
  );
  const path = first === undefined || first === 'assessment' ? rest : [first, ...rest];
  return wrong(path.join(' › ') || 'the whole file', issue === undefined ? '' : wordIssue(issue));
}

function wordIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `this app does not know ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.filter((value) => value !== '').join(' or ')}`;
    case 'too_big':
      return `more than ${issue.maximum}`;
    case 'too_small':
      return `less than ${issue.minimum}`;
    case 'custom':
      return issue.message;
    default:
      return 'it is not what this part holds';
  }
}

/** An answer of a kind its question does not take, which no screen could show. */
function findMismatch(assessment: Assessment, edition: Edition): DocumentProblem | null {
  const kinds = new Map<string, EntryKind>();
  for (const { id, kind } of [...questionsOf(edition), ...Object.values(STANDING)]) kinds.set(id, kind);
  for (const [id, answer] of Object.entries(assessment.answers)) {
    const kind = kinds.get(id);
    if (kind === undefined) return wrong(`answers › ${id}`, 'this edition has no such question');
    if (kind !== answer.kind) return wrong(`answers › ${id}`, `expected ${kind}, found ${answer.kind}`);
  }
  return null;
}

function findDoubledEntry(assessment: Assessment): DocumentProblem | null {
  for (const [id, answer] of Object.entries(assessment.answers)) {
    const seen = new Set<string>();
    for (const [place, entry] of (answer as Answer).entries.entries()) {
      if (seen.has(entry.id))
        return wrong(`answers › ${id} › entries › ${place + 1}`, `a second ${entry.id}`);
      seen.add(entry.id);
    }
  }
  return null;
}

/** Each signature needs its frozen record, and both must be as they were on the day. */
async function findWrongVersion(document: HeatDocument): Promise<DocumentProblem | null> {
  const { signatures, version } = document.assessment;
  if (signatures.length !== document.records.length) {
    return wrong('records', 'each signature needs its frozen record');
  }
  if (signatures.length === 0 && version !== 1) return wrong('version', 'the versions before it are missing');
  const broken = await findBrokenSignature(document);
  return broken === null ? null : { kind: 'signed-version-changed', version: broken };
}

function wrong(path: string, because: string): DocumentProblem {
  return { kind: 'wrong-part', path, because };
}
