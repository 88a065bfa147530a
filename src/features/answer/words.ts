import type { EntryKind } from '#src/domain/answer.ts';
import { counted } from '#src/report/text.ts';

const inOneLine = new Intl.ListFormat('en-GB');

const naming = {
  'action-plan': ['action', 'actions'],
  monitoring: ['measure', 'measures'],
  'population-groups': ['combined group', 'combined groups'],
  evidence: ['item of evidence', 'items of evidence'],
} as const;

/** What goes, at the end of a sentence about those that name it. */
const named: Partial<Record<EntryKind, string>> = {
  'population-groups': 'this group',
  figures: 'these figures',
};

export const answerWords = {
  remarks: (count: number) => (count === 1 ? '1 remark' : `${count} remarks`),
  toReviews: 'Answer or settle remarks on the page of reviews',
  caption: (stage: string, block: string, place: number, all: number) =>
    `${stage}: ${block} (${place} of ${all})`,
  thinkAbout: 'What to think about',
  facts: 'Good to know',
  source: (source: string) => `Source: ${source}`,
  optional: (label: string) => `${label} (optional)`,
  citedHere: 'Evidence for this answer',
  taskList: 'Task list',
  change: 'Change',
  remove: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  undo: 'Undo',
  removed: (title: string) => `“${title}” was removed.`,
  moved: (title: string, place: number, of: number) => `“${title}” is now ${place} of ${of}.`,
  nothingYet: 'Nothing added yet.',
  person: 'person',
  note: 'Add a note',
  noteWritten: 'Note',
  /** Only heard: what one of several like it is about. */
  about: (title: string) => `: “${title}”`,
  noteLabel: (question: string) => `Note on “${question}”`,
  noteHint: 'For your team or a reviewer. Notes are part of the report.',
} as const;

/** What is said before something goes that other answers name. */
export const removalWords = {
  title: (title: string) => `Remove “${title}”?`,
  named: (kind: EntryKind, kinds: readonly EntryKind[]) => {
    const counts = (Object.keys(naming) as (keyof typeof naming)[]).flatMap((by) => {
      const count = kinds.filter((found) => found === by).length;
      const [one, many] = naming[by];
      return count === 0 ? [] : [counted(count, one, many)];
    });
    return `${inOneLine.format(counts)} ${kinds.length === 1 ? 'names' : 'name'} ${named[kind] ?? 'it'}:`;
  },
  onlyEvidence: 'No other evidence supports:',
  removeWithNames: 'Remove it, and its name in these',
  remove: 'Remove it',
  keep: 'Keep it',
} as const;

/** How each list of things speaks of its things. */
export const thingWords = {
  'population-groups': {
    add: 'Choose groups',
    untitled: 'Group without a name',
    heading: 'Population group',
  },
  evidence: { add: 'Add evidence', untitled: 'Evidence without a title', heading: 'Evidence' },
  'evidence-gaps': { add: 'Add a gap', untitled: 'Gap without words', heading: 'Evidence gap' },
  figures: { add: 'Bring in figures', untitled: 'Figures without a name', heading: 'Figures' },
  'action-plan': { add: 'Add an action', untitled: 'Action without words', heading: 'Action' },
  monitoring: { add: 'Add a measure', untitled: 'Measure without a name', heading: 'Monitoring' },
} as const;

export const groupWords = {
  nameHint: 'Use the name people use for themselves.',
  nameFollowed: 'Groups that combine this one use the new name too.',
  knownHint: 'Numbers, research, what your own data show. Say where each figure comes from.',
  voicesHint: 'What people in this group said, who asked them and when.',
  noEvidenceHint: 'Not knowing is an honest answer. Say why below, and add a gap to fill.',
  effectHints: {
    positive: 'Things would get better for them',
    negative: 'Things would get worse for them',
    mixed: 'Better in some ways, worse in others',
    none: 'No difference; say why',
    uncertain: 'We don’t know yet',
  },
  meaningHint: 'How the work would change things for this group.',
  reasonHint:
    'Needed when you say “none” or have no evidence. Also the place to say why nothing more will be done.',
  responseHint: 'What you will do to help this group gain, or to keep it from losing.',
  combines: 'Combines',
} as const;

