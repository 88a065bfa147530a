export const beginReviewWords = {
  due: (date: string) => `The review has been due since ${date}.`,
  dueText: (version: number) =>
    `Look back at the plan that was signed: what became of each action, what the measures say now, and what changes next. This begins version ${version}. The signed version stays as it is.`,
  early: 'Begin the review early',
  earlyText: (date: string, version: number) =>
    `The review is due on ${date}. You can begin it before that if you say why. This begins version ${version}.`,
  because: 'Why begin the review now?',
  becauseMissing: '“Why begin the review now?” needs an answer',
  title: 'Begin the review',
  button: 'Begin the review',
} as const;
