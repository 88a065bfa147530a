import { counted } from './text.ts';

export const changeWords = {
  title: (version: number) => `What changed since version ${version}`,
  reading: 'How to read this',
  none: (version: number) => `No answer has changed since version ${version}.`,
  count: (count: number) =>
    count === 1 ? '1 thing is different.' : `${counted(count, 'thing', 'things')} are different.`,
  key: 'Words that were added are underlined. Words that were removed are struck through. Both are also said to be so in words.',
  signs:
    'Where […] stands, words that stayed the same are not shown again. The sign ¶ stands for the end of a line.',
  asked: (page: string) => `In “${page}”`,
  row: { added: 'Added', removed: 'Removed' },
  emptyRow: 'Nothing was written in it.',
  before: 'It was: ',
  after: 'It became: ',
  label: (label: string) => `${label}: `,
  leftOut: '[…]',
  /** Stands where a line ended, or ends now: that has nothing to underline. */
  lineEnd: '¶',
  spaces: '(spaces)',
} as const;

/** How a change is said in words, beside how it looks. */
export const markWords = {
  added: 'Added:',
  removed: 'Removed:',
  end: '(end of change)',
  leftOut: '(words that stayed the same)',
} as const;
