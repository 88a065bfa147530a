// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { coverageOfFonts } from '#src/commands/write-font-coverage.mjs';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { findUnprintable } from '#src/pdf/scripts/find-unprintable.ts';
import coverage from '#src/pdf/scripts/font-coverage.json';
import { fontCovers } from '#src/pdf/scripts/font-coverage.ts';
import { splitByFont } from '#src/pdf/scripts/split-by-font.ts';
import { anEntry, aReport, paragraph } from '#tests/builders/a-report.ts';
import { fonts } from './pdf-tools.ts';

describe('the list of what each font draws', () => {
  it('is that of the fonts', () => {
    expect(coverage).toEqual(coverageOfFonts());
  });

  it('is read as it was written', () => {
    expect(['A', 'z', 'ŵ', 'ж', 'ω'].every((letter) => fontCovers('body', letter.charCodeAt(0)))).toBe(true);
    expect(fontCovers('body', 0x0e44)).toBe(false);
    expect(fontCovers('chinese', '健'.charCodeAt(0))).toBe(true);
    expect(fontCovers('emoji', 0x1f642)).toBe(true);
    expect(fontCovers('emoji', 0x10ffff)).toBe(false);
  });
});

describe('the font of a letter', () => {
  const drawings = (text: string) => splitByFont(text).map(({ text: part, drawing }) => [drawing, part]);

  it('is that of its script, and of the words before for a space or a stop', () => {
    expect(drawings('NHS: সবার অধিকার। (5) yes')).toEqual([
      ['body', 'NHS: '],
      ['bengali', 'সবার অধিকার। (5) '],
      ['body', 'yes'],
    ]);
  });

  it('is never that of formulas for Arabic, whose letters would not join', () => {
    expect(drawings('لكل')).toEqual([['arabic', 'لكل']]);
    expect(drawings('≥ → 𝔘')).toEqual([['body', '≥ → 𝔘']]);
  });

  it('draws a picture made of several characters as one', () => {
    expect(drawings('👩‍⚕️🇬🇧1️⃣ 1')).toEqual([
      ['emoji', '👩‍⚕️🇬🇧1️⃣'],
      ['body', ' 1'],
    ]);
  });

  it('is a box where none has it, with its marks', () => {
    expect(drawings('a ไท้ b')).toEqual([
      ['body', 'a '],
      ['box', 'ไท้'],
      ['body', ' b'],
    ]);
  });
});

describe('the characters that will print as a box', () => {
  const question = {
    kind: 'answer' as const,
    question: 'Who is affected?',
    answer: ['People who read ไทย and ไทย'],
    note: ['한'],
    place: { page: 'programme', questionId: 'who' },
  };

  it('are told for each answer, each once, with where it can be changed', () => {
    const report = aReport([question, anEntry('Group', ['all well']), paragraph('𒀀')], { title: 'ԱՖ ᚠ' });

    expect(findUnprintable(report)).toEqual([
      { title: 'Who is affected?', place: question.place, characters: ['ไ', 'ท', 'ย', '한'] },
      { title: 'Programme', place: null, characters: ['𒀀'] },
      { title: null, place: null, characters: ['Ա', 'Ֆ', 'ᚠ'] },
    ]);
  });

  it('are those of the PDF, whatever was typed', { timeout: 60_000 }, async () => {
    const stretches = [
      0x00, 0x250, 0x370, 0x530, 0x600, 0x900, 0xe00, 0x1000, 0x1680, 0x2000, 0x2190, 0x3000,
    ];
    const texts = stretches.map((from) =>
      Array.from({ length: 256 }, (_, step) => String.fromCodePoint(from + step)).join(' '),
    );
    const report = aReport([paragraph(...texts, '𝔘 🙂 𒀀 \ud800 \u{e0041}')]);

    const { uncovered } = await makePdf(report, { fonts, fingerprint: '', at: new Date('2026-11-22') });

    const told = findUnprintable(report).flatMap(({ characters }) => characters);
    expect(told.length).toBeGreaterThan(300);
    expect([...new Set(told)].sort()).toEqual([...new Set(uncovered)].sort());
  });
});
