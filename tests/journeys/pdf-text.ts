import { execFileSync } from 'node:child_process';

/**
 * The text of a PDF as another program reads it, without white space: lines break where the page is full. In the order in
 * which the file holds it, for the lines of columns side by side would cut through each other.
 */
export function textOfPdf(path: string): string {
  return squeezed(execFileSync('pdftotext', ['-raw', path, '-'], { maxBuffer: 1 << 28 }).toString('utf8'));
}

export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
