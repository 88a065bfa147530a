export const homeWords = {
  title: 'Health equity assessment',
  lead: 'Work through the Health Equity Assessment Tool (HEAT) for a service, policy, programme or project, and finish with a signed report. Everything you type stays on this device: nothing is sent anywhere.',
  start: 'Start an assessment',
  example: 'Open the worked example',
  exampleHint: 'See a whole assessment of a made-up service. It opens as your own copy.',
  openFile: 'Open a file',
  openFileHint: 'An assessment, a review or a backup. You see what is in it first.',
  check: 'Check a copy',
  yours: 'Your assessments',
  none: 'Your assessments will be listed here. They are kept in this browser, on this device only, so save a copy as a file from time to time.',
  keptHere: 'These are kept in this browser, on this device only.',
  opening: 'Looking for your assessments…',
  unreadable: 'An assessment that can’t be listed',
  unreadableHint:
    'Part of what this browser keeps of it can’t be read. Open it to see what can be saved as a file.',
  untitled: 'Untitled assessment',
  exampleTag: 'Worked example',
  draft: 'Being written',
  signed: 'Signed off',
  version: 'Version',
  stage: 'Stage',
  allComplete: 'All complete',
  lastSaved: 'Last saved',
  reviewDue: 'Review due',
  decision: 'Decision',
  overdue: (count: number) => (count === 1 ? '1 overdue action' : `${count} overdue actions`),
  comments: (count: number) => (count === 1 ? '1 open remark' : `${count} open remarks`),
  reviewIsDue: 'Time for the review',
  about: 'About this edition',
} as const;

/** What a subject or a decision is called: as its id says it, which is shorter than a list of labels. */
export function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
