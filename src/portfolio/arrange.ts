import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { TagFamily } from '#src/domain/edition.ts';
import { type Card, countOverdue, reviewIsDue } from '#src/storage/card.ts';
import type { Listed } from '#src/storage/listed.ts';
import { stateOf } from './state-of.ts';
import type { Need, SortKey, Wish } from './wish.ts';

/** Assessments under one heading. */
export interface Group {
  /** What they have in common; empty for those that have nothing of the kind, and for a list that is not grouped. */
  title: string;
  count: number;
  overdue: number;
  rows: Listed[];
}

const inOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Whether an assessment is one of those asked for, but for the words sought. What can't be read is in the whole list only. */
export function fits({ card }: Listed, wish: Wish, today: CalendarDate): boolean {
  if (card === null) return wish.state === '' && wish.decision === '' && wish.need === '';
  if (wish.state !== '' && stateOf(card) !== wish.state) return false;
  if (wish.decision !== '' && card.decision !== wish.decision) return false;
  return wish.need === '' || hasNeed(card, wish.need, today);
}

function hasNeed(card: Card, need: Need, today: CalendarDate): boolean {
  switch (need) {
    case 'overdue-action':
      return countOverdue(card, today) > 0;
    case 'review-due':
      return reviewIsDue(card, today);
    case 'open-comment':
      return card.openComments > 0;
  }
}

/** In order; the last saved first among those that are alike. What can't be read comes last. */
export function sortListed(listed: readonly Listed[], key: SortKey, today: CalendarDate): Listed[] {
  const compare = comparison(key, today);
  return [...listed].sort((one, other) => {
    if (one.card === null || other.card === null)
      return Number(one.card === null) - Number(other.card === null);
    return compare(one.card, other.card) || other.card.savedAt.getTime() - one.card.savedAt.getTime();
  });
}

function comparison(key: SortKey, today: CalendarDate): (one: Card, other: Card) => number {
  switch (key) {
    case 'saved':
      return () => 0;
    case 'title':
      return (one, other) => compareWords(one.title, other.title);
    case 'organisation':
      return (one, other) => compareWords(one.organisation, other.organisation);
    case 'review':
      return (one, other) => compareDates(one.reviewDue, other.reviewDue);
    case 'overdue':
      return (one, other) => countOverdue(other, today) - countOverdue(one, today);
    case 'comments':
      return (one, other) => other.openComments - one.openComments;
  }
}

/** What says nothing comes last. */
function compareWords(one: string, other: string): number {
  const [a, b] = [one.trim(), other.trim()];
  return a === '' || b === '' ? Number(a === '') - Number(b === '') : inOrder.compare(a, b);
}

function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
}

/** Under headings: organisations by name, themes as their family has them. With several themes, under each of them. */
export function groupListed(
  rows: readonly Listed[],
  group: string,
  families: readonly TagFamily[],
  today: CalendarDate,
): Group[] {
  if (group === '') return [groupOf('', rows, today)];
  const family = families.find(({ id }) => id === group);
  return family === undefined ? byOrganisation(rows, today) : byTheme(rows, family, today);
}

function byOrganisation(rows: readonly Listed[], today: CalendarDate): Group[] {
  const groups = new Map<string, { title: string; rows: Listed[] }>();
  for (const row of rows) {
    const title = row.card?.organisation.trim() ?? '';
    // Capitals and gaps differ from one person's typing to another's.
    const key = title.toLowerCase().replace(/\s+/g, ' ');
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { title, rows: [row] });
    else found.rows.push(row);
  }
  return [...groups.values()]
    .sort((one, other) => compareWords(one.title, other.title))
    .map(({ title, rows }) => groupOf(title, rows, today));
}

function byTheme(rows: readonly Listed[], { tags }: TagFamily, today: CalendarDate): Group[] {
  const having = (id: string) => rows.filter(({ card }) => card?.tags.includes(id));
  const without = rows.filter(({ card }) => !tags.some(({ id }) => card?.tags.includes(id)));
  return [
    ...tags.map(({ id, label }) => groupOf(label, having(id), today)),
    groupOf('', without, today),
  ].filter(({ count }) => count > 0);
}

function groupOf(title: string, rows: readonly Listed[], today: CalendarDate): Group {
  const overdue = rows.reduce((sum, { card }) => sum + (card === null ? 0 : countOverdue(card, today)), 0);
  return { title, count: rows.length, overdue, rows: [...rows] };
}

/** The first so many rows across all groups, each under its heading. */
export function takeRows(groups: readonly Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}
