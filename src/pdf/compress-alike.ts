import { zlibSync } from 'fflate';
import type PDFDocument from 'pdfkit';
import { joinBytes } from './join-bytes.ts';

/**
 * Has the file compressed by the one code everywhere. pdfkit takes what comes with Node there and fflate in a browser,
 * and the two make different bytes, so a copy made in one could not be checked in the other.
 */
export function compressAlike(file: PDFDocument): void {
  const ref = file.ref.bind(file);
  file.ref = (data) => {
    const made = ref(data);
    const finish = made.finalize.bind(made);
    made.finalize = () => {
      if (made.compress && made.buffer.length > 0) {
        made.buffer = [zlibSync(joinBytes(made.buffer))];
        made.compress = false;
      }
      finish();
    };
    return made;
  };
}
