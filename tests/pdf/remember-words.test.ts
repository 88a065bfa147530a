// @vitest-environment node
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { rememberWords } from '#src/pdf/remember-words.ts';
import type { GlyphRun } from '#src/pdf/scripts/shape-text.ts';
import { fonts } from './pdf-tools.ts';

interface Face {
  layout: (text: string) => GlyphRun;
}

const placesOf = ({ glyphs, positions }: GlyphRun) =>
  glyphs.map(({ id }, at) => [id, positions[at]?.xAdvance, positions[at]?.xOffset]);

describe('words that are laid out once', () => {
  // Kerning could reach over a space: in these fonts it does not, which a new release of them might change.
  it.each(['regular', 'bold'] as const)('stand where the whole line would put them (%s)', (weight) => {
    const face = create(fonts[weight]) as Face;
    const line =
      'AV “To” Ty. We, f fi ffl T. – V A Y o W. L ’ P , A T y 11 7 7. ( j ) Ŵyth Łódź Για Ύα Το А У Т. д Гд  two';

    const words = rememberWords((word) => face.layout(word))(line);

    expect(placesOf(words)).toEqual(placesOf(face.layout(line)));
  });

  it('are not laid out again when they come again', () => {
    const asked: string[] = [];
    const face = create(fonts.regular) as Face;
    const layOut = rememberWords((word) => {
      asked.push(word);
      return face.layout(word);
    });

    const once = layOut('fit to fit');
    layOut('to fit');

    expect(asked).toEqual(['fit', ' ', 'to']);
    expect(once.advanceWidth).toBe(face.layout('fit to fit').advanceWidth);
  });
});
