import { thingsToFinish } from '#src/reading/words.ts';

export const checkWords = {
  title: 'Check answers',
  back: 'Back to the task list',
  waitingTitle: (count: number) => `${thingsToFinish(count)} before sign-off`,
  waitingIntro: (hold: string | null) =>
    `You can look at sign-off now, but it waits for these. ${hold ?? 'Each link leads to its place.'}`,
  readyTitle: 'Nothing blocks sign-off',
  ready: 'Everything that sign-off needs is here. Read it through once more before you sign.',
  contents: 'On this page',
  summary: 'Read the one-page summary that a board sees first',
  flagsTitle: 'A reviewer would ask',
  flagsIntro:
    'A careful reader might raise these. They are advice: they never block sign-off, and they are no score. You may have good answers to all of them.',
  leaveIt: 'Leave it as it is, and say why',
  reasonGiven: 'Left as it is: read the reason',
  reasonHint: 'The reason is printed with the sign-off, beside the question.',
  noFlags: 'Nothing stands out. A reviewer may still ask about what only people who know the work can see.',
  keep: 'Keep a copy',
  continue: 'Continue to sign off',
} as const;
