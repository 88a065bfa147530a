// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makePdf, type PdfProgress } from '#src/pdf/make-pdf.ts';
import type { Report } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { anEntry, aReport, paragraph } from '#tests/builders/a-report.ts';
import { fillEveryField } from '#tests/builders/fill-every-field.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { numberedText } from '#tests/faults/harness/numbered-text.mjs';
import { bare, bareText, countPaleDots, fonts, inspect, readPages } from './pdf-tools.ts';

const at = new Date('2026-11-22T10:00:00Z');
const fingerprint = '0123456789abcdef'.repeat(4);

function make(report: Report, print = '') {
  return makePdf(report, { fonts, fingerprint: print, at });
}

/** Every text of a report that is meant to be read. */
function wordsOf(value: unknown, key = ''): string[] {
  if (key === 'place' || key === 'id' || key === 'kind' || key === 'status' || key === 'use') return [];
  if (typeof value === 'string') return key === 'language' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => wordsOf(part, Array.isArray(value) ? key : name));
}

describe('the words of a PDF', () => {
  it('are all the words of its report', { timeout: 60_000 }, async () => {
    const { assessment } = fillEveryField(tinyEdition, 2);
    const report = writeReport(assessment, tinyEdition, { on: '2026-11-22' });

    const { bytes } = await make(report);

    const said = readPages(bytes).join(' ');
    const words = wordsOf({ ...report, organisation: '' }).flatMap((text) => text.split(/\s+/));
    expect(words.length).toBeGreaterThan(500);
    // A word too wide for its column is broken over lines, hence without spaces.
    expect(words.filter((word) => !bare(said).includes(bare(word)))).toEqual([]);
  });

  it('keep their order, line by line', async () => {
    const text =
      'Aims of the work, first. Offices in Caerffili and Fflint affect the staff; five of fifty-five filled.';

    const { bytes } = await make(aReport([paragraph(text)]));

    expect(bareText(bytes)).toContain(bare(text));
    expect(readPages(bytes).join(' ').replace(/\s+/g, ' ')).toContain(
      'Caerffili and Fflint affect the staff',
    );
  });

  it('keep their letters in Welsh, Polish, Vietnamese, Yoruba, Greek and Cyrillic', async () => {
    const text =
      'Ŵyth tŷ ŵyr Ŷ · Zażółć gęślą jaźń Łódź · Tiếng Việt Nguyễn · Ẹ̀kọ́ Yorùbá, Ọ̀yọ · Υγεία · Здоров’я · ≥5% → ≤10';

    const { bytes, uncovered } = await make(aReport([paragraph(text)]));

    expect(uncovered).toEqual([]);
    expect(bareText(bytes).normalize('NFC')).toContain(bare(text.normalize('NFC')));
  });

  it('are whole in a second document made after one with accents', async () => {
    await make(aReport([paragraph('Ŵ É ñ Ŷ Ö ü Š ç')]));

    const { bytes } = await make(
      aReport([paragraph('We will Educate nine new Year 10 Ombudsmen; use Scissors, cut.')]),
    );

    expect(bareText(bytes)).toContain(bare('We will Educate nine new Year 10 Ombudsmen; use Scissors, cut.'));
  });

  it('are whole in two documents made at the same time', async () => {
    const [one, two] = await Promise.all([
      make(aReport([paragraph('Ŵ É ñ and We will Educate')])),
      make(aReport([paragraph('We will Educate nine and Ŵ É ñ')])),
    ]);

    expect(bareText(one.bytes)).toContain('ŴÉñandWewillEducate');
    expect(bareText(two.bytes)).toContain('WewillEducatenineandŴÉñ');
  });

  it.each([
    [
      'an address of 442 characters',
      `https://example.org/${'path-to/a_page.html?x=1&y='.repeat(17)}`.slice(0, 442),
    ],
    ['a word of 400 letters', 'Llanfairpwllgwyngyllgogerychwyrndrobwll'.repeat(11).slice(0, 400)],
    ['a word of 400 wide letters', 'W'.repeat(400)],
    ['a word of 400 narrow letters', 'il'.repeat(200)],
  ])('keep every letter of %s, in a paragraph, a fact, a title, a table and the title', async (_, word) => {
    const table = {
      kind: 'table' as const,
      caption: word,
      head: ['A', word, 'C', 'D', 'E', 'F'],
      rows: [[word, word]],
    };
    const answer = {
      kind: 'answer' as const,
      question: word,
      answer: [word],
      note: [word],
      place: { page: 'programme' },
    };
    const parts = [paragraph(`Before ${word} after`), anEntry(word, [word]), table, answer];

    const { bytes } = await make(aReport(parts, { title: word }));

    const times = bareText(bytes).split(bare(word)).length - 1;
    expect(times).toBeGreaterThanOrEqual(6);
  });

  it('get no hyphen that nobody typed, however the lines break', { timeout: 60_000 }, async () => {
    // Words that change their script in the middle, where the engine would like to put one.
    const word = (at: number) => ['00a', 'ffi', 'αα', 'жabc', 'ẸabcαжẸab'][(at * at + 3 * at) % 5] ?? '';
    const words = Array.from({ length: 900 }, (_, at) => word(at) + word(at + 1) + (at % 3 ? '' : ' '));
    const long = numberedText(0, 4_000).replaceAll(' ', '');
    const answer = {
      kind: 'answer' as const,
      question: words.slice(0, 90).join(''),
      answer: [words.join(''), long],
      note: [words.join('')],
      place: { page: 'programme' },
    };

    const { bytes } = await make(aReport([answer, anEntry('Entry', [`${words.join('')}  two  ${long}`])]));

    expect(bareText(bytes)).not.toContain('-');
  });

  it('break a long address without adding a letter or a space to it', async () => {
    const address = `https://example.org/${'one-long-name.two_'.repeat(4)}end`;

    const { bytes } = await make(aReport([paragraph(address)]));

    expect(
      readPages(bytes)
        .join('')
        .split('\n')
        .some((line) => line.includes('one-long-name.two_one-long-name')),
    ).toBe(true);
  });

  it('stand as a box, and are named, where the font has no shape for them', async () => {
    const { bytes, uncovered } = await make(aReport([paragraph('ไทย for all 𒀀 and ไ again')]));

    expect(uncovered).toEqual(['ไ', 'ท', 'ย', '𒀀']);
    const text = bareText(bytes);
    // Who copies the boxes gets what was typed.
    expect(text).toContain('ไทยforall𒀀andไagain');
    expect(text).toContain('U+0E44,U+0E17,U+0E22,U+12000');
    expect(inspect('pdffonts', bytes)).toContain('NotoSansMath');
  });

  it('say nothing of boxes when all could be printed', async () => {
    const { bytes } = await make(aReport([paragraph('All well')]));

    expect(bareText(bytes)).not.toContain('U+');
  });

  it('keep their order whatever direction marks, control characters and broken halves were pasted', async () => {
    const pasted =
      'safe\u202Eexe.fdp\u202C tab\there \u0000nul \u0007bell zero\u200Bwidth \uD800half \uFEFFbom';

    const { bytes } = await make(aReport([paragraph(pasted)]));

    expect(bareText(bytes)).toContain('safeexe.fdptabherenulbellzerowidth');
    expect(bareText(bytes)).toContain('halfbom');
  });

  it('survive being empty', async () => {
    const empty = aReport([paragraph('', ' '), anEntry('', ['']), { kind: 'list', items: ['', 'x'] }], {
      title: '',
      organisation: '',
      smallPrint: [],
      summary: [],
    });

    const { pages } = await make(empty);

    expect(pages).toBeGreaterThanOrEqual(1);
  });

  it('are all there with a hundred groups and very long answers', { timeout: 120_000 }, async () => {
    const parts = Array.from({ length: 100 }, (_, group) =>
      anEntry(
        `Group ${group}`,
        [`g${group} ${'has much to say about it, '.repeat(20)}end${group}`],
        'Mixed effect',
      ),
    );
    const long = Array.from({ length: 3_000 }, (_, word) => `w${word}`).join(' ');

    const { bytes, pages } = await make(aReport([...parts, anEntry('One long answer', [long])]));

    const text = bareText(bytes);
    expect(pages).toBeGreaterThan(20);
    expect(
      Array.from({ length: 100 }, (_, group) => `end${group}`).filter((end) => !text.includes(end)),
    ).toEqual([]);
    expect(
      Array.from({ length: 3_000 }, (_, word) => `w${word}`).filter((end) => !text.includes(end)),
    ).toEqual([]);
  });
});

