import { execFileSync } from 'node:child_process';

/** The text of a PDF as another program reads it, without white space: lines break where the page is full. */
export function textOfPdf(path: string): string {
  return squeezed(execFileSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 1 << 28 }).toString('utf8'));
}

export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
