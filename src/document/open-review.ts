import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Remark } from '#src/domain/review.ts';
import { findForbiddenKey } from './find-forbidden-key.ts';
import { isSafeToParse } from './measure-json.ts';
import type { DocumentProblem } from './open-document.ts';
import { parseJson } from './parse-json.ts';
import { REVIEW_FORMAT, REVIEW_FORMAT_VERSION, type ReviewFile, reviewFileSchema } from './review-file.ts';
import { nameReviewPart } from './review-part-words.ts';
import { wordIssue } from './word-issue.ts';

/** Why a text can't be opened as a review. Nothing was changed. */
export type ReviewProblem = Extract<
  DocumentProblem,
  { kind: 'not-json' | 'too-deep' | 'not-an-assessment' | 'from-a-newer-app' | 'wrong-part' }
>;

interface Fault {
  path: readonly PropertyKey[];
  because: string;
}

/** The gate for reviews from outside. What a reviewer says is never judged here, only whether there is something to read. */
export function openReview(text: string): Result<ReviewFile, ReviewProblem> {
  if (!isSafeToParse(text)) return refuse({ kind: 'too-deep' });
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const version = versionOf(parsed.value);
  if (version === null) return refuse({ kind: 'not-an-assessment' });
  if (version > REVIEW_FORMAT_VERSION) {
    return refuse({ kind: 'from-a-newer-app', version, reads: REVIEW_FORMAT_VERSION });
  }
  const forbidden = findForbiddenKey(text);
  if (forbidden !== null) {
    const { key, kind, path } = forbidden;
    const because = kind === 'doubled' ? 'it is there twice' : `the name ${key} is not used`;
    return refuseAt({ path, because });
  }
  const shaped = reviewFileSchema.safeParse(parsed.value);
  if (!shaped.success) {
    const [issue] = shaped.error.issues;
    if (issue === undefined) return refuse({ kind: 'too-deep' });
    return refuseAt({ path: issue.path, because: wordIssue(issue, parsed.value) });
  }
  const { format: _, formatVersion: __, ...file } = shaped.data;
  const fault = findFault(file);
  return fault === null ? succeed(file) : refuseAt(fault);
}

/** The first part that no reading copy writes. */
function findFault({ by, review }: ReviewFile): Fault | null {
  if (by.trim() === '') return { path: ['by'], because: 'it is empty' };
  const year = Number(review.writtenAt.slice(0, 4));
  if (year < 1970) return { path: ['review', 'writtenAt'], because: `the year ${year} can’t be right` };
  const seen = new Map<string, number>();
  for (const [place, remark] of review.remarks.entries()) {
    const path = ['review', 'remarks', place];
    const first = seen.get(remark.id);
    if (first !== undefined) {
      return { path, because: `it has the same name in the file as number ${first + 1}, “${remark.id}”` };
    }
    seen.set(remark.id, place);
    if (saysNothing(remark)) return { path: [...path, 'said'], because: 'it is empty' };
  }
  return null;
}

/** Only “fine” stands without words. */
function saysNothing({ mark, said }: Remark): boolean {
  return mark !== 'fine' && said.trim() === '';
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('format' in value) || value.format !== REVIEW_FORMAT || !('formatVersion' in value)) return null;
  const version = value.formatVersion;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

function refuseAt({ path, because }: Fault): Result<never, ReviewProblem> {
  return refuse({ kind: 'wrong-part', part: nameReviewPart(path), because });
}
