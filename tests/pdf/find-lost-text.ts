import { bare, readPages, readWords } from './pdf-tools.ts';

const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const WORD_FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200c\u200d]+/gu;
const OTHER_WORD = /\p{N}+|[\p{L}\p{M}]+/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const JOINERS = /[\u200c\u200d]/g;
/** Longer ones go over several lines, and where two texts stand side by side poppler puts lines of both by turns. */
const LONGEST_WORD = 20;
/** The foot of a page comes first in its drawing, in the middle of a text that goes on over the page. */
const FOOT = /^.*?Page \d+ of \d+\s+(Draft|Signed off), version \d+\s/s;

/**
 * What was to be read in a PDF and comes out of it less often than it was given. Whole texts are looked for, letter by
 * letter and mark by mark, with only spaces left out (lines end where the layout ends them) and letters that Unicode
 * writes in two ways written in one (NFC).
 *
 * Where a text has words from the right each of its words is looked for by itself: every reader of PDFs puts the words,
 * digits and stops of such a line in an order of its own, and leaves out the joiners that show nothing. Of all letters
 * together, those in a word without end from the right too, each is counted.
 */
export function findLostText(texts: readonly string[], bytes: Uint8Array): string[] {
  const pages = readPages(bytes).map((page) => plain(page.replace(FOOT, '')));
  const inOrder = pages.join('');
  const fromTheRight = plain(readWords(bytes)).replace(JOINERS, '');
  const wanted = new Map<string, { times: number; among: string }>();
  const want = (text: string, among: string) => {
    if (text !== '') wanted.set(text, { times: (wanted.get(text)?.times ?? 0) + 1, among });
  };
  for (const text of texts) {
    if (!FROM_THE_RIGHT.test(text)) {
      want(plain(text), inOrder);
      continue;
    }
    for (const [match] of text.matchAll(WORD_FROM_THE_RIGHT)) {
      const word = plain(match).replace(JOINERS, '');
      if (word.length <= LONGEST_WORD) want(word, fromTheRight);
    }
    const others = text.replace(WORD_FROM_THE_RIGHT, ' ');
    for (const [word] of others.matchAll(OTHER_WORD)) want(plain(word), inOrder);
  }
  const lost = [...wanted].filter(([text, { times, among }]) => {
    const whole = among.split(text).length - 1;
    return whole < times && whole + countOverPages(text, pages) < times;
  });
  const said = countLetters(pages.join(''));
  const short = [...countLetters(plain(texts.join('')))].filter(
    ([letter, times]) => (said.get(letter) ?? 0) < times,
  );
  return [...lost, ...short].map(([text]) => text);
}

/** How often a text begins on one page and ends on the next, where the other cells of its row and the heads come between. */
function countOverPages(text: string, pages: readonly string[]): number {
  return pages.filter((page, at) => {
    const next = pages[at + 1] ?? '';
    if (page.includes(text) || next.includes(text)) return false;
    const cuts = Array.from({ length: text.length - 1 }, (_, place) => place + 1);
    return cuts.some((cut) => page.includes(text.slice(0, cut)) && next.includes(text.slice(cut)));
  }).length;
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) if (LETTER.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function plain(text: string): string {
  return bare(text)
    .replace(/[\u202a-\u202e]/g, '')
    .normalize('NFC');
}