export const pickerWords = {
  title: 'Choose groups',
  lead: 'Tick each group this work may affect. Those who fare worst come first. Each gets a page of its own.',
  legend: 'Groups to choose from',
  search: 'Search the groups',
  ownTitle: 'Add your own group',
  ownLabel: 'Name of the group',
  ownHint: 'Such as “Night-shift workers at the port”.',
  ownDimension: 'Closest to',
  ownButton: 'Add this group',
  ownMissing: 'Enter a name for the group',
  combineTitle: 'Combine two or more',
  combineLead:
    'Some people belong to several groups at once and face more than each alone. Tick the groups they share.',
  combineNone: 'Choose two groups first, then you can combine them.',
  combineLegend: 'Groups to combine',
  combineButton: 'Add this combination',
  combineMissing: 'Tick at least two groups to combine',
  joined: (names: readonly string[]) => names.join(' + '),
  added: (name: string) => `“${name}” was added.`,
  removed: (name: string) => `“${name}” was taken off the list again.`,
  keptBecauseAnswered: (name: string) =>
    `“${name}” has answers, so it was kept. Remove it from the list of groups if you are sure.`,
  keptBecauseNamed: (name: string) =>
    `Other answers name “${name}”, so it was kept. Remove it from the list of groups if you are sure.`,
  done: 'Continue',
} as const;

export const evidenceWords = {
  linkHint: 'A full address, such as https://www.example.org',
  dateHint: 'A day or just a year.',
  findingHint: 'In a sentence or two, with the figures that matter.',
  supportsHint: 'Tick the answers that rest on this.',
  coversHint: 'Such as “patients of 6 practices in Wexcombe, aged 50 to 74”.',
  leavesOutHint: 'Who was not counted, not asked, or counted together with others.',
  voices: 'If this is what people told you',
  heardHint: 'The people, in the name they use for themselves. No names of single people unless they agreed.',
  heardCountHint: 'A number, or your best guess.',
  heardHowHint: 'Such as a walk-in evening at the mosque, with an interpreter.',
  refusedHint: 'Then take the quote out: it is not printed, but it stays in the file',
  quotesHint: 'Leave out whatever would tell others who said it.',
  changedHint: 'What you did because of it, or why nothing could change.',
  notChosen: 'Not chosen yet',
} as const;

export const citeWords = {
  cite: (count: number) =>
    count === 0 ? 'Say which evidence this rests on' : 'Change the evidence for this answer',
  legend: (title: string) => `Evidence for “${title}”`,
  hint: 'Type a word to find an item, then tick it.',
  search: 'Find evidence',
  section: 'Items of evidence',
  none: 'There is no evidence yet. Add it under “Data and evidence”, then choose it here.',
} as const;

export const figuresWords = {
  picture: 'The gap',
  meaningHint: 'What does this gap mean for this work, and for whom?',
  indicatorHint: 'As its publisher calls it, with the ages it counts.',
  unitHint: 'Such as %, per 100,000, or years.',
  bestGroup: 'The group that fares best',
  confidenceHint: 'Of the ranges of the gap. A higher level makes them wider.',
  indexHint: 'Such as IMD 2019. Figures by different indexes can’t be compared.',
  geographyHint: 'Such as small areas (LSOA) or counties.',
} as const;

export const gapWords = {
  ownerHint: 'Who finds out.',
  dueHint: 'For example, 27 3 2027',
  plan: 'Put this into the action plan',
  planLater: 'Say what is missing first. Then you can put it into the action plan.',
  isPlanned: 'This is in the action plan.',
  see: 'Go to the action',
} as const;

export const actionWords = {
  actionHint: 'Something that will be done, in one sentence.',
  ownerHint: 'A person or post who will see it through.',
  dueHint: 'For example, 27 3 2027',
  measureHint: 'How you will know that it worked.',
  baselineHint: 'Where it stands today.',
  targetHint: 'Where it should stand, and by when.',
  noGroups: 'Add groups under “Distribution of health” first, then you can choose them here.',
  rejectedHint: 'A rejected action stays in the record with its reason.',
} as const;

export const missingWords: Record<string, string> = {
  owner: 'no owner',
  due: 'no due date that can be read',
  measure: 'no measure',
  groups: 'no groups',
  effect: 'no effect chosen',
  known: 'no evidence given',
  meaning: 'meaning not written',
  reason: 'no reason given',
  title: 'no title',
  source: 'no source',
  link: 'link not understood',
  action: 'no words yet',
  missing: 'not said what is missing',
  importance: 'not said why it matters',
  remedy: 'no way to fill it',
  frequency: 'not said how often',
  who: 'nobody named',
  name: 'no name',
  indicator: 'not said what is measured',
  valueType: 'no kind of figure chosen',
  worse: 'not said which is worse',
  by: 'not said what it is split by',
  rejectedBecause: 'no reason for rejecting',
};
