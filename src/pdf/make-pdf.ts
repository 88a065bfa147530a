import layOut from '@react-pdf/layout';
import paint from '@react-pdf/render';
import { pdf } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import { createElement, type ReactElement } from 'react';
import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { Report } from '#src/report/report.ts';
import { countGiven, countLaidOut, findClippedLine, type LaidOut } from './find-clipped.ts';
import { type FontBytes, type Fonts, loadFonts } from './load-fonts.ts';
import { ReportDocument } from './pages/report-document.tsx';
import { printableReport } from './printable-report.ts';
import type { ScriptFont } from './scripts/font-coverage.ts';
import { fontNeedsOf } from './scripts/font-needs.ts';
import { textsOf } from './scripts/texts-of.ts';
import { findUncovered, nameUncovered } from './scripts/uncovered.ts';
import { ContentMarker } from './tagging/content-marker.ts';
import { markContent } from './tagging/mark-content.ts';
import { readStructure, type Structure } from './tagging/structure.ts';
import { writeStructure } from './tagging/write-structure.ts';
import { type Described, describeInXmp } from './tagging/xmp.ts';

const PROGRAM = 'Health Equity Assessment Tool';

export interface PdfProgress {
  stage: 'words' | 'layout' | 'writing';
}

export interface PdfOptions {
  fonts: FontBytes;
  /** 64 hexadecimal digits; empty for a draft. */
  fingerprint: string;
  /** The date the file carries. The same date and report give the same bytes. */
  at: Date;
  onProgress?: (progress: PdfProgress) => void;
}

export interface MadePdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Characters that no font has, each once. A box stands for each. */
  uncovered: string[];
  /** Fonts that were wanted and could not be fetched: their characters are among those above. */
  unread: ScriptFont[];
}

/** Makes a report into a PDF. Throws rather than leave a word out. */
export async function makePdf(report: Report, options: PdfOptions): Promise<MadePdf> {
  const { fingerprint, onProgress } = options;
  onProgress?.({ stage: 'words' });
  const printable = printableReport(report);
  const texts = textsOf(printable);
  const fonts = await loadFonts(options.fonts, fontNeedsOf(texts));
  const uncovered = findUncovered(texts, fonts.usable);
  const element = createElement(ReportDocument, {
    report: printable,
    setting: fonts,
    fingerprint: { whole: fingerprint, readable: readableFingerprint(fingerprint) },
    uncovered: nameUncovered(uncovered),
  });
  const given = await buildTree(element);
  const structure = readStructure(given);
  onProgress?.({ stage: 'layout' });
  const laidOut = await layOutTree(given, fonts);
  onProgress?.({ stage: 'writing' });
  const bytes = await write(laidOut, structure, printable, options);
  return { bytes, pages: laidOut.children?.length ?? 0, uncovered, unread: fonts.unread };
}

/** The document as react-pdf's plain tree. */
function buildTree(element: ReactElement): Promise<LaidOut> {
  const instance = pdf();
  return new Promise((resolve, reject) => {
    instance.updateContainer(element, () => {
      const tree = (instance.container as { document: LaidOut | null }).document;
      if (tree === null) reject(new Error('The document has no pages'));
      else resolve(tree);
    });
  });
}

/** Splits the tree into pages, and checks that every letter is on one of them. */
async function layOutTree(tree: LaidOut, { store }: Fonts): Promise<LaidOut> {
  const letters = countGiven(tree);
  // The types leave out the second argument: the fonts of this one document.
  const withFonts = layOut as unknown as (tree: LaidOut, store: Fonts['store']) => Promise<LaidOut>;
  const laidOut = await withFonts(tree, store);
  const pages = laidOut.children ?? [];
  const printed = countLaidOut(pages);
  if (printed !== letters)
    throw new Error(`${letters} letters were to be printed, and ${printed} were laid out`);
  const clipped = findClippedLine(pages);
  if (clipped !== null) throw new Error(`A line would run off its page: ${clipped}`);
  return laidOut;
}

function write(
  laidOut: LaidOut,
  structure: Structure,
  report: Report,
  { at, fingerprint }: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const subject = `Health equity assessment. ${report.standing}.`;
  const file = new PDFDocument({
    pdfVersion: '1.7',
    lang: report.language,
    displayTitle: true,
    autoFirstPage: false,
    tagged: true,
    subset: 'PDF/A-3a',
    info: {
      Title: report.title,
      Author: report.organisation,
      Subject: subject,
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: at,
      ModDate: at,
    },
  });
  file._root.data.PageMode = 'UseOutlines';
  describeFile(file, {
    title: report.title,
    author: report.organisation,
    subject,
    language: report.language,
    program: PROGRAM,
    at,
    fingerprint,
  });
  const marked = markContent(laidOut, structure, new ContentMarker(file));
  const end = file.end.bind(file);
  file.end = () => {
    writeStructure(file, structure.root);
    end();
  };
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('error', reject);
    file.on('end', () => resolve(joined(chunks)));
    (paint as unknown as (file: PDFDocument, tree: LaidOut) => void)(file, marked);
  });
}

/** pdfkit puts titles into its own description without escaping them: one with an ampersand could not be read. */
function describeFile(file: PDFDocument, described: Described): void {
  file._addInfo = () => undefined;
  file._addPdfaMetadata = () => undefined;
  file.metadata.end = function end() {
    this._metadata = describeInXmp(described);
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
