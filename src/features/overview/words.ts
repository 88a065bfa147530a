import type { Status } from '#src/domain/progress.ts';
import type { Tone } from '#src/ui/tag.tsx';

export const statusWords: Record<Status, { text: string; tone?: Tone }> = {
  'not-started': { text: 'Not started', tone: 'info' },
  'in-progress': { text: 'In progress', tone: 'attention' },
  complete: { text: 'Complete' },
  'not-needed-yet': { text: 'Not needed yet' },
};

export const overviewWords = {
  untitled: 'Untitled assessment',
  pageTitle: 'Task list',
  exampleTag: 'Worked example',
  draft: (version: number) => `Draft, version ${version}`,
  signed: (version: number) => `Signed off, version ${version}`,
  frontPage: 'Front page',
  frontPageTask: 'About this assessment',
  finishing: 'Hear others, check and sign off',
  standing: (state: string) => `Where it stands: ${state.charAt(0).toLowerCase()}${state.slice(1)}`,
  held: 'Reviewers have the answers, or say they are ready, so they stay as they are. You can read them under “Check answers”. To change something, take them back under “Where it stands”.',
  givenUp:
    'Work on this assessment has stopped, or another has taken its place. Everything that was said is kept. You can take it up again under “Where it stands”.',
  opinions: 'People’s opinions',
  openRemarks: (count: number) =>
    ({ text: count === 1 ? '1 open remark' : `${count} open remarks`, tone: 'attention' }) as const,
  reviewByOthers: 'Review by others',
  optional: 'Optional',
  reviewHint: 'Others comment beside the answers, with no account and no app.',
  check: 'Check answers',
  signOff: 'Sign off',
  toFinish: (count: number) =>
    count === 0
      ? 'The answers are complete'
      : count === 1
        ? '1 thing to finish in the answers'
        : `${count} things to finish in the answers`,
  ready: { text: 'Ready', tone: 'done' } as const,
  notReady: { text: 'Not ready yet' } as const,
  progress: (complete: number, all: number) => `You have completed ${complete} of ${all} parts.`,
  carryOn: 'Carry on where you were',
  reviewOpensOn: (date: string) => `The review opens on ${date}.`,
  reviewHasNoDate: 'The review opens on the planned review date, once you set one on the front page.',
  openEarlyTitle: 'Open the review early',
  openEarlyText: 'You can start the review before its date if you say why. The reason is kept in the record.',
  openEarlyLabel: 'Why open the review now?',
  openEarlyButton: 'Open the review',
  reasonMissing: 'Say why the review opens early',
  overdue: (count: number) => `Overdue: ${count}`,
  comingUp: 'Coming up',
  laterDates: (count: number) => `and ${count} more after ${count === 1 ? 'that' : 'those'}`,
  noMoreComingUp: 'Nothing else has a date to come.',
  nothingComingUp: 'Actions with a due date, conditions and the review will be listed here.',
  beforeSignOff: 'Before sign-off',
  reviewerAsks: 'A reviewer would ask',
  andMore: (count: number) => `and ${count} more, on the page where you check everything`,
  beside: 'What is left, and when',
  keep: 'Keep a copy',
  resetTitle: 'Start the example again',
  resetText: 'This is your own copy of the worked example. Starting again puts back the words it came with.',
  reset: 'Put the example back',
  resetConfirm:
    'This replaces everything you changed in the worked example. Your other assessments stay as they are.',
  resetYes: 'Yes, put it back',
  notReset:
    'This browser did not let the app put the worked example back just now. It is as it was. Choose again in a moment.',
  cancel: 'Cancel',
  signedTitle: 'This version is signed off',
  signedText: 'Its answers can’t be changed. You can read it, download it, or start a new version.',
  readSigned: (version: number) => `Read signed version ${version}`,
  signedVersions: 'Signed versions',
  duties: 'The same answers for other duties: equality duty, impact assessment',
  history: 'History: see what was said before, and put it back',
} as const;