describe('the pages of a PDF', () => {
  const many = aReport(
    Array.from({ length: 40 }, (_, at) => anEntry(`Group ${at}`, ['Many words. '.repeat(30)])),
  );

  it('are numbered, each of all', async () => {
    const { bytes, pages } = await make(many);

    const texts = readPages(bytes);
    expect(texts).toHaveLength(pages);
    expect(inspect('pdfinfo', bytes)).toMatch(new RegExp(`Pages:\\s+${pages}\n`));
    for (const [at, text] of texts.entries()) expect(text).toContain(`Page ${at + 1} of ${pages}`);
  });

  it('all say that a draft is a draft', async () => {
    const { bytes } = await make(many);

    for (const text of readPages(bytes)) expect(text).toContain('Draft, version 1');
    for (const pale of countPaleDots(bytes)) expect(pale).toBeGreaterThan(200);
  });

  it('all carry the fingerprint of a signed version, and no mark of a draft', async () => {
    const signed: Report = { ...many, status: 'signed', standing: 'Signed off, version 2' };

    const { bytes } = await make(signed, fingerprint);

    for (const text of readPages(bytes)) {
      expect(text).toContain('Fingerprint 0123 4567 89ab cdef 0123 4567 89ab cdef');
    }
    for (const pale of countPaleDots(bytes)) expect(pale).toBe(0);
    expect(bareText(bytes)).toContain(fingerprint);
  });

  it('all say that a worked example is fictional, signed or not', async () => {
    const example: Report = { ...many, use: 'worked-example', status: 'signed' };

    const { bytes } = await make(example, fingerprint);

    for (const text of readPages(bytes)) expect(text).toContain('Worked example, fictional');
  });
});

