/** What the page says once someone works in it. What it says from the beginning stands in `review-copy-words.ts`. */

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const scriptWords = {
  reading: 'Looking for what you wrote before. You can write once that is done.',
  late: 'What you wrote before could not be read yet. You can write. If it comes, it is put beside what you write now.',
  nothing: 'Nothing written yet',
  keeping: 'Keeping…',
  kept: (/** @type {Date} */ at) => `Kept in this browser at ${clock.format(at)}`,
  held: 'This browser may lose what you write if it stops suddenly. Save the review as a file now and then.',
  nowhere: 'This browser keeps nothing for this page. Save the review as a file before you close it.',
  saved: (/** @type {string} */ name) =>
    `Saved as a file: ${name}. Now send that file to the person who asked you. Nothing was sent by this page.`,
  changedSince: 'You have written more since you last saved the file.',
  forgotten: 'What you wrote was removed from this page and from this browser.',
  brought: 'What you wrote before is here again.',
  opened: 'The review file is open. You can go on from it.',
  otherWindow: 'This copy is open in another window too. What was written there stands here as well.',
  both: 'This was written in two windows at once. The words of both stand here: take out what you do not want.',
  bothChosen: (/** @type {string} */ other) =>
    `“${other}” was chosen here in another window at the same time. Check what is chosen now.`,
  wrongFile: {
    'not-a-review': 'That file is not a review. Choose one whose name ends in .heat-review.json.',
    'another-copy': 'That review was written on another copy, with other words. Open it with that copy.',
  },
  askReplace: 'This page has words that are not in a saved file. Replace them with those of the file?',
  askForget:
    'Remove all that you wrote from this page and from this browser? Saved files stay where they are.',
  count: (/** @type {number} */ comments, /** @type {number} */ judged, /** @type {number} */ parts) =>
    `So far: ${comments === 1 ? '1 comment' : `${comments} comments`}, and ${judged} of ${parts} parts judged.`,
  commented: 'Your comment',
  /** @type {Record<import('./review-file.js').Problem['kind'], (title: string) => string>} */
  problem: {
    by: () => 'Enter your name',
    role: () => 'Enter your role',
    verdict: () => 'Choose what you advise',
    contradiction: (title) =>
      `You say that “${title}” must change. Choose “Return for changes”, or judge that part differently`,
    reason: (title) => `Say what you would change in “${title}”`,
  },
};
