import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
import type { FontBytes } from '#src/pdf/load-fonts.ts';
import { type MadePdf, makePdf } from '#src/pdf/make-pdf.ts';
import files from '#src/pdf/scripts/font-files.json';
import { nameUncovered } from '#src/pdf/scripts/uncovered.ts';
import { writeReport } from '#src/report/write-report.ts';

const USAGE = `How to use it:
  npm run render -- FILE.heat.json OUT.pdf
  npm run render -- --example [--signed] OUT     (OUT ends in .pdf or .heat.json)`;

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
  return asked.out.endsWith('.pdf') ? writePdf(opened.value, asked.out) : writeHeat(opened.value, asked.out);
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
    if (first === undefined || second !== undefined || !/\.(pdf|heat\.json)$/.test(first)) return null;
    return { from: 'example', signed, out: first };
  }
  if (signed || first === undefined || second === undefined || third !== undefined) return null;
  return second.endsWith('.pdf') ? { from: { file: first }, signed, out: second } : null;
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

async function writePdf({ assessment, records }: HeatDocument, out: string): Promise<0 | 1> {
  const signature = signatureOf(assessment);
  const record = records.at(-1);
  const fonts = await readFonts();
  let made: MadePdf;
  if (signature !== undefined && record !== undefined) {
    // The record as it was worded on the day, never written anew from today's questions.
    const at = new Date(signature.signedAt);
    made = await makePdf(record.report, { fonts, fingerprint: signature.fingerprint, at });
  } else {
    const at = assessment.use === 'worked-example' ? EXAMPLE_DATE : new Date();
    const report = writeReport(assessment, await editionOf(assessment), { on: calendarDateOf(at) });
    made = await makePdf(report, { fonts, fingerprint: '', at });
  }
  if (made.uncovered.length > 0) {
    console.error(`No font has a shape for ${nameUncovered(made.uncovered)}. A box stands in each place.`);
  }
  return save(out, made.bytes, made.pages === 1 ? '1 page' : `${made.pages} pages`);
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

async function readFonts(): Promise<FontBytes> {
  const font = (name: string) =>
    readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}.ttf`)));
  return {
    regular: await font('noto-sans/400Regular/NotoSans_400Regular'),
    bold: await font('noto-sans/700Bold/NotoSans_700Bold'),
    signs: await font('noto-sans-math/400Regular/NotoSansMath_400Regular'),
    readScript: (script) => Promise.all(files[script].map(font)),
  };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  switch (code) {
    case 'ENOENT':
      return 'it is not there';
    case 'EACCES':
      return 'this account may not use it';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
