// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalDocument } from '#src/document/write-document.ts';
import { LARGEST_PDF } from '#src/interchange/file-limits.ts';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import { readCopy } from '#src/interchange/read-copy.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { orderSigned } from '#src/pdf/order-pdf.ts';
import { aSignedDocument } from '#tests/builders/a-signed-document.ts';
import { attachInstead, findObject, rewritePdf } from '#tests/check/rewrite-pdf.ts';
import { fonts } from '#tests/pdf/pdf-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'heat-read-pdf-'));
const inFolder = (name: string) => join(folder, name);

let signed: Buffer;
let text: string;
let fingerprint: string;

beforeAll(async () => {
  const document = await aSignedDocument();
  const { report, ...order } = orderSigned(document, 1);
  const { bytes } = await makePdf(report, { fonts, maker: '0.1.0+test', ...order });
  signed = Buffer.from(bytes);
  writeFileSync(inFolder('signed.pdf'), signed);
  text = order.document;
  fingerprint = order.fingerprint;
  expect(text).toBe(canonicalDocument({ ...document, assessment: { ...document.assessment, revision: 0 } }));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** The signed PDF as qpdf writes it when told to do something with it. */
function byQpdf(...words: string[]): Buffer {
  execFileSync('qpdf', [inFolder('signed.pdf'), ...words, inFolder('out.pdf')]);
  return readFileSync(inFolder('out.pdf'));
}

/** A later state saved behind the first, as programs do that add a note or fill in a field. */
function updated(bytes: Buffer): Buffer {
  const root = /\/Root (\d+) 0 R/.exec(bytes.toString('latin1'))?.[1];
  const table = /startxref\n(\d+)/.exec(bytes.toString('latin1'))?.[1];
  const at = bytes.length;
  const added = '900000 0 obj\n(A note)\nendobj\n';
  const rows = `xref\n900000 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size 900001 /Root ${root} 0 R /Prev ${table} >>\nstartxref\n${at + added.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(added + rows + trailer)]);
}

describe('a PDF that this app made', () => {
  it('gives its assessment back, and what it says of itself', () => {
    const read = readCopy(signed);

    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value.text).toBe(text);
    expect(read.value.pdf).toMatchObject({
      fingerprint,
      maker: '0.1.0+test',
      annexes: [],
      at: new Date('2026-11-22T10:00:00Z'),
    });
  });

  it('does so too when another program has saved it anew in the plain form', () => {
    const read = readCopy(byQpdf('--object-streams=disable', '--newline-before-endstream=n'));

    expect(read).toMatchObject({ ok: true, value: { text } });
  });

  it('gives what is attached in the middle of words that look like the end of a file', async () => {
    const title = '%PDF-1.4 startxref 5 %%EOF endobj endstream (\\)';
    const { bytes } = await makePdf(
      { ...orderSigned(await aSignedDocument(), 1).report, title },
      { fonts, fingerprint: '', at: new Date('2026-11-22T10:00:00Z'), document: text },
    );

    expect(readCopy(bytes)).toMatchObject({ ok: true, value: { text } });
  });
});

describe('a PDF that is not as this app made it', () => {
  it.each<[string, () => Buffer, FileProblem]>([
    ['cut short', () => signed.subarray(0, signed.length / 2), { kind: 'broken-pdf' }],
    ['cut by a letter', () => signed.subarray(0, -8), { kind: 'broken-pdf' }],
    ['with something after its end', () => Buffer.concat([signed, Buffer.from('x')]), { kind: 'broken-pdf' }],
    [
      'with an object that its table does not name',
      () =>
        Buffer.from(
          signed.toString('latin1').replace('\nendobj\n', '\nendobj\n77777 0 obj\n(x)\nendobj\n'),
          'latin1',
        ),
      { kind: 'broken-pdf' },
    ],
    [
      'encrypted',
      () => byQpdf('--encrypt', '', 'owner', '256', '--', '--object-streams=disable'),
      { kind: 'encrypted-pdf' },
    ],
    [
      'encrypted, with its objects packed',
      () => byQpdf('--encrypt', '', 'owner', '256', '--', '--object-streams=generate'),
      { kind: 'encrypted-pdf' },
    ],
    ['with a note added', () => updated(signed), { kind: 'updated-pdf' }],
    [
      'with a note added and the way back to the first state taken out',
      () =>
        Buffer.from(
          updated(signed)
            .toString('latin1')
            .replace(/\/Prev \d+ >>/, '>>'),
          'latin1',
        ),
      { kind: 'updated-pdf' },
    ],
    ['twice in one file', () => Buffer.concat([signed, signed]), { kind: 'doubled-pdf' }],
    [
      'saved anew with its objects packed',
      () => byQpdf('--object-streams=generate'),
      { kind: 'resaved-pdf' },
    ],
    [
      'without an attachment',
      () => byQpdf('--remove-attachment=assessment.heat.json', '--object-streams=disable'),
      { kind: 'no-attachment' },
    ],
    [
      'with two attachments of one name',
      () =>
        rewritePdf(signed, (objects) => {
          const last = objects.size;
          objects.set(last + 1, { ...findObject(objects, /\/Type \/EmbeddedFile/) });
          const specification = findObject(objects, /\/Type \/Filespec/);
          objects.set(last + 2, {
            head: specification.head.replace(/\/F \d+ 0 R/, `/F ${last + 1} 0 R`),
            stream: null,
          });
        }),
      { kind: 'several-attachments', count: 2 },
    ],
    [
      'with a second attachment that a note on a page points to',
      () =>
        rewritePdf(signed, (objects) => {
          const note =
            '<<\n/Type /Annot\n/Subtype /FileAttachment\n/FS <<\n/F (b.json)\n/EF <<\n/F 1 0 R\n>>\n>>\n>>';
          objects.set(objects.size + 1, { head: note, stream: null });
        }),
      { kind: 'several-attachments', count: 2 },
    ],
    [
      'with an attachment that swells',
      () => attachInstead(signed, ' '.repeat(26 * 1024 * 1024)),
      { kind: 'swollen-attachment' },
    ],
  ])('is refused in words: %s', (_, spoil, problem) => {
    expect(readCopy(spoil())).toEqual({ ok: false, problem });
    expect(wordFileProblem(problem)).toMatch(/^(This|Something|Another|The file) .+\.$/);
    expect(wordFileProblem(problem)).not.toMatch(/invalid|failed|please|oops/i);
  });

  it('is refused when it is larger than any report', () => {
    const bytes = LARGEST_PDF + 1;
    expect(readCopy(new Uint8Array(bytes))).toEqual({ ok: false, problem: { kind: 'too-large', bytes } });
  });

  it('is refused when a dictionary in it nests without end', () => {
    const deep = rewritePdf(signed, (objects) => {
      objects.set(objects.size + 1, { head: `${'['.repeat(9_000)}${']'.repeat(9_000)}`, stream: null });
    });
    expect(readCopy(deep)).toEqual({ ok: false, problem: { kind: 'broken-pdf' } });
  });
});

describe('a file that is no single copy', () => {
  it.each<[string, Buffer, FileProblem]>([
    ['nothing', Buffer.alloc(0), { kind: 'empty' }],
    ['a zip', Buffer.from('PK\x03\x04xx'), { kind: 'backup-to-check' }],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { kind: 'another-kind', what: 'picture' }],
    ['bytes that are no text', Buffer.from([0x7b, 0xc3, 0x28]), { kind: 'not-text' }],
  ])('is refused: %s', (_, bytes, problem) => {
    expect(readCopy(bytes)).toEqual({ ok: false, problem });
    expect(wordFileProblem(problem)).toMatch(/^This file .+\.$/);
  });
});
