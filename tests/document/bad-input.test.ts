import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openEdition } from '#src/editions/open-edition.ts';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import { openFile } from '#src/interchange/open-file.ts';
import { savedFiles } from './saved-files.ts';
import { aBomb, withForgedSize } from './zips.ts';

const draft = savedFiles.find(({ version, name }) => version === 2 && name === 'draft.heat.json')?.text ?? '';
const signed =
  savedFiles.find(({ version, name }) => version === 2 && name === 'signed.heat.json')?.text ?? '';
const newest =
  savedFiles.find(({ version, name }) => version === 3 && name === 'draft.heat.json')?.text ?? '';

type Saved = {
  assessment: Record<string, unknown> & { answers: Record<string, SavedAnswer> };
  history: { at: string }[];
} & Record<string, unknown>;
type SavedAnswer = { entries: { id: string; fields: Record<string, unknown> }[] } & Record<string, unknown>;

/** The draft with something put wrong in it. */
function wrongly(spoil: (saved: Saved) => void, from = draft): string {
  const saved = JSON.parse(from) as Saved;
  spoil(saved);
  return JSON.stringify(saved);
}

function entry(saved: Saved, question: string, place = 0): { id: string; fields: Record<string, unknown> } {
  const found = saved.assessment.answers[question]?.entries[place];
  if (found === undefined) throw new Error(`The draft has no ${question} ${place + 1}`);
  return found;
}

function bytes(...values: (number | string)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    values.flatMap((value) => (typeof value === 'number' ? [value] : [...strToU8(value)])),
  );
}

function utf16(text: string, { bom, bigEndian = false }: { bom: boolean; bigEndian?: boolean }) {
  const units = [...(bom ? '\ufeff' : ''), ...text.slice(0, 500)].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])),
  );
}

const nest = (deep: number) => '['.repeat(deep) + ']'.repeat(deep);

type Expected = FileProblem['kind'] | { part: string };
type Case = [what: string, content: string | Uint8Array<ArrayBuffer>, expected: Expected];

const malformed: Case[] = [
  ['cut short', draft.slice(0, -200), 'not-json'],
  ['a comma too many', draft.replace('"records": []', '"records": [],,'), 'not-json'],
  ['a comma at the end', draft.replace('"records": []', '"records": [],]'), 'not-json'],
  ['a comment', `// saved by hand\n${draft}`, 'not-json'],
  ['single quotes', "{'format': 'heat-assessment'}", 'not-json'],
  ['bare words', '{format: heat}', 'not-json'],
  ['NaN', draft.replace(/"revision": \d+/, '"revision": NaN'), 'not-json'],
  ['a wrong escape', draft.replace('"title"', '"ti\\qtle"'), 'not-json'],
  ['a control sign in text', draft.replace('"Kit in Hand', '"Kit\u0001in Hand'), 'not-json'],
  ['wrong UTF-8', bytes('{"format": "', 0xc3, 0x28, '"}'), 'not-text'],
  ['Windows-1252', bytes('{"title": "Caf', 0xe9, '"}'), 'not-text'],
  ['half a letter in UTF-8', bytes('{"title": "', 0xed, 0xa0, 0x80, '"}'), 'not-text'],
];

const otherThings: Case[] = [
  ['nothing', '', 'empty'],
  ['one byte', '{', 'not-json'],
  ['null', 'null', 'not-an-assessment'],
  ['a number', '42', 'not-an-assessment'],
  ['a word', '"x"', 'not-an-assessment'],
  ['an empty list', '[]', 'not-an-assessment'],
  ['an empty object', '{}', 'not-an-assessment'],
  ['another program’s file', '{"name": "heat", "version": "1.0.0"}', 'not-an-assessment'],
  ['a PDF', bytes('%PDF-1.7\n', 0xe2, 0xe3), 'another-kind'],
  ['a PDF after some lines', bytes('\n\n%PDF-1.4\n'), 'another-kind'],
  [
    'a Word document',
    zipSync({
      '[Content_Types].xml': strToU8('<x/>'),
      'word/document.xml': strToU8('<w/>'),
    }) as Uint8Array<ArrayBuffer>,
    'another-kind',
  ],
  [
    'a spreadsheet',
    zipSync({
      '[Content_Types].xml': strToU8('<x/>'),
      'xl/workbook.xml': strToU8('<w/>'),
    }) as Uint8Array<ArrayBuffer>,
    'another-kind',
  ],
  ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'another-kind'],
  ['a PNG', bytes(0x89, 'PNG\r\n'), 'another-kind'],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'another-kind'],
  ['a GIF', bytes('GIF89a'), 'another-kind'],
  ['a photo from a phone', bytes(0, 0, 0, 24, 'ftypheic'), 'another-kind'],
  ['gzip', gzipSync(strToU8(draft)) as Uint8Array<ArrayBuffer>, 'another-kind'],
  ['a web page', '<!DOCTYPE html><script>alert(1)</script>', 'another-kind'],
  ['rich text', '{\\rtf1\\ansi}', 'another-kind'],
  ['UTF-16', utf16(draft, { bom: true }), 'another-kind'],
  ['UTF-16, the other way round', utf16(draft, { bom: true, bigEndian: true }), 'another-kind'],
  ['UTF-16 without a mark', utf16(draft, { bom: false }), 'another-kind'],
];

