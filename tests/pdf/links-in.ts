import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A link inside a PDF, as pdf.js reads it. */
export interface InnerLink {
  /** The page it is on, and the page it leads to, from 1. */
  from: number;
  to: number;
  /** How far from the top of the page it leads to, in points. */
  down: number;
  says: string;
}

/** The links of a PDF that lead to another place in it, in the order of its pages. */
export async function innerLinks(bytes: Uint8Array): Promise<InnerLink[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const links: InnerLink[] = [];
  for (let from = 1; from <= file.numPages; from += 1) {
    const page = await file.getPage(from);
    for (const { dest, contentsObj } of await page.getAnnotations()) {
      if (typeof dest !== 'string') continue;
      const place = await file.getDestination(dest);
      if (place === null) throw new Error(`${dest} is nowhere`);
      const to = (await file.getPageIndex(place[0])) + 1;
      links.push({ from, to, down: 842 - Number(place[3]), says: contentsObj.str });
    }
  }
  return links;
}
