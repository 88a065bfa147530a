// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCopy } from '#src/check/check-copy.ts';
import type { PagesVerdict } from '#src/check/verdict.ts';
import { wordVerdict } from '#src/check/verdict-words.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { succeed } from '#src/domain/result.ts';
import { readCopy } from '#src/interchange/read-copy.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import type { PdfOrder } from '#src/pdf/pdf-messages.ts';
import { anAmendedDocument, aSignedDocument } from '#tests/builders/a-signed-document.ts';
import { dutifulEdition } from '#tests/builders/dutiful-edition.ts';
import { fonts } from '#tests/pdf/pdf-tools.ts';

const MAKER = '0.1.0+this';
const both = { ids: ['equality-duty', 'impact'] as const, edition: dutifulEdition };

let signed: HeatDocument;
let pdf: Uint8Array;

beforeAll(async () => {
  signed = await aSignedDocument();
  pdf = await pdfOf(orderSigned(signed, 1, both));
}, 120_000);

async function pdfOf({ report, ...order }: PdfOrder): Promise<Uint8Array> {
  return (await makePdf(report, { fonts, maker: MAKER, ...order })).bytes;
}

async function check(bytes: Uint8Array, maker = MAKER) {
  const copy = readCopy(bytes);
  if (!copy.ok) throw new Error(copy.problem.kind);
  const checked = await checkCopy(copy.value, {
    findEdition: async () => dutifulEdition,
    maker,
    lookHere: async () => ({ kind: 'not-looked' }),
    rebuild: async (order) => succeed(await pdfOf(order)),
  });
  if (!checked.ok) throw new Error(checked.problem.kind);
  return checked.value;
}

/** The same file with other words of the same length where it names its annexes. */
function naming(other: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const named = '<heat:annexes>equality-duty impact</heat:annexes>';
  if (!text.includes(named) || other.length !== named.length) throw new Error(`No place for ${other}`);
  return Buffer.from(text.replace(named, other), 'latin1');
}

describe('a PDF with annexes', { timeout: 120_000 }, () => {
  it('matches, and the check says that they were not signed', async () => {
    const verdict = await check(pdf);
    const pages = wordVerdict(verdict, { kind: 'not-given' }).find(({ question }) => /pages/.test(question));

    expect(verdict).toMatchObject({
      answers: { kind: 'unchanged' },
      pages: { kind: 'match', annexes: ['equality-duty', 'impact'] },
    });
    expect(pages?.because).toContain('They are not part of what was signed.');
  });

  it('matches as a draft too, and with one annex', async () => {
    const amended = await anAmendedDocument();
    const draft = await pdfOf(orderDraft(amended, dutifulEdition, '2027-03-01', ['impact']));

    expect((await check(draft)).pages).toEqual({ kind: 'match', annexes: ['impact'] });
  });

  it('holds the same report, fingerprint and data as without them', () => {
    const { annexes, ...order } = orderSigned(signed, 1, both);

    expect(order).toEqual(orderSigned(signed, 1));
    expect(annexes?.map(({ id }) => id)).toEqual(['equality-duty', 'impact']);
  });

  it.each<[string, string, string, PagesVerdict]>([
    ['they are not named', `<heat:annexes>${' '.repeat(20)}</heat:annexes>`, MAKER, { kind: 'differ' }],
    ['only one is named', `<heat:annexes>impact</heat:annexes>${' '.repeat(14)}`, MAKER, { kind: 'differ' }],
    [
      'one is named that this release does not know',
      '<heat:annexes>equality-duty impaxt</heat:annexes>',
      MAKER,
      { kind: 'differ' },
    ],
    [
      'another release made one that this one does not know',
      '<heat:annexes>equality-duty impaxt</heat:annexes>',
      '9.9.9+other',
      { kind: 'other-release', maker: MAKER },
    ],
  ])('is not taken for a match where %s', async (_, named, maker, pages) => {
    const verdict = await check(naming(named), maker);

    expect(verdict).toMatchObject({ answers: { kind: 'unchanged' } });
    expect(verdict.pages).toEqual(pages);
  });
});
