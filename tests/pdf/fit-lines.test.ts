// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { aReport } from '#tests/builders/a-report.ts';
import { findLostText } from './find-lost-text.ts';
import { fonts } from './pdf-tools.ts';

/** The same words behind longer and longer ones, so that lines end in all sorts of places. */
const atEveryWidth = (words: string) =>
  Array.from({ length: 40 }, (_, letters) => `${'i'.repeat(letters)} ${words.repeat(3)}`);

describe('lines whose spaces are narrowed', () => {
  it.each([
    ['spaces between two fonts', '👍🏽 🙂 ≥ 🙂 ✓ • 👩‍⚕️ ½ ≈ ≈ ½ (NHS 2024) '],
    ['the breaks of Chinese', '人人享有健康的权利，且 we go on 与社区合作，减少 '],
  ])('stay inside their box with %s', { timeout: 60_000 }, async (_, words) => {
    const texts = atEveryWidth(words);
    const rows = texts.map((text) => [text, text, text]);
    const table = { kind: 'table' as const, caption: 'Narrow', head: ['A', 'B', 'C'], rows };

    const { bytes } = await makePdf(aReport([table]), { fonts, fingerprint: '', at: new Date(0) });

    expect(findLostText(texts, bytes)).toEqual([]);
  });
});
