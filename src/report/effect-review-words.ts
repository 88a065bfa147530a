import type { Fields } from '#src/domain/answer.ts';
import { counted } from './text.ts';

type Outcome = Exclude<Fields<'action-outcomes'>['outcome'], ''>;

export const effectReviewWords = {
  nothingPlanned: 'The signed plan has nothing to look back at.',
  notLookedAt: 'Not looked at yet',
  notInPlan: 'Not in the signed plan',
  dueAsSigned: 'Due date in the signed plan',
  progress: (looked: number, all: number) => `${looked} of ${counted(all, 'action', 'actions')} looked at`,
  outcomes: {
    done: (count: number) => `${count} done`,
    partly: (count: number) => `${count} partly done`,
    'not-done': (count: number) => `${count} not done`,
    overtaken: (count: number) => `${count} overtaken`,
  } satisfies Record<Outcome, (count: number) => string>,
  carried: (count: number) => `${counted(count, 'action', 'actions')} carried forward`,
  dropped: (count: number) => `${counted(count, 'action', 'actions')} dropped`,
  summary: 'What became of the plan',
  actions: 'Actions looked at',
  tallied: (looked: number, all: number, tally: string) =>
    tally === '' ? `${looked} of ${all}` : `${looked} of ${all}: ${tally}`,
  unfinished: 'Unfinished actions',
  next: 'What changes next',
  measured: (count: number, all: number) => `${count} of ${counted(all, 'measure', 'measures')} looked at`,
  everyone: 'Everyone',
  baseline: 'Baseline',
  lastReview: 'At the last review',
  now: 'Now',
  target: 'Target',
  group: 'Group',
  when: 'When measured',
  namelessGroup: 'A group without a name',
  noFigure: 'No figure',
  notSaid: 'Not said',
  meaningFor: (group: string) => `What it means for: ${group}`,
  chartOf: (measure: string) => `${measure}, by group`,
  tableOf: (measure: string) => `${measure}: the figures`,
  pictured: (measure: string, groups: readonly string[]) => `Bars for “${measure}”. ${groups.join(' ')}`,
  picturedGroup: (group: string, bars: readonly string[]) => `${group}: ${bars.join(', ')}.`,
  picturedBar: (series: string, said: string) =>
    `${series.charAt(0).toLowerCase()}${series.slice(1)} ${said}`,
  notRead: (what: string, said: string) => `${what}: “${said}” is not a plain number, so it is not drawn.`,
  otherUnit: (what: string, said: string) => `${what}: “${said}” counts something else, so it is not drawn.`,
} as const;
