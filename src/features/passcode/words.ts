import type { PasscodeProblem } from '#src/storage/sealing/passcode.ts';

/** Shorter ones are guessed by trying. */
export const FEWEST_CHARACTERS = 8;

export const passcodeWords = {
  home: 'Your assessments',
  kept: 'How your work is kept',
  where: 'Where you are',
  problemTitle: 'There is a problem',
  passcode: 'Passcode',
  current: 'Passcode you have now',
  next: 'New passcode',
  again: 'Type it again',
  advice: `Three words that have nothing to do with each other work well, such as the names of three things you can see. At least ${FEWEST_CHARACTERS} characters; any characters will do.`,
  againHint: 'Nobody can tell you later what you typed, so type it twice.',
  missing: (field: string) => `“${field}” is empty`,
  tooShort: `The passcode needs at least ${FEWEST_CHARACTERS} characters`,
  notTheSame: 'The two do not match. Type the same passcode twice',
  setTitle: 'Set a passcode',
  setIntro:
    'Use a passcode when other people use this computer. Without it nobody can read here what you write in this app. The app asks for it each time the app is opened, and again after 15 minutes without anyone typing.',
  final:
    'A forgotten passcode can’t be got back. Nobody can open your work without it: not the people who run this site, not the people who made this app, not your IT team.',
  finalAgain: 'If you forget this passcode, everything kept here is lost for good.',
  backUpFirst: 'Before you set it, save a copy of your work as a file and keep the file somewhere safe.',
  backUp: 'Save copies of your work as files',
  agree: 'I know that if I forget this passcode, nobody can open my work, and it is lost',
  agreeMissing: 'Tick the box to say that you know what a forgotten passcode means',
  covers: {
    title: 'What a passcode covers, and what it does not',
    lines: [
      'From now on your words lie on this computer in a form that only the passcode opens: answers, titles, history, signed versions and your name.',
      'What was typed before may still be found by a specialist for a while, until the browser tidies its files.',
      'Anyone can still see how many assessments there are, how large they are and when each was last saved, put in the bin or backed up.',
      'Files that you saved are not covered: keep them where only you can open them. The same goes for the browser’s own list of pages and downloads, and for passcodes that you let the browser remember.',
      'It does not help while the app is open in front of someone else, or on a computer whose programs watch what you type.',
    ],
  },
  set: 'Set the passcode',
  setting: 'Setting the passcode. Keep this page open.',
  setDone: 'The passcode is set. Your work can only be opened with it from now on.',
  isSetTitle: 'Passcode',
  isSet: 'This device has a passcode.',
  change: 'Change the passcode',
  changeIntro:
    'Your work stays as it is: only the passcode is another one. Someone who knew the old one and copied this browser’s files before can still open that copy.',
  changing: 'Changing the passcode.',
  changeDone: 'The passcode is changed.',
  remove: 'Turn the passcode off',
  removeIntro:
    'Everything kept here becomes readable to anyone who uses this computer as you do. That stays so for a while even if you set a passcode again.',
  removing: 'Turning the passcode off. Keep this page open.',
  removeDone: 'The passcode is off. Your work can be read on this computer without one.',
  lockNow: 'Lock now',
  unlockTitle: 'Enter the passcode',
  unlockIntro: 'The work kept in this browser is locked.',
  holds:
    'Some words in this window could not be saved. They are still here: keep this window open, and they come back with the passcode.',
  unlock: 'Unlock',
  unlocking: 'Checking the passcode.',
  forgotten: {
    title: 'I have forgotten the passcode',
    text: 'Nobody can open the work here without it. If you saved copies as files, you can clear this device and open the files again.',
    clear: 'Clear this device',
  },
  notice: {
    title: 'This device has a passcode now',
    text: 'It was set or changed in another window. What you type stays on this page, and is saved as soon as you enter the passcode here. Nothing is lost.',
  },
  wait: (seconds: number) =>
    `Several wrong passcodes were tried. You can try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
  mayTry: 'You can try again now.',
} as const;

/** Why the passcode did not open or change anything. */
export function wordPasscodeProblem(problem: PasscodeProblem): string {
  switch (problem.kind) {
    case 'wrong-passcode':
      return 'This is not the passcode. Check capital letters and spaces, then try again';
    case 'none-set':
      return 'There is no passcode on this device any more. Reload this page';
    case 'keys-damaged':
      return 'The keys of this device are damaged, so no passcode opens it. Nothing was changed. If you have copies as files, clear this device and open them';
    case 'rows-unreadable':
      return problem.ids.length === 1
        ? 'Something kept here can’t be opened, and turning the passcode off would lose it. Open each assessment; save the one that can’t be opened as a file, move it to the bin and delete it there for good, then try again'
        : `${problem.ids.length} things kept here can’t be opened, and turning the passcode off would lose them. Open each assessment; save those that can’t be opened as files, move them to the bin and delete them there for good, then try again`;
    case 'storage':
      return wordStorage(problem.problem.kind);
  }
}

function wordStorage(kind: Extract<PasscodeProblem, { kind: 'storage' }>['problem']['kind']): string {
  switch (kind) {
    case 'storage-full':
      return 'This device has no room left to do this. Nothing was changed. Make room, then try again';
    case 'storage-denied':
      return 'This browser does not let the app keep anything, so there is nothing to protect';
    case 'locked':
      return 'Another window set or changed the passcode. Nothing was changed here. Reload this page';
    case 'written-by-a-newer-app':
      return 'A newer version of the app keeps the work here. Nothing was changed. Reload this page';
    case 'storage-broken':
    case 'changed-before-signing':
    case 'change-refused':
      return 'This browser’s storage gave an error. Nothing was changed. Try again in a moment';
  }
}
