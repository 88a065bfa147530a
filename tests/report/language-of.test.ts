import { describe, expect, it } from 'vitest';
import { languageOf } from '#src/report/language-of.ts';
import { languages } from '#tests/pdf/a-language-page.ts';

describe('the language of a paragraph', () => {
  it('is guessed from its letters where they are not Latin', () => {
    const guessed = Object.entries(languages).map(([name, text]) => [name, languageOf(text)]);

    expect(Object.fromEntries(guessed.filter(([, language]) => language !== undefined))).toEqual({
      Greek: 'el',
      Ukrainian: 'und-Cyrl',
      Arabic: 'ar',
      Urdu: 'ur',
      Persian: 'fa',
      Hebrew: 'he',
      Bengali: 'bn',
      Hindi: 'hi',
      Punjabi: 'pa',
      Gujarati: 'gu',
      Tamil: 'ta',
      'Simplified Chinese': 'zh',
      'Traditional Chinese': 'zh',
    });
  });

  it.each([
    ['هەموو کەسێک مافی تەندروستی هەیە', 'ckb'],
    ['هر څوک د روغتیا حق لري', 'ps'],
  ])('knows the languages of the Arabic script by letters of their own: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', '2024 – 2025', '🙂', 'The Arabic صحة means health', '\ud800'])(
    'is the page’s where most letters are Latin, or there are none: %o',
    (text) => {
      expect(languageOf(text)).toBeUndefined();
    },
  );
});
