import { type CheckSurroundings, checkCopy } from '#src/check/check-copy.ts';
import type { Verdict } from '#src/check/verdict.ts';
import { wordOutcome } from '#src/check/word-outcome.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { FindEdition } from '#src/document/open-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { type Result, succeed } from '#src/domain/result.ts';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import { type Copy, readCopy } from '#src/interchange/read-copy.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { orderSigned } from '#src/pdf/order-pdf.ts';
import type { PdfOrder } from '#src/pdf/pdf-messages.ts';
import { chanceFrom } from '#tests/interchange/chance.ts';
import { fonts } from '#tests/pdf/pdf-tools.ts';
import { type Edit, editFile, editPdf, writeOtherwise } from './edits.ts';

/** The app's own check, or a planted one that the trial must catch. */
export type Checker = (copy: Copy, surroundings: CheckSurroundings) => Promise<Result<Verdict, FileProblem>>;

export interface Tried {
  /** How many were said to be changed, not to be readable, and unchanged. */
  changed: number;
  refused: number;
  unchanged: number;
  /** What ought not to have been said, file by file. */
  losses: string[];
}

interface Signed {
  document: HeatDocument;
  findEdition: FindEdition;
  checker?: Checker;
}

const MAKER = 'the release under test';

/** Edits a signed file so many times; each must be flagged. */
export function tryFileEdits(signed: Signed, times: number, seed: number): Promise<Tried> {
  const text = writeDocument({ ...signed.document, history: [] });
  return tryAll(signed, times, seed, (chance) => editFile(text, chance), false);
}

/** Writes a signed file so many other ways that say the same; none may be flagged. */
export function tryOtherWritings(signed: Signed, times: number, seed: number): Promise<Tried> {
  const text = writeDocument({ ...signed.document, history: [] });
  return tryAll(signed, times, seed, (chance) => writeOtherwise(text, chance), true);
}

/** Edits a signed PDF so many times; each must be flagged, and the PDF itself must not be. */
export async function tryPdfEdits(signed: Signed, times: number, seed: number): Promise<Tried> {
  const { document } = signed;
  const bytes = await rebuild(orderSigned(document, document.assessment.version));
  const untouched = await tryAll(signed, 1, seed, () => ({ how: 'nothing', bytes }), true);
  const tried = await tryAll(signed, times, seed, (chance) => editPdf(bytes, chance), false);
  return { ...tried, losses: [...untouched.losses, ...tried.losses] };
}

async function tryAll(
  { findEdition, checker = checkCopy }: Signed,
  times: number,
  seed: number,
  edit: (chance: () => number) => Edit,
  harmless: boolean,
): Promise<Tried> {
  const chance = chanceFrom(seed);
  const tried: Tried = { changed: 0, refused: 0, unchanged: 0, losses: [] };
  const made = new Map<string, Uint8Array>();
  const surroundings: CheckSurroundings = {
    findEdition,
    maker: MAKER,
    lookHere: async () => ({ kind: 'not-looked' }),
    // The same order makes the same bytes, which other tests see to.
    rebuild: async (order) => {
      const key = JSON.stringify(order);
      const bytes = made.get(key) ?? (await rebuild(order));
      made.set(key, bytes);
      return succeed(bytes);
    },
  };
  for (let time = 0; time < times; time++) {
    const { how, bytes } = edit(chance);
    const said = await say(bytes, checker, surroundings);
    tried[said]++;
    if ((said === 'unchanged') !== harmless) tried.losses.push(`${time + 1}, ${how}: ${said}`);
  }
  return tried;
}

async function say(
  bytes: Uint8Array,
  checker: Checker,
  surroundings: CheckSurroundings,
): Promise<'changed' | 'refused' | 'unchanged'> {
  const copy = readCopy(bytes);
  const checked = copy.ok ? await checker(copy.value, surroundings) : copy;
  if (!checked.ok) {
    if (!/^[A-Z].+\.$/s.test(wordFileProblem(checked.problem))) throw new Error('It is not worded');
    return 'refused';
  }
  const { tone } = wordOutcome(checked.value, { kind: 'not-given' });
  if (tone === 'well') return 'unchanged';
  // Not to be able to tell is an answer too, though not that all is well.
  return tone === 'ill' ? 'changed' : 'refused';
}

async function rebuild({ report, ...order }: PdfOrder): Promise<Uint8Array> {
  return (await makePdf(report, { fonts, maker: MAKER, ...order })).bytes;
}
