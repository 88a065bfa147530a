import type { Fields } from '#src/domain/answer.ts';
import type { ActionsWish } from '#src/portfolio/gather-actions.ts';
import { counted } from '#src/report/text.ts';

export const portfolioWords = {
  back: 'Your assessments',
  looking: 'Reading your assessments…',
  failed: 'Your assessments can’t be read just now. They are as they were. Reload the page to try again.',
  untitled: 'Untitled assessment',
  more: (count: number) => `Show ${count} more`,
} as const;

export const actionsWords = {
  title: 'Actions of all assessments',
  lead: 'Every action planned in the assessments on this device, the soonest first. Those of an assessment that was stopped or replaced are under “All” only.',
  show: 'Show',
  wish: {
    overdue: (count: number) => `Overdue (${count})`,
    open: (count: number) => `Still to do (${count})`,
    all: (count: number) => `All (${count})`,
  } satisfies Record<ActionsWish, (count: number) => string>,
  caption: {
    overdue: 'Overdue actions',
    open: 'Actions still to do',
    all: 'All actions',
  } satisfies Record<ActionsWish, string>,
  none: {
    overdue: 'No action is overdue.',
    open: 'No action is still to do.',
    all: 'No assessment on this device has an action yet.',
  } satisfies Record<ActionsWish, string>,
  shown: (shown: number, all: number) =>
    shown === all ? counted(all, 'action', 'actions') : `The first ${shown} of ${all} actions`,
  columns: { action: 'Action', owner: 'Owner', due: 'Due', status: 'Status', assessment: 'Assessment' },
  noAction: 'An action without words',
  noOwner: 'No owner',
  noDate: 'No date',
  noStatus: 'Not said',
  overdue: 'Overdue',
} as const;

type Effect = Fields<'population-groups'>['effect'];

export const groupsWords = {
  title: 'Who your work touches',
  lead: 'One service may do a group little harm, and five together much. Choose a group to see every assessment that speaks of it, and how each would affect it.',
  choose: 'Population group',
  chooseHint: 'In brackets: how many assessments speak of the group.',
  nobody: 'Choose a group',
  none: 'No assessment on this device speaks of a population group yet.',
  sum: (name: string, count: number) =>
    `${counted(count, 'assessment speaks', 'assessments speak')} of this group: ${name}`,
  effects: 'Effects said',
  assessments: 'Assessments',
  caption: (name: string) => `What each assessment says of: ${name}`,
  columns: {
    assessment: 'Assessment',
    effect: 'Effect',
    meaning: 'What it means',
    response: 'What we will do',
  },
  together: (name: string) => `As part of: ${name}`,
  notSaid: 'Not said',
  effect: {
    negative: 'Negative',
    mixed: 'Mixed',
    uncertain: 'Uncertain',
    none: 'None',
    positive: 'Positive',
    '': 'Not said yet',
  } satisfies Record<Effect, string>,
  several: (count: number) =>
    `${count} assessments say that their work may be worse for this group, at least in part. Look at them together: what is small in each can add up.`,
} as const;
