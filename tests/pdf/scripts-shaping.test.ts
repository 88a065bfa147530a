// @vitest-environment node
import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { clusterOf, openShaper, type Part } from '#src/pdf/scripts/shape-text.ts';
import { fonts } from './pdf-tools.ts';

async function bytesOf(script: 'arabic' | 'bengali' | 'devanagari'): Promise<Uint8Array> {
  if (script === 'devanagari') return fonts.regular;
  const [regular] = await fonts.readScript(script);
  if (regular === undefined) throw new Error(`No font for ${script}`);
  return regular;
}

/** The glyphs that HarfBuzz itself gives, from left to right. */
function glyphsOf(bytes: Uint8Array, text: string): number[] {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(new Font(new Face(new Blob(bytes))), buffer);
  return buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
}

async function partsOf(bytes: Uint8Array, text: string): Promise<Part[]> {
  const { glyphs } = (await openShaper(bytes))(text);
  return glyphs.flatMap((glyph) => clusterOf(glyph)?.parts ?? []);
}

describe('shaped text', () => {
  it.each([
    ['bengali', 'কিন্তু শিক্ষা স্বাস্থ্য'],
    ['devanagari', 'किन्तु शक्ति स्वास्थ्य'],
  ] as const)('has the glyphs that HarfBuzz gives, in its order (%s)', async (script, text) => {
    const bytes = await bytesOf(script);

    const parts = await partsOf(bytes, text);

    expect(parts.map(({ glyph }) => glyph.id)).toEqual(glyphsOf(bytes, text));
  });

  it('joins Arabic letters, and keeps them in the order of reading', async () => {
    const bytes = await bytesOf('arabic');
    const alone = glyphsOf(bytes, 'ب')[0];

    const parts = await partsOf(bytes, 'ببب');

    const ids = parts.map(({ glyph }) => glyph.id);
    expect(ids).toEqual(glyphsOf(bytes, 'ببب').reverse());
    expect(new Set([...ids, alone]).size).toBe(4);
  });

  it('joins Bengali consonants in one glyph, and puts a vowel before its consonant', async () => {
    const bytes = await bytesOf('bengali');

    expect(await partsOf(bytes, 'ক্ষ')).toHaveLength(1);
    const [first] = await partsOf(bytes, 'কি');
    expect(first?.glyph.id).toBe(glyphsOf(bytes, 'ি').find((id) => glyphsOf(bytes, 'কি')[0] === id));
  });

  it('puts the short i of Hindi before its consonants', async () => {
    const bytes = await bytesOf('devanagari');

    const parts = await partsOf(bytes, 'कि');

    const ka = glyphsOf(bytes, 'क')[0];
    expect(parts.map(({ glyph }) => glyph.id).indexOf(ka ?? -1)).toBe(1);
  });

  it('counts the units of the text, as the text engine does', async () => {
    const text = 'কিন্তু 𑂍';
    const { glyphs } = (await openShaper(await bytesOf('bengali')))(text);

    expect(glyphs.flatMap(({ codePoints }) => codePoints)).toEqual(
      Array.from({ length: text.length }, (_, place) => text.charCodeAt(place)),
    );
  });

  it('is as wide as the sum of its parts', async () => {
    const { glyphs } = (await openShaper(await bytesOf('bengali')))('শিক্ষা');

    for (const glyph of glyphs) {
      const parts = clusterOf(glyph)?.parts ?? [];
      expect(parts.reduce((sum, { advance }) => sum + advance, 0)).toBe(glyph.advanceWidth);
    }
  });
});
