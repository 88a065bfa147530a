import type { HeatDocument } from '#src/document/heat-document.ts';
import { type FindEdition, openDocument } from '#src/document/open-document.ts';
import { signatureOf } from '#src/domain/assessment.ts';
import { type Result, succeed } from '#src/domain/result.ts';
import type { FileProblem } from '#src/interchange/file-problem.ts';
import type { Copy } from '#src/interchange/read-copy.ts';
import { MAKER } from '#src/pdf/maker.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import type { PdfOrder } from '#src/pdf/pdf-messages.ts';
import { type AnnexId, readAnnexIds } from '#src/report/annex.ts';
import { compareWithHere, type HereNow } from './compare-with-here.ts';
import type { AnswersVerdict, ChainVerdict, PagesVerdict, Verdict } from './verdict.ts';

export interface CheckSurroundings {
  findEdition: FindEdition;
  /** Makes the PDF once more; refuses with the reason in words. */
  rebuild: (order: PdfOrder) => Promise<Result<Uint8Array, string>>;
  /** What is on this device of the assessment with this id. */
  lookHere: (id: string) => Promise<HereNow>;
  /** The release that is checking. */
  maker?: string;
}

/**
 * Whether a copy says what was signed. It shows that nothing was changed since the fingerprint was made, never who made
 * it: anyone can change a file and make a new fingerprint, which only the one in the minutes brings to light.
 */
export async function checkCopy(
  copy: Copy,
  surroundings: CheckSurroundings,
): Promise<Result<Verdict, FileProblem>> {
  const { findEdition, lookHere } = surroundings;
  const opened = await openDocument(copy.text, findEdition);
  if (!opened.ok) {
    const { problem } = opened;
    return problem.kind === 'signed-version-changed'
      ? succeed(changedVerdict(problem.version, copy))
      : opened;
  }
  const document = opened.value;
  const answers = checkAnswers(document, copy);
  return succeed({
    answers,
    chain: checkChain(document),
    pages: await checkPages(document, copy, surroundings),
    here: compareWithHere(document, await lookHere(document.assessment.id)),
    document,
  });
}

function changedVerdict(version: number, { pdf }: Copy): Verdict {
  return {
    answers: { kind: 'changed', version },
    chain: { kind: 'broken' },
    pages: { kind: pdf === null ? 'no-pages' : 'not-compared' },
    here: { kind: 'not-looked' },
    document: null,
  };
}

/** The gate has held every signed version against its fingerprint; what is left is what the PDF says. */
function checkAnswers({ assessment }: HeatDocument, { pdf }: Copy): AnswersVerdict {
  const signature = signatureOf(assessment);
  if (pdf !== null && pdf.fingerprint !== (signature?.fingerprint ?? ''))
    return { kind: 'other-fingerprint' };
  return signature === undefined
    ? { kind: 'draft', version: assessment.version }
    : { kind: 'unchanged', signature };
}

function checkChain({ assessment: { signatures } }: HeatDocument): ChainVerdict {
  return signatures.length === 0 ? { kind: 'none' } : { kind: 'whole', versions: signatures.length };
}

async function checkPages(
  document: HeatDocument,
  { text, pdf }: Copy,
  { findEdition, rebuild, maker = MAKER }: CheckSurroundings,
): Promise<PagesVerdict> {
  if (pdf === null) return { kind: 'no-pages' };
  const isThisRelease = maker !== '' && pdf.maker === maker;
  const annexes = readAnnexIds(pdf.annexes);
  // This release has no such annex; another may.
  if (annexes === null) return isThisRelease ? { kind: 'differ' } : otherRelease(pdf);
  const order = await orderAgain(document, pdf.at, annexes, findEdition);
  // The data itself has one form only, whichever release wrote it.
  if (order === null || order.document !== text) return { kind: 'differ' };
  if (!isThisRelease) return otherRelease(pdf);
  const rebuilt = await rebuild(order);
  if (!rebuilt.ok) return { kind: 'could-not-rebuild', reason: rebuilt.problem };
  return sameBytes(rebuilt.value, pdf.bytes) ? { kind: 'match', annexes } : { kind: 'differ' };
}

function otherRelease({ maker }: Pick<NonNullable<Copy['pdf']>, 'maker'>): PagesVerdict {
  return { kind: 'other-release', maker };
}

/** What the PDF must have been made of, if it was made of this document; null for a draft that tells no day. */
async function orderAgain(
  document: HeatDocument,
  at: Date | null,
  annexes: readonly AnnexId[],
  findEdition: FindEdition,
): Promise<PdfOrder | null> {
  const { assessment } = document;
  const isSigned = signatureOf(assessment) !== undefined;
  if (isSigned && annexes.length === 0) return orderSigned(document, assessment.version);
  const edition = await findEdition(assessment.edition);
  if (edition === undefined) return null;
  if (isSigned) return orderSigned(document, assessment.version, { ids: annexes, edition });
  return at === null ? null : orderDraft(document, edition, at.toISOString().slice(0, 10), annexes);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
