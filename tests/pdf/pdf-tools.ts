import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontBytes } from '#src/pdf/load-fonts.ts';
import type { ScriptFont } from '#src/pdf/scripts/font-coverage.ts';
import files from '#src/pdf/scripts/font-files.json';

const fontFolder = new URL('../../node_modules/@expo-google-fonts/', import.meta.url);
const font = (name: string) => readFileSync(fileURLToPath(new URL(`${name}.ttf`, fontFolder)));

const scriptBytes = new Map<ScriptFont, Uint8Array[]>();

export const fonts: FontBytes = {
  regular: font('noto-sans/400Regular/NotoSans_400Regular'),
  bold: font('noto-sans/700Bold/NotoSans_700Bold'),
  signs: font('noto-sans-math/400Regular/NotoSansMath_400Regular'),
  readScript: async (script) => {
    const bytes = scriptBytes.get(script) ?? files[script].map(font);
    scriptBytes.set(script, bytes);
    return bytes;
  },
};

/** The words of a PDF as poppler reads them, page by page. */
export function readPages(bytes: Uint8Array): string[] {
  return run('pdftotext', bytes, (file) => ['-raw', '-enc', 'UTF-8', file, '-'])
    .split('\f')
    .slice(0, -1);
}

/** The words of a PDF as someone who copies them gets them, those from right to left put in order. */
export function readWords(bytes: Uint8Array): string {
  return run('pdftotext', bytes, (file) => ['-enc', 'UTF-8', file, '-']).replace(/[\u202a-\u202e]/g, '');
}

/** One page as a small picture (PNG). */
export function drawPage(bytes: Uint8Array, page: number): Buffer {
  const words = ['-png', '-r', '60', '-f', String(page), '-l', String(page)];
  return Buffer.from(
    run('pdftoppm', bytes, (file) => [...words, file], 'latin1'),
    'latin1',
  );
}

/** The lines that pdfinfo, pdffonts and their like print. */
export function inspect(tool: 'pdfinfo' | 'pdffonts', bytes: Uint8Array): string {
  return run(tool, bytes, (file) => [file]);
}

/** The structure of a tagged PDF with its words, as poppler reads it. */
export function readStructure(bytes: Uint8Array): string {
  return run('pdfinfo', bytes, (file) => ['-struct-text', '-enc', 'UTF-8', file]);
}

/** The languages that elements of the structure name, in the order of the file. */
export function readLanguages(bytes: Uint8Array): string[] {
  const readable = run('qpdf', bytes, (file) => ['--qdf', '--object-streams=disable', file, '-'], 'latin1');
  return [...readable.matchAll(/\/Lang \((.+?)\)/g)].map(([, language = '']) => language);
}

/** Words without the spaces and line ends that a layout puts between them. */
export function bare(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}

/** All of a document's words, without spaces, and without the foot and the mark that come again on every page. */
export function bareText(bytes: Uint8Array): string {
  return bare(readPages(bytes).join(' '));
}

/** How many dots of each page, drawn small, are as pale as the mark of a draft. */
export function countPaleDots(bytes: Uint8Array): number[] {
  const drawn = Buffer.from(
    run('pdftoppm', bytes, (file) => ['-gray', '-aa', 'no', '-aaVector', 'no', '-r', '36', file], 'latin1'),
    'latin1',
  );
  const counts: number[] = [];
  for (let at = 0; at < drawn.length; ) {
    const head = /^P5\n(\d+) (\d+)\n255\n/.exec(drawn.toString('latin1', at, at + 40));
    if (head === null) throw new Error('Not a picture');
    const start = at + head[0].length;
    at = start + Number(head[1]) * Number(head[2]);
    counts.push(drawn.subarray(start, at).filter((dot) => dot > 225 && dot < 245).length);
  }
  return counts;
}

function run(
  tool: string,
  bytes: Uint8Array,
  words: (file: string) => string[],
  encoding: BufferEncoding = 'utf8',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'heat-pdf-'));
  const file = join(folder, 'made.pdf');
  writeFileSync(file, bytes);
  try {
    return execFileSync(tool, words(file), { encoding, maxBuffer: 1e8 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
