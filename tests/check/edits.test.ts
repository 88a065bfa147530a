import { beforeAll, describe, expect, it } from 'vitest';
import { checkCopy } from '#src/check/check-copy.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { anAmendedDocument, aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { type Checker, tryFileEdits, tryOtherWritings, tryPdfEdits } from './try-edits.ts';

// `node tests/faults/edited-copies.mjs` does 1,000, 200 and 200, with the worked example.
const FILES = 200;
const PDFS = 40;
const WRITINGS = 40;
const SEED = 20261125;

let document: HeatDocument;

beforeAll(async () => {
  document = await aSignedDocument(await anAmendedDocument());
});

const signed = (checker?: Checker) => ({
  document,
  findEdition: findTinyEdition,
  ...(checker === undefined ? {} : { checker }),
});

describe('a signed copy', () => {
  it(`is flagged after each of ${FILES} edits of its file`, { timeout: 120_000 }, async () => {
    const { losses, changed } = await tryFileEdits(signed(), FILES, SEED);

    expect(losses).toEqual([]);
    expect(changed).toBeGreaterThan(FILES / 3);
  });

  it(`is flagged after each of ${PDFS} edits of its PDF`, { timeout: 120_000 }, async () => {
    const { losses, changed } = await tryPdfEdits(signed(), PDFS, SEED);

    expect(losses).toEqual([]);
    expect(changed).toBeGreaterThan(PDFS / 3);
  });

  it(`is not flagged in any of ${WRITINGS} other ways to write its file`, { timeout: 120_000 }, async () => {
    expect(await tryOtherWritings(signed(), WRITINGS, SEED)).toEqual({
      changed: 0,
      refused: 0,
      unchanged: WRITINGS,
      losses: [],
    });
  });
});

describe('the trial itself', () => {
  it('catches a check that looks at the answers and not at the pages', { timeout: 120_000 }, async () => {
    const answersOnly: Checker = (copy, surroundings) => checkCopy({ ...copy, pdf: null }, surroundings);

    const { losses } = await tryPdfEdits(signed(answersOnly), 40, SEED);

    expect(losses.join()).toContain('a page');
    expect(losses.join()).toContain('byte');
  });

  it('catches a check that takes another order of keys for a change', async () => {
    const hasty: Checker = async (copy, surroundings) =>
      checkCopy({ ...copy, text: copy.text.startsWith('{\n  "format"') ? copy.text : '{}' }, surroundings);

    expect((await tryOtherWritings(signed(hasty), 10, SEED)).losses.length).toBeGreaterThan(5);
  });
});
