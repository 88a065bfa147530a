import type { Need, SortKey } from '#src/portfolio/wish.ts';
import { stateLabels } from '#src/report/state-labels.ts';

/** The words of what finds and compares among many assessments. */
export const findWords = {
  search: 'Search in everything you wrote',
  found: (count: number, all: number) =>
    count === all
      ? `${all} assessments`
      : `${count === 1 ? '1 assessment' : `${count} assessments`} found, of ${all}`,
  reading: (read: number, all: number) =>
    `Still reading: ${read} of ${all} can be searched in full so far, the others by title and organisation.`,
  narrow: 'Filter, sort and group',
  state: 'Status',
  decision: 'Decision',
  need: 'Waiting for',
  sort: 'Sort by',
  group: 'Group by',
  any: 'Any',
  noGroup: 'Do not group',
  organisation: 'Organisation',
  clear: 'Show all again',
  without: { organisation: 'No organisation given', theme: 'None of these themes' },
  inGroup: (count: number, overdue: number) =>
    [
      count === 1 ? '1 assessment' : `${count} assessments`,
      ...(overdue === 0 ? [] : [overdue === 1 ? '1 overdue action' : `${overdue} overdue actions`]),
    ].join(', '),
  more: (count: number) => `Show ${count} more`,
  failed: 'The search and the filters can’t be used just now. These are the assessments saved last.',
  together: {
    label: 'All assessments together',
    actions: 'Actions of all assessments',
    groups: 'Who your work touches',
  },
  save: {
    title: 'Save this list as a file',
    text: 'The file holds what the list shows now: one line for each assessment, without the answers in it. It is not protected by a passcode.',
    csv: 'Save for a spreadsheet (CSV)',
    html: 'Save as a web page',
    failed: 'The file could not be made. Your assessments are as they were.',
  },
} as const;

/** States by which to find. That a review is due is a matter of the date, and found by what is waited for. */
export const statesToFind = Object.fromEntries(
  Object.entries(stateLabels).filter(([state]) => state !== 'review-due'),
);

export const needLabels: Record<Need, string> = {
  'overdue-action': 'Overdue actions',
  'review-due': 'The review',
  'open-comment': 'Answers to remarks',
};

export const sortLabels: Record<SortKey, string> = {
  saved: 'Last saved',
  title: 'Title',
  organisation: 'Organisation',
  review: 'Review date, soonest first',
  overdue: 'Overdue actions, most first',
  comments: 'Open remarks, most first',
};
