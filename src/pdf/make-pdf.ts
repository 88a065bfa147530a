import layOut from '@react-pdf/layout';
import paint from '@react-pdf/render';
import { pdf } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import { createElement, type ReactElement } from 'react';
import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { Annex } from '#src/report/annex.ts';
import type { Report } from '#src/report/report.ts';
import { attachDocument } from './attach-document.ts';
import { compressAlike } from './compress-alike.ts';
import { findUnprinted, UnprintedError } from './find-unprinted.ts';
import { joinBytes } from './join-bytes.ts';
import type { LaidOut } from './laid-out.ts';
import { type FontBytes, type Fonts, loadFonts } from './load-fonts.ts';
import { MAKER } from './maker.ts';
import { numberPages } from './number-pages.ts';
import { ReportDocument } from './pages/report-document.tsx';
import { printableReport } from './printable-report.ts';
import type { ScriptFont } from './scripts/font-coverage.ts';
import { fontNeedsOf } from './scripts/font-needs.ts';
import { textsOf } from './scripts/texts-of.ts';
import { findUncovered, nameUncovered } from './scripts/uncovered.ts';
import { ContentMarker } from './tagging/content-marker.ts';
import { describeFile } from './tagging/describe-file.ts';
import { markContent } from './tagging/mark-content.ts';
import { readStructure, type Structure } from './tagging/structure.ts';

const PROGRAM = 'Health Equity Assessment Tool';

/** How far a document is. How many pages there will be is known once they are laid out. */
export type PdfProgress =
  | { stage: 'words' | 'layout' }
  | { stage: 'writing' /** Pages written so far. */; done: number; pages: number };

export interface PdfOptions {
  fonts: FontBytes;
  /** 64 hexadecimal digits; empty for a draft. */
  fingerprint: string;
  /** The date the file carries. The same date and report give the same bytes. */
  at: Date;
  /** The assessment as canonical JSON, to go into the file; without it nobody can check a copy. */
  document?: string;
  /** What is added after the report, and is no part of what was signed. */
  annexes?: readonly Annex[];
  /** The release that makes it, which the file names. */
  maker?: string;
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

/** Makes a report into a PDF. Throws an `UnprintedError` rather than leave a word out. */
export async function makePdf(report: Report, options: PdfOptions): Promise<MadePdf> {
  const { fingerprint, annexes = [], onProgress } = options;
  onProgress?.({ stage: 'words' });
  const printable = printableReport(report);
  const added = printableReport(annexes.map(({ chapter }) => chapter));
  const texts = textsOf([printable, added]);
  const fonts = await loadFonts(options.fonts, fontNeedsOf(texts));
  const uncovered = findUncovered(texts, fonts.usable);
  const element = createElement(ReportDocument, {
    report: printable,
    annexes: added,
    setting: fonts,
    fingerprint: { whole: fingerprint, readable: readableFingerprint(fingerprint) },
    uncovered: nameUncovered(uncovered),
  });
  const given = await buildTree(element);
  const structure = readStructure(given);
  onProgress?.({ stage: 'layout' });
  const laidOut = await layOutTree(given, fonts);
  const bytes = await write(laidOut, structure, printable, {
    ...options,
    maker: nameMaker(options.maker ?? MAKER, fonts.unread),
  });
  return { bytes, pages: laidOut.children?.length ?? 0, uncovered, unread: fonts.unread };
}

/** Pages with boxes for letters that were missing are not those that the same release makes with them. */
function nameMaker(maker: string, unread: readonly ScriptFont[]): string {
  return maker === '' || unread.length === 0 ? maker : `${maker} without ${unread.join(', ')}`;
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
  // The types leave out the second argument: the fonts of this one document.
  const inFonts = layOut as unknown as (tree: LaidOut, store: Fonts['store']) => Promise<LaidOut>;
  const laidOut = await inFonts(tree, store);
  const unprinted = findUnprinted(tree, laidOut.children ?? []);
  if (unprinted !== null) throw new UnprintedError(unprinted);
  await numberPages(tree, laidOut, (words) => inFonts(words, store));
  return laidOut;
}

function write(
  laidOut: LaidOut,
  structure: Structure,
  report: Report,
  { at, fingerprint, document, annexes = [], maker, onProgress }: PdfOptions & { maker: string },
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
  compressAlike(file);
  file._root.data.PageMode = 'UseOutlines';
  if (document !== undefined) attachDocument(file, document, at);
  const described = {
    title: report.title,
    author: report.organisation,
    subject,
    language: report.language,
    program: PROGRAM,
    at,
    fingerprint,
    maker,
    annexes: annexes.map(({ id }) => id),
  };
  describeFile(file, described, structure.root);
  const marked = markContent(laidOut, structure, new ContentMarker(file));
  const pages = laidOut.children?.length ?? 0;
  let done = -1;
  file.on('pageAdded', () => {
    done += 1;
    onProgress?.({ stage: 'writing', done, pages });
  });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('error', reject);
    file.on('end', () => resolve(joinBytes(chunks)));
    (paint as unknown as (file: PDFDocument, tree: LaidOut) => void)(file, marked);
  });
}
