import { compareDevices } from '#src/document/compare-devices.ts';
import { FORMAT_VERSION } from '#src/document/format.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { valueAt } from '#src/document/name-part.ts';
import { type DocumentProblem, type FindEdition, openDocument } from '#src/document/open-document.ts';
import { signatureOf } from '#src/domain/assessment.ts';
import { type AssessmentEvent, eventSchema } from '#src/domain/event.ts';
import { type Result, succeed } from '#src/domain/result.ts';
import type { FileProblem } from '#src/interchange/file-problem.ts';
import type { Copy } from '#src/interchange/read-copy.ts';
import { MAKER } from '#src/pdf/maker.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import type { PdfOrder } from '#src/pdf/pdf-messages.ts';
import { type AnnexId, readAnnexIds } from '#src/report/annex.ts';
import { compareWithHere, type HereNow } from './compare-with-here.ts';
import { findStanding } from './find-standing.ts';
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
    const verdict = changedVerdict(opened.problem, copy);
    return verdict === null ? opened : succeed(verdict);
  }
  const document = opened.value;
  const { assessment, records } = document;
  return succeed({
    answers: checkAnswers(document, copy),
    chain: checkChain(document),
    events: { kind: 'whole', count: assessment.events.length },
    standing: findStanding(assessment),
    devices: compareDevices(records, assessment.version),
    pages: await checkPages(document, copy, surroundings),
    here: compareWithHere(document, await lookHere(assessment.id)),
    document,
  });
}

/** What is to be said of a copy that the gate refuses because it was changed; null where it refuses for another reason. */
function changedVerdict(problem: DocumentProblem, { text, pdf }: Copy): Verdict | null {
  const rest = {
    standing: null,
    devices: { kind: 'nothing-to-compare' },
    pages: { kind: pdf === null ? 'no-pages' : 'not-compared' },
    here: { kind: 'not-looked' },
    document: null,
  } as const;
  const notCompared = { kind: 'not-compared' } as const;
  switch (problem.kind) {
    case 'signed-version-changed': {
      const answers = { kind: 'changed', version: problem.version } as const;
      return { answers, chain: { kind: 'broken' }, events: notCompared, ...rest };
    }
    case 'event-changed':
      return {
        answers: notCompared,
        chain: notCompared,
        events: { kind: 'changed', place: problem.place, event: eventAt(problem.place, text) },
        ...rest,
      };
    default:
      return null;
  }
}

/** What now stands at a place in the list of what happened, counted from one; null where nothing does. */
function eventAt(place: number, text: string): AssessmentEvent | null {
  const read = eventSchema.safeParse(valueAt(parsed(text), ['assessment', 'events', place - 1]));
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/, ''));
}

/**
 * The gate has held every signed version against its fingerprint; what is left is what the PDF says. One that names none
 * was saved anew by another program: then its pages tell nothing, and its answers are what they are.
 */
function checkAnswers({ assessment }: HeatDocument, { pdf }: Copy): AnswersVerdict {
  const signature = signatureOf(assessment);
  if (pdf !== null && pdf.fingerprint !== '' && pdf.fingerprint !== signature?.fingerprint) {
    return { kind: 'other-fingerprint' };
  }
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
  if (order === null) return { kind: 'differ' };
  // A form of the data has one way to write it, whichever release did; an older form was brought up to date on opening.
  if (order.document !== text) {
    return isThisRelease || isOfThisForm(text) ? { kind: 'differ' } : otherRelease(pdf);
  }
  if (!isThisRelease) return otherRelease(pdf);
  const rebuilt = await rebuild(order);
  if (!rebuilt.ok) return { kind: 'could-not-rebuild', reason: rebuilt.problem };
  return sameBytes(rebuilt.value, pdf.bytes) ? { kind: 'match', annexes } : { kind: 'differ' };
}

function isOfThisForm(text: string): boolean {
  return valueAt(parsed(text), ['formatVersion']) === FORMAT_VERSION;
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
