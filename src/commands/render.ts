import { readFile, writeFile } from 'node:fs/promises';
import { freezeVersion } from '#src/document/freeze-version.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { openDocument } from '#src/document/open-document.ts';
import { wordDocumentProblem } from '#src/document/word-document-problem.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { applyChange } from '#src/domain/change.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { makeHtml } from '#src/html/make-html.ts';
import { UnprintedError } from '#src/pdf/find-unprinted.ts';
import { type MadePdf, makePdf } from '#src/pdf/make-pdf.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import { nameUncovered } from '#src/pdf/scripts/uncovered.ts';
import { readFonts } from './read-fonts.ts';
import { reasonOf } from './reason-of.ts';

const USAGE = `How to use it:
  npm run render -- FILE.heat.json OUT           (OUT ends in .pdf or .html)
  npm run render -- --example [--signed] OUT     (OUT ends in .pdf, .html or .heat.json)`;

/** The example's dates are fixed, so that the same release always gives the same file. */
const EXAMPLE_DATE = new Date('2026-11-22T10:00:00Z');

/** Writes the file that the words ask for. Gives the exit status: 1 when it can't be made, 2 when the words are wrong. */
export async function render(words: readonly string[]): Promise<0 | 1 | 2> {
  const asked = readWords(words);
  if (asked === null) {
    console.error(USAGE);
    return 2;
  }
  const opened = asked.from === 'example' ? await openExample(asked.signed) : await openFile(asked.from);
  if (!opened.ok) {
    console.error(opened.problem);
    return 1;
  }
  if (asked.out.endsWith('.pdf')) return writePdf(opened.value, asked.out);
  return asked.out.endsWith('.html')
    ? writeHtml(opened.value, asked.out)
    : writeHeat(opened.value, asked.out);
}

interface Asked {
  from: 'example' | { file: string };
  signed: boolean;
  out: string;
}

function readWords(words: readonly string[]): Asked | null {
  const flags = words.filter((word) => word.startsWith('--'));
  const [first, second, third] = words.filter((word) => !word.startsWith('--'));
  if (flags.some((flag) => flag !== '--example' && flag !== '--signed')) return null;
  const signed = flags.includes('--signed');
  if (flags.includes('--example')) {
    if (first === undefined || second !== undefined || !/\.(pdf|html|heat\.json)$/.test(first)) return null;
    return { from: 'example', signed, out: first };
  }
  if (signed || first === undefined || second === undefined || third !== undefined) return null;
  return /\.(pdf|html)$/.test(second) ? { from: { file: first }, signed, out: second } : null;
}

async function openFile({ file }: { file: string }): Promise<Result<HeatDocument, string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refuse(`${file} could not be read: ${reasonOf(error)}.`);
  }
  const opened = await openDocument(text, openEdition);
  return opened.ok ? opened : refuse(`${file} was not opened. ${wordDocumentProblem(opened.problem)}`);
}

async function openExample(signed: boolean): Promise<Result<HeatDocument, string>> {
  const assessment = workedExample('worked-example');
  if (!signed) return succeed({ assessment, records: [], history: [] });
  const { record, signature } = await freezeVersion(assessment, await editionOf(assessment), EXAMPLE_DATE);
  const change = applyChange(assessment, { kind: 'signed', signature });
  if (!change.ok) throw new Error(`The example could not be signed: ${change.problem.kind}`);
  return succeed({ assessment: change.value, records: [record], history: [] });
}

async function writeHeat(document: HeatDocument, out: string): Promise<0 | 1> {
  return save(out, writeDocument(document), 'The worked example');
}

async function writePdf(document: HeatDocument, out: string): Promise<0 | 1> {
  const { report, ...order } = await orderOf(document);
  let made: MadePdf;
  try {
    made = await makePdf(report, { fonts: await readFonts(), ...order });
  } catch (error) {
    if (!(error instanceof UnprintedError)) throw error;
    console.error(`${out} was not made. ${error.message}.`);
    return 1;
  }
  if (made.uncovered.length > 0) {
    console.error(`No font has a shape for ${nameUncovered(made.uncovered)}. A box stands in each place.`);
  }
  return save(out, made.bytes, made.pages === 1 ? '1 page' : `${made.pages} pages`);
}

async function writeHtml(document: HeatDocument, out: string): Promise<0 | 1> {
  const { report, fingerprint } = await orderOf(document);
  return save(out, await makeHtml(report, fingerprint), 'a web page');
}

async function orderOf(document: HeatDocument) {
  const { assessment } = document;
  if (signatureOf(assessment) !== undefined) return orderSigned(document, assessment.version);
  const today = assessment.use === 'worked-example' ? EXAMPLE_DATE : new Date();
  return orderDraft(document, await editionOf(assessment), calendarDateOf(today));
}

async function save(out: string, content: string | Uint8Array, what: string): Promise<0 | 1> {
  try {
    await writeFile(out, content);
  } catch (error) {
    console.error(`${out} could not be written: ${reasonOf(error)}.`);
    return 1;
  }
  console.log(`${out}: ${what}.`);
  return 0;
}

async function editionOf(assessment: Assessment) {
  const edition = await openEdition(assessment.edition);
  if (edition === undefined) throw new Error(`No edition ${assessment.edition.id}`);
  return edition;
}