describe('the file of a PDF', () => {
  it('is the same, byte for byte, for the same report and date', async () => {
    const report = aReport([paragraph('Ŵ É ñ'), anEntry('Group', ['words'])]);

    const [one, two] = [await make(report), await make(report)];

    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  it('has a title, an author and a subject', async () => {
    const info = inspect('pdfinfo', (await make(aReport([]))).bytes);

    expect(info).toMatch(/Title:\s+Stop smoking in Aberdare/);
    expect(info).toMatch(/Author:\s+Cwm Cynon Council/);
    expect(info).toMatch(/Subject:\s+Health equity assessment. Draft, version 1/);
    expect(info).toMatch(/Page size:\s+595.* \(A4\)/);
  });

  it('says its language', async () => {
    const { bytes } = await make(aReport([]));

    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (en-GB)');
  });

  it('embeds every font that it uses', async () => {
    const rows = inspect('pdffonts', (await make(aReport([anEntry('Group', ['words'])]))).bytes)
      .trim()
      .split('\n')
      .slice(2);

    expect(rows.length).toBe(2);
    for (const row of rows) expect(row).toMatch(/NotoSans.* yes +yes +yes /);
  });

  it('links only to addresses that are safe to open', async () => {
    const links = [
      'https://example.org/a',
      'mailto:a@example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
    ];

    const raw = Buffer.from((await make(aReport([paragraph(...links)]))).bytes).toString('latin1');

    expect(raw.match(/\/URI \((.*?)\)/g)).toEqual([
      '/URI (https://example.org/a)',
      '/URI (mailto:a@example.org)',
    ]);
  });

  it('tells how far it is', async () => {
    const seen: PdfProgress[] = [];

    await makePdf(aReport([]), { fonts, fingerprint: '', at, onProgress: (progress) => seen.push(progress) });

    expect(seen).toEqual([
      { stage: 'words' },
      { stage: 'layout' },
      { stage: 'writing', done: 0, pages: 2 },
      { stage: 'writing', done: 1, pages: 2 },
    ]);
  });
});
