// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '#src/domain/canonical-form.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import type { PdfOrder } from '#src/pdf/pdf-messages.ts';
import { anAmendedDocument } from '#tests/builders/a-signed-document.ts';
import { aSignedExample } from '#tests/builders/a-signed-example.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { fonts } from './pdf-tools.ts';
import { validate, validatorIsHere } from './verapdf/validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'heat-attached-'));
const inFolder = (name: string) => join(folder, name);
const run = (tool: string, ...words: string[]) => execFileSync(tool, words, { encoding: 'utf8' });

let signed: PdfOrder;
let draft: PdfOrder;
const made: Record<string, Uint8Array> = {};

beforeAll(async () => {
  const amended = await anAmendedDocument();
  amended.assessment.answers['q-short'] = anAnswer('short-text', {
    text: 'half a letter \ud83d, (brackets)',
  });
  signed = orderSigned(amended, 1);
  draft = orderDraft(amended, tinyEdition, '2027-03-02');
  for (const [name, { report, ...order }] of Object.entries({ signed, draft })) {
    const { bytes } = await makePdf(report, { fonts, maker: '0.1.0+test', ...order });
    made[`${name}.pdf`] = bytes;
    writeFileSync(inFolder(`${name}.pdf`), bytes);
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the assessment in its PDF', () => {
  it.each(['signed', 'draft'])('is listed and taken out by another program: %s', (name) => {
    const text = (name === 'signed' ? signed : draft).document;
    const file = inFolder(`${name}.pdf`);

    expect(run('pdfdetach', '-list', file)).toBe('1 embedded files\n1: assessment.heat.json\n');
    run('pdfdetach', '-save', '1', '-o', inFolder('out.json'), file);
    expect(readFileSync(inFolder('out.json'), 'utf8')).toBe(text);
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    expect(Buffer.from(made[`${name}.pdf`] ?? []).toString('latin1')).toContain('/AFRelationship /Source');
  });

  it('hashes to the fingerprint in the description of the file, by RFC 8785 and SHA-256 alone', () => {
    const { records } = JSON.parse(signed.document) as { records: unknown[] };
    const digest = createHash('sha256').update(canonicalBytes(records[0])).digest('hex');
    const file = Buffer.from(made['signed.pdf'] ?? []).toString('latin1');

    expect(digest).toBe(signed.fingerprint);
    expect(file).toContain(`<heat:contentSha256>${digest}</heat:contentSha256>`);
    expect(file).toContain('<heat:maker>0.1.0+test</heat:maker>');
  });

  it('holds nothing that came after the version was signed, and no history', () => {
    const { assessment, records, history } = JSON.parse(signed.document);

    expect(assessment).toMatchObject({ version: 1, revision: 0 });
    expect(assessment.events.at(-1)).toMatchObject({ kind: 'signed', version: 1 });
    expect(records).toHaveLength(1);
    expect(history).toEqual([]);
    expect(JSON.parse(draft.document)).toMatchObject({ assessment: { version: 2 }, history: [] });
  });

  it('leaves the signed worked example below 300 KB', { timeout: 120_000 }, async () => {
    const { document } = await aSignedExample();
    const { report, ...order } = orderSigned(document, 1);

    expect((await makePdf(report, { fonts, ...order })).bytes.length).toBeLessThanOrEqual(300_000);
  });

  it('carries the date of the pages and no other', () => {
    const file = Buffer.from(made['signed.pdf'] ?? []).toString('latin1');

    expect(new Set(file.match(/D:\d{14}Z/g))).toEqual(new Set(['D:20261122100000Z']));
  });

  it.runIf(validatorIsHere)('leaves the file as PDF/UA-1 and PDF/A-3a want it', { timeout: 400_000 }, () => {
    expect(validate(made)).toEqual({
      'signed.pdf': { ua1: 'PASS', '3a': 'PASS' },
      'draft.pdf': { ua1: 'PASS', '3a': 'PASS' },
    });
  });
});
