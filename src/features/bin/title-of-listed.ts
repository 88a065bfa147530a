import type { Listed } from '#src/storage/listed.ts';
import { binWords } from './words.ts';

/** What to call an assessment of which only the small row is read. */
export function titleOfListed({ card }: Listed): string {
  if (card === null) return binWords.notReadable;
  return card.title.trim() === '' ? binWords.untitled : card.title;
}
