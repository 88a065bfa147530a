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
