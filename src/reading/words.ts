import { markWords } from '#src/report/change-words.ts';
import { counted } from '#src/report/text.ts';

export const readingWords = {
  notAnswered: 'Not answered',
  note: 'Note',
  change: 'Change',
  toFinish: (title: string, count: number) => `${title}: ${thingsToFinish(count)}`,
} as const;

export function thingsToFinish(count: number): string {
  return counted(count, 'thing to finish', 'things to finish');
}

/** Signs of what is different are also said; a screen reader hears these between the words. */
export const differenceWords = {
  none: 'Nothing is different.',
  added: markWords.added,
  removed: markWords.removed,
  end: ` ${markWords.end} `,
  leftOut: markWords.leftOut,
  lineBreak: 'a line break',
  showWhole: 'Show the whole text',
  showLess: 'Show only what is different',
  row: { added: 'Added', removed: 'Removed' },
  emptyRow: 'Nothing was written in it.',
  orderBefore: 'It was',
  orderAfter: 'It became',
} as const;
