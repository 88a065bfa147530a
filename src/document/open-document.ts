import type { Edition } from '#src/domain/edition.ts';
import { findBrokenLink } from '#src/domain/event-chain.ts';
import { walkEvents } from '#src/domain/lifecycle.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { findBrokenSignature } from './find-broken-signature.ts';
import { findForbiddenKey } from './find-forbidden-key.ts';
import { findMisfit } from './find-misfit.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';
import type { HeatDocument } from './heat-document.ts';
import { isSafeToParse } from './measure-json.ts';
import { migrate } from './migrate.ts';
import { namePart, valueAt } from './name-part.ts';
import { parseJson } from './parse-json.ts';
import { shapeDocument } from './shape-document.ts';
import { wordIssue } from './word-issue.ts';

/** Why a text can't be opened as an assessment. Nothing was changed. */
export type DocumentProblem =
  | { kind: 'not-json' }
  | { kind: 'too-deep' }
  | { kind: 'not-an-assessment' }
  | { kind: 'from-a-newer-app'; version: number; reads: number }
  | { kind: 'unknown-edition'; id: string; version: string }
  /** `part` is named as the screens name it, such as `Action plan, action 2, due date`. */
  | { kind: 'wrong-part'; part: string; because: string }
  | { kind: 'signed-version-changed'; version: number }
  /** `place` counts from one. */
  | { kind: 'event-changed'; place: number };

export type FindEdition = (reference: { id: string; version: string }) => Promise<Edition | undefined>;

/** The one gate for assessments from outside: from files, from the browser's store, from attachments. */
export async function openDocument(
  text: string,
  findEdition: FindEdition,
): Promise<Result<HeatDocument, DocumentProblem>> {
  if (!isSafeToParse(text)) return refuse({ kind: 'too-deep' });
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  if (versionOf(parsed.value) === null) return refuse({ kind: 'not-an-assessment' });
  const forbidden = findForbiddenKey(text);
  if (forbidden !== null) {
    const { key, kind, path } = forbidden;
    const because = kind === 'doubled' ? 'it is there twice' : `the name ${key} is not used`;
    return refuseAt(path, because, parsed.value, await lookUpEdition(parsed.value, findEdition));
  }
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
  const saved = migrate(value, version);
  const shaped = shapeDocument(saved);
  if (!shaped.ok) {
    const issue = shaped.problem;
    if (issue === null) return refuse({ kind: 'too-deep' });
    const edition = await lookUpEdition(saved, findEdition);
    return refuseAt(issue.path, wordIssue(issue, saved), saved, edition);
  }
  const document = shaped.value;
  const { edition: reference } = document.assessment;
  const edition = await findEdition(reference);
  if (edition === undefined) return refuse({ kind: 'unknown-edition', ...reference });
  const misfit = findMisfit(document, edition);
  if (misfit !== null) return refuseAt(misfit.path, misfit.because, saved, edition);
  const { events, chain } = document.assessment;
  // A signed version holds its events too, but only a link tells which of them it is.
  const unlinked = findBrokenLink(events, chain);
  if (unlinked !== null) return refuse({ kind: 'event-changed', place: unlinked + 1 });
  const broken = await findBrokenSignature(document);
  if (broken !== null) return refuse({ kind: 'signed-version-changed', version: broken });
  // Linked, and yet it could never have come after those before it.
  const { unlawful } = walkEvents(events);
  return unlawful === null ? succeed(document) : refuse({ kind: 'event-changed', place: unlawful + 1 });
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('format' in value) || value.format !== FORMAT || !('formatVersion' in value)) return null;
  const version = value.formatVersion;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

/** The edition a document says it uses, to name its parts by, whatever else is wrong with it. */
async function lookUpEdition(saved: unknown, findEdition: FindEdition): Promise<Edition | undefined> {
  const id = valueAt(saved, ['assessment', 'edition', 'id']);
  const version = valueAt(saved, ['assessment', 'edition', 'version']);
  return typeof id === 'string' && typeof version === 'string' ? findEdition({ id, version }) : undefined;
}

function refuseAt(path: readonly PropertyKey[], because: string, saved: unknown, edition?: Edition) {
  return refuse<DocumentProblem>({ kind: 'wrong-part', part: namePart(path, saved, edition), because });
}