const tooMuch: Case[] = [
  ['1,000 brackets', nest(1_000), 'too-deep'],
  ['10,000 brackets', nest(10_000), 'too-deep'],
  ['1,000,000 brackets', nest(1_000_000), 'too-deep'],
  ['5,000,000 small objects', `[${'{},'.repeat(5_000_000)}{}]`, 'too-deep'],
  [
    '190,000 wrong entries of history',
    draft.replace(/"history": \[[\s\S]*/, `"history": [${'{},'.repeat(190_000)}{}]}`),
    { part: 'History, entry 1, when' },
  ],
  [
    '900,000 answers',
    draft.replace(
      '"answers": {',
      `"answers": {${Array.from({ length: 900_000 }, (_, i) => `"a${i}":{},`).join('')}`,
    ),
    'too-deep',
  ],
];

const names: Case[] = [
  [
    '__proto__ in an entry',
    draft.replace('"title":', '"__proto__": {"x": 1}, "title":'),
    { part: 'About this assessment, “__proto__”' },
  ],
  [
    '__proto__ at the top',
    draft.replace('"records":', '"__proto__": {"x": 1}, "records":'),
    { part: '“__proto__”' },
  ],
  [
    '__proto__ in disguise',
    draft.replace('"records":', '"__pr\\u006fto__": {}, "records":'),
    { part: '“__proto__”' },
  ],
  [
    'constructor as a question',
    wrongly(({ assessment }) => Object.assign(assessment.answers, { constructor: assessment.answers.aims })),
    { part: 'the answer called “constructor”' },
  ],
  [
    'hasOwnProperty as a field',
    wrongly((saved) => Object.assign(entry(saved, 'aims').fields, { hasOwnProperty: 'x' })),
    { part: 'Programme of work, “What are the aims of the work?”' },
  ],
  [
    'toString at the top',
    wrongly((saved) => Object.assign(saved, { toString: 1 })),
    { part: 'the file as a whole' },
  ],
  [
    'a name that is there twice',
    draft.replace('"title":', '"title": "Other", "title":'),
    { part: 'About this assessment, title' },
  ],
  [
    'a name that is there twice, once escaped',
    draft.replace('"title":', '"t\\u0069tle": "Other", "title":'),
    { part: 'About this assessment, title' },
  ],
  [
    'the same row twice',
    wrongly((saved) => saved.assessment.answers['action-plan']?.entries.push(entry(saved, 'action-plan'))),
    { part: 'Action plan, action 9' },
  ],
  [
    'a row without a sensible id',
    wrongly((saved) => Object.assign(entry(saved, 'action-plan'), { id: '../x' })),
    { part: 'Action plan, action 1' },
  ],
];

const versions: Case[] = [
  ['missing', wrongly((saved) => delete saved.formatVersion), 'not-an-assessment'],
  ['in words', wrongly((saved) => Object.assign(saved, { formatVersion: '1' })), 'not-an-assessment'],
  ['a half', wrongly((saved) => Object.assign(saved, { formatVersion: 1.5 })), 'not-an-assessment'],
  ['below nothing', wrongly((saved) => Object.assign(saved, { formatVersion: -1 })), 'not-an-assessment'],
  ['nothing', wrongly((saved) => Object.assign(saved, { formatVersion: 0 })), 'not-an-assessment'],
  ['newer', wrongly((saved) => Object.assign(saved, { formatVersion: 4 })), 'from-a-newer-app'],
  ['far newer', wrongly((saved) => Object.assign(saved, { formatVersion: 999 })), 'from-a-newer-app'],
  ['infinite', draft.replace(/"formatVersion": 2/, '"formatVersion": 1e400'), 'not-an-assessment'],
];

const types: Case[] = [
  [
    'a word for a number',
    wrongly(({ assessment }) => Object.assign(assessment, { revision: '214' })),
    { part: 'the count of its changes' },
  ],
  [
    'a list for an object',
    wrongly(({ assessment }) => Object.assign(assessment, { answers: [] })),
    { part: 'its answers' },
  ],
  [
    'an object for a list',
    wrongly((saved) => Object.assign(saved, { records: {} })),
    { part: 'its signed versions' },
  ],
  [
    '"true" for a choice',
    wrongly((saved) => Object.assign(entry(saved, 'population-groups').fields, { noEvidence: 'true' })),
    { part: 'Distribution of health, group 1, we have no evidence about this group' },
  ],
  [
    'null for an answer',
    wrongly(({ assessment }) => Object.assign(assessment.answers, { aims: null })),
    { part: 'Programme of work, “What are the aims of the work?”' },
  ],
  [
    'nothing that ever happened to it',
    wrongly(({ assessment }) => Object.assign(assessment, { events: [], chain: [] }), newest),
    { part: 'what has happened to it' },
  ],
  ['1e400', draft.replace(/"revision": \d+/, '"revision": 1e400'), { part: 'the count of its changes' }],
  ['a half', draft.replace(/"revision": \d+/, '"revision": 0.5'), { part: 'the count of its changes' }],
  [
    'more than can be counted',
    draft.replace(/"revision": \d+/, '"revision": 9007199254740991'),
    { part: 'the count of its changes' },
  ],
  [
    'a number for a due date',
    wrongly((saved) => Object.assign(entry(saved, 'action-plan', 1).fields, { due: 20270301 })),
    { part: 'Action plan, action 2, due date' },
  ],
  [
    'no owner',
    wrongly((saved) => delete entry(saved, 'action-plan', 1).fields.owner),
    { part: 'Action plan, action 2, owner' },
  ],
  [
    'a number in a list of groups',
    wrongly((saved) => Object.assign(entry(saved, 'action-plan', 1).fields, { groups: ['a', 7] })),
    { part: 'Action plan, action 2, groups it is for, choice 2' },
  ],
  [
    'an id from half a letter',
    draft.replace(/"id": "7d3c[^"]*"/, '"id": "a\\ud800"'),
    { part: 'the name it is filed under' },
  ],
  [
    'an id that leads elsewhere',
    draft.replace(/"id": "7d3c[^"]*"/, '"id": "../../x"'),
    { part: 'the name it is filed under' },
  ],
];

const numbers: Case[] = [
  [
    'a number too large to be one, in an old file',
    draft.replace(/("2026-09-07T09:00:00.000Z",\s+"version": )1/, '$11e400'),
    { part: 'What has happened to it, event 1, version' },
  ],
  [
    'a number too large to be one, in a new file',
    newest.replace(/("2026-09-07T09:00:00.000Z",\s+"version": )1/, '$11e400'),
    { part: 'What has happened to it, event 1, version' },
  ],
];

const dates: Case[] = [
  [
    '30 February',
    draft.replace('"2026-09-07T09:00:00.000Z"', '"2026-02-30T09:00:00.000Z"'),
    { part: 'What has happened to it, event 1, when' },
  ],
  [
    'the year 0',
    draft.replace('"2026-09-07T09:00:00.000Z"', '"0000-01-01T09:00:00.000Z"'),
    { part: 'What has happened to it, event 1, when' },
  ],
  [
    'the year 99999',
    draft.replace('"2026-09-07T09:00:00.000Z"', '"99999-01-01T09:00:00.000Z"'),
    { part: 'What has happened to it, event 1, when' },
  ],
  [
    'no zone',
    draft.replace('"2026-09-07T09:00:00.000Z"', '"2026-09-07T09:00:00"'),
    { part: 'What has happened to it, event 1, when' },
  ],
  [
    'a history of before there were computers',
    wrongly((saved) => Object.assign(saved.history[1] ?? {}, { at: '1066-11-24T09:15:02.018Z' })),
    { part: 'History, entry 2, when' },
  ],
  [
    '30 February as a review date',
    signed.replace('"nextReview": "2027-08-18"', '"nextReview": "2027-02-30"'),
    { part: 'Signature 1, next review date' },
  ],
  [
    'a review date in another year than was signed',
    signed.replace('"nextReview": "2027-08-18"', '"nextReview": "2031-08-18"'),
    'signed-version-changed',
  ],
];

const zips: Case[] = [
  [
    'cut short',
    zipSync({ 'a.heat.json': strToU8(draft) }).slice(0, 4_000) as Uint8Array<ArrayBuffer>,
    'broken-zip',
  ],
  ['empty', zipSync({}) as Uint8Array<ArrayBuffer>, 'nothing-in-zip'],
  [
    'of other things',
    zipSync({ 'minutes.txt': strToU8('x'), '../../etc/passwd': strToU8('x') }) as Uint8Array<ArrayBuffer>,
    'nothing-in-zip',
  ],
  ['a bomb', aBomb(), 'swollen-zip'],
  ['a bomb that calls itself small', withForgedSize(aBomb(), 1_000), 'swollen-zip'],
];

async function problemWith(content: string | Uint8Array<ArrayBuffer>): Promise<FileProblem> {
  const opened = await openFile(new Blob([content]), openEdition);
  if (opened.ok) throw new Error('It opened');
  return opened.problem;
}

const everything: Case[] = [
  ...malformed,
  ...otherThings,
  ...tooMuch,
  ...names,
  ...versions,
  ...types,
  ...numbers,
  ...dates,
  ...zips,
];

describe('a file that is not an assessment as this app saves it', () => {
  it.each(everything)('is refused within 5 seconds, in plain words: %s', async (_, content, expected) => {
    const began = performance.now();

    const problem = await problemWith(content);

    expect(performance.now() - began).toBeLessThan(5_000);
    if (typeof expected === 'string') expect(problem.kind).toBe(expected);
    else expect(problem).toMatchObject({ kind: 'wrong-part', ...expected });
    expect(wordFileProblem(problem)).toMatch(/^[A-Z].+\.$/);
    expect(wordFileProblem(problem)).not.toMatch(/invalid|failed|please|oops|undefined|\[object/i);
    expect('x' in {}).toBe(false);
  });

  it('is refused by its size before any of it is read', async () => {
    const film = {
      size: 900_000_000,
      slice: () => expect.unreachable(),
      arrayBuffer: () => expect.unreachable(),
    };

    expect(await openFile(film as unknown as Blob, openEdition)).toMatchObject({
      problem: { kind: 'too-large' },
    });
  });

  it('is refused by its size when it is text that a zip’s limit would let in', async () => {
    expect(await problemWith(new Uint8Array(26 * 1024 * 1024).fill(0x20))).toMatchObject({
      kind: 'too-large',
    });
  });

  it('is refused in words when it went away with its drive', async () => {
    const gone = async () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    const file = { size: 10, slice: () => ({ arrayBuffer: gone }), arrayBuffer: gone } as unknown as Blob;

    expect(await openFile(file, openEdition)).toEqual({ ok: false, problem: { kind: 'gone' } });
  });
});

describe('a file of this app that looks odd', () => {
  it.each<[string, string]>([
    ['with a byte order mark and other line ends', `\ufeff${draft.replaceAll('\n', '\r\n')}`],
    ['with half a letter in its words', draft.replace('"Kit in Hand', '"\\ud83d Kit in Hand')],
    [
      'with letters that turn others round, and none at all',
      draft.replace('"Kit in Hand', '"\\u202e\\u200b\\u0000Kit'),
    ],
    [
      'with a million letters',
      wrongly((saved) => Object.assign(entry(saved, 'aims').fields, { text: 'm'.repeat(1_000_000) })),
    ],
    [
      'with markup in its words',
      wrongly((saved) => Object.assign(entry(saved, 'aims').fields, { text: '<script>alert(1)</script>' })),
    ],
    [
      'with a link that runs',
      wrongly((saved) => Object.assign(entry(saved, 'evidence').fields, { link: 'javascript:alert(1)' })),
    ],
    ['with nothing below nothing', draft.replace(/"revision": \d+/, '"revision": -0')],
    [
      'with a day that does not exist, as someone typed it',
      wrongly((saved) => Object.assign(entry(saved, 'action-plan').fields, { due: '2026-02-30' })),
    ],
    [
      'with an action for a group that was removed',
      wrongly((saved) => Object.assign(entry(saved, 'action-plan').fields, { groups: ['gone'] })),
    ],
    [
      'with a picture’s name inside',
      wrongly((saved) => Object.assign(entry(saved, 'aims').fields, { text: '%PDF-1.7 and PK' })),
    ],
  ])('opens: %s', async (_, text) => {
    expect(await openFile(new Blob([text]), openEdition)).toMatchObject({ ok: true });
  });
});
