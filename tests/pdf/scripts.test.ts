// @vitest-environment node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MadePdf, makePdf } from '#src/pdf/make-pdf.ts';
import { directionOf } from '#src/pdf/scripts/direction-of.ts';
import type { ScriptFont } from '#src/pdf/scripts/font-coverage.ts';
import type { Report } from '#src/report/report.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';
import { aLanguagePage, languages } from './a-language-page.ts';
import { bare, drawPage, fonts, inspect, readLanguages, readWords } from './pdf-tools.ts';
import { readPng } from './read-png.ts';
import { validate, validatorIsHere } from './verapdf/validate.ts';

const GOLDEN = new URL('./language-page.png', import.meta.url);
const at = new Date('2026-11-22T10:00:00Z');

const make = (report: Report) => makePdf(report, { fonts, fingerprint: '', at });

describe('a page in many languages', () => {
  let made: MadePdf;
  beforeAll(async () => {
    made = await make(aLanguagePage());
  }, 60_000);

  it('is drawn whole', () => {
    expect(made.uncovered).toEqual([]);
    expect(made.unread).toEqual([]);
  });

  it.each(Object.entries(languages))('gives back its %s as it was typed', (_, text) => {
    const said = bare(readWords(made.bytes)).normalize('NFC');

    // A line from the right is cut at its signs, which poppler puts on the other side of the words.
    const words = directionOf(text) === 'rtl' ? text.split(/[\s()،؛۔.]+/) : [text];
    expect(words.filter((word) => !said.includes(bare(word.normalize('NFC'))))).toEqual([]);
  });

  it('says of each paragraph in another script which language it is', () => {
    expect(new Set(readLanguages(made.bytes))).toEqual(
      new Set(['en-GB', ...'el und-Cyrl ar ur fa he bn hi pa gu ta zh'.split(' ')]),
    );
  });

  it('embeds each font, with the characters of its glyphs', () => {
    const rows = inspect('pdffonts', made.bytes).trim().split('\n').slice(2);

    expect(rows.map((row) => row.slice(7).split(' ')[0])).toEqual(
      expect.arrayContaining([
        'Vazirmatn-Regular',
        'NotoSansHebrew-Regular',
        'NotoSansBengali-Regular',
        'NotoSansGurmukhi-Regular',
        'NotoSansGujarati-Regular',
        'NotoSansTamil-Regular',
        'NotoSansSC-Regular',
        'NotoEmoji-Regular',
      ]),
    );
    for (const row of rows) expect(row).toMatch(/ yes +yes +yes /);
  });

  it('is small, for only the letters in use are embedded', () => {
    expect(made.bytes.length).toBeLessThan(110_000);
  });

  it('is the same, byte for byte, the second time', { timeout: 60_000 }, async () => {
    const second = await make(aLanguagePage());

    expect(Buffer.from(second.bytes).equals(Buffer.from(made.bytes))).toBe(true);
  });

  it('looks as it did when someone last looked', () => {
    const drawn = drawPage(made.bytes, 2);
    // Look at this one, and put it in the place of the other if it is right.
    mkdirSync('test-results', { recursive: true });
    writeFileSync('test-results/language-page.png', drawn);
    const now = readPng(drawn);
    const before = readPng(readFileSync(GOLDEN));

    expect([now.width, now.height]).toEqual([before.width, before.height]);
    const changed = now.bytes.filter(
      (byte, place) => Math.abs(byte - (before.bytes[place] ?? 0)) > 64,
    ).length;
    // Another release of the drawing program smooths its edges a little otherwise.
    expect(changed).toBeLessThan(150);
  });

  it.runIf(validatorIsHere)('keeps to PDF/UA-1 and PDF/A-3a', { timeout: 200_000 }, async () => {
    const boxes = await make(aReport([paragraph('ไทย and 한국어, at 𒀀', 'ß ﬁ ﷺ \u0301x 1\u20e3')]));

    const verdicts = validate({ 'languages.pdf': made.bytes, 'boxes.pdf': boxes.bytes });

    const passed = { ua1: 'PASS', '3a': 'PASS' };
    expect(verdicts).toEqual({ 'languages.pdf': passed, 'boxes.pdf': passed });
  });
});

describe('the fonts of scripts', () => {
  it('are read only where the text has their letters', async () => {
    const read: ScriptFont[] = [];
    const watched = {
      ...fonts,
      readScript: (font: ScriptFont) => {
        read.push(font);
        return fonts.readScript(font);
      },
    };
    const options = { fonts: watched, fingerprint: '', at };

    await makePdf(aReport([paragraph('Ŵyth, Łódź, Ẹ̀kọ́, Υγεία, ≥5 and हिन्दी')]), options);
    expect(read).toEqual([]);

    await makePdf(aReport([paragraph('সবার and 健康')]), options);
    expect(read.toSorted()).toEqual(['bengali', 'chinese']);
  });

  it('that could not be fetched are named, and their letters print as boxes', async () => {
    const without = { ...fonts, readScript: () => Promise.reject(new Error('no network')) };

    const { bytes, uncovered, unread } = await makePdf(aReport([paragraph('সব ok')]), {
      fonts: without,
      fingerprint: '',
      at,
      maker: '1.0.0+abc',
    });

    expect(unread).toEqual(['bengali']);
    expect(uncovered).toEqual(['স', 'ব']);
    expect(inspect('pdffonts', bytes)).not.toContain('Bengali');
    expect(bare(readWords(bytes))).toContain('সবok');
    // So that who checks a copy does not take the boxes for a change.
    expect(Buffer.from(bytes).toString('latin1')).toContain('1.0.0+abc without bengali');
  });
});

describe('the lines of a paragraph', () => {
  it('end anywhere in Chinese, but for what may not begin or end one', async () => {
    const text = '健康，「平等」。'.repeat(60);

    const { bytes } = await make(aReport([paragraph(text)]));

    const lines = readWords(bytes)
      .split('\n')
      .filter((line) => line.includes('健'));
    expect(lines.length).toBeGreaterThan(5);
    expect(bare(lines.join(''))).toBe(text);
    for (const line of lines) expect(line.trim()).toMatch(/^[^，。」].*[^「]$/);
  });

  it('run from the right when their first letter does', () => {
    expect(directionOf('(1) لكل شخص NHS')).toBe('rtl');
    expect(directionOf('NHS لكل شخص')).toBe('ltr');
    expect(directionOf('12 – 健康')).toBe('ltr');
  });
});
