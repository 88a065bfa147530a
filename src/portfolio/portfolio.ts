import type { FindEdition } from '#src/document/open-document.ts';
import { type CalendarDate, calendarDateOf } from '#src/domain/calendar-date.ts';
import { type Edition, questionsOfKind } from '#src/domain/edition.ts';
import { type LifecycleState, phaseIn } from '#src/domain/lifecycle.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import type { Listed } from '#src/storage/listed.ts';
import type { Clock } from '#src/workflow/ports.ts';
import { fits, type Group, groupListed, sortListed, takeRows } from './arrange.ts';
import {
  type ActionsWish,
  gatherActions,
  isOverdue,
  type ListedAction,
  listActions,
} from './gather-actions.ts';
import { findGroups, gatherGroups, type KnownGroup, type Touch } from './gather-groups.ts';
import { keepGathered } from './keep-gathered.ts';
import { keepIndex } from './keep-index.ts';
import { keepRows } from './keep-rows.ts';
import { saysAll, splitWords } from './split-words.ts';
import { stateOf } from './state-of.ts';
import { tableOf } from './table-of.ts';
import type { SortKey, Wish } from './wish.ts';

/** The assessments asked for, as far as they are shown. */
export interface Shown {
  groups: Group[];
  found: number;
  /** Under all headings together, shown or not: an assessment with several themes is under each of them. */
  cards: number;
  all: number;
  /** How many were read for the search so far. The others are known by title and organisation only. */
  read: number;
}

export interface ShownActions {
  rows: (ListedAction & {
    title: string;
    overdue: boolean;
    /** Where the assessment stands that has given it up with all its work; null for the others. */
    givenUp: LifecycleState | null;
  })[];
  counts: Record<ActionsWish, number>;
}

export interface ShownGroup {
  /** All groups that any assessment speaks of. */
  groups: KnownGroup[];
  /** What is said of the one asked for. */
  touches: (Touch & { title: string })[];
}

export type FileKind = 'csv' | 'html';

/** All assessments of this device together. What it knows it keeps in memory, and writes to no disk. */
export interface Portfolio {
  list(wish: Wish, most: number): Promise<Shown>;
  actions(wish: ActionsWish, most: number): Promise<ShownActions>;
  group(key: string): Promise<ShownGroup>;
  /** The assessments asked for as a table, in one file. */
  file(as: FileKind, wish: Wish): Promise<string>;
  /** Reads every assessment for the search, and calls back as more can be found. */
  readTexts(): Promise<void>;
  /** Calls back when an assessment changed, or when more is known. */
  subscribe(onChange: () => void): () => void;
}

interface Surroundings {
  database: HeatDatabase;
  findEdition: FindEdition;
  /** Whose questions and themes are asked. */
  edition: Edition;
  clock: Clock;
}

export function openPortfolio({ database, findEdition, edition, clock }: Surroundings): Portfolio {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const rows = keepRows(database, findEdition, tell);
  const index = keepIndex(database, rows);
  const allActions = keepGathered(
    database,
    rows,
    questionsOfKind(edition, 'action-plan').map(({ id }) => id),
    (answers) => gatherActions(answers, edition),
  );
  const allTouches = keepGathered(
    database,
    rows,
    questionsOfKind(edition, 'population-groups').map(({ id }) => id),
    (answers) => gatherGroups(answers, edition),
  );
  let sorted: { sort: SortKey; today: CalendarDate; reading: number; listed: Listed[] } | null = null;

  /** Sorting takes longer than all else, and stays the same while someone types in the search. */
  function inOrder(sort: SortKey, today: CalendarDate): Listed[] {
    const { reading } = rows;
    if (sorted?.sort !== sort || sorted.today !== today || sorted.reading !== reading) {
      const listed = [...rows.known.values()].map(({ value }) => value);
      sorted = { sort, today, reading, listed: sortListed(listed, sort, today) };
    }
    return sorted.listed;
  }

  const cardOf = (id: string) => rows.known.get(id)?.value.card ?? null;

  /** The state of an assessment whose work has stopped, or whose place another has taken. */
  function givenUpAs({ assessmentId }: ListedAction): LifecycleState | null {
    const card = cardOf(assessmentId);
    const state = card === null ? null : stateOf(card);
    return state !== null && phaseIn(state) === 'given-up' ? state : null;
  }

  function completeRows(): void {
    inBackground(rows.complete().then((more) => more && tell()));
  }

  async function find(wish: Wish, today: CalendarDate): Promise<Listed[]> {
    await rows.catchUp();
    const starts = splitWords(wish.sought);
    const said = starts.length === 0 ? null : index.find(starts);
    if (starts.length > 0) inBackground(index.read(tell));
    const says = ({ id, card }: Listed) =>
      said === null || said.has(id) || saysAll(`${card?.title ?? ''} ${card?.organisation ?? ''}`, starts);
    return inOrder(wish.sort, today).filter((row) => fits(row, wish, today) && says(row));
  }

  return {
    async list(wish, most) {
      const today = calendarDateOf(clock.now());
      const found = await find(wish, today);
      const groups = groupListed(found, wish.group, edition.tagFamilies, today);
      completeRows();
      return {
        groups: takeRows(groups, most),
        found: found.length,
        cards: groups.reduce((sum, { count }) => sum + count, 0),
        all: rows.known.size,
        read: index.size,
      };
    },

    async actions(wish, most) {
      const all = await allActions();
      completeRows();
      const today = calendarDateOf(clock.now());
      const inHand = all.filter((action) => givenUpAs(action) === null);
      const listed = {
        overdue: listActions(inHand, 'overdue', today),
        open: listActions(inHand, 'open', today),
        all: listActions(all, 'all', today),
      };
      return {
        rows: listed[wish].slice(0, most).map((action) => {
          const givenUp = givenUpAs(action);
          const title = cardOf(action.assessmentId)?.title ?? '';
          return { ...action, title, overdue: givenUp === null && isOverdue(action, today), givenUp };
        }),
        counts: { overdue: listed.overdue.length, open: listed.open.length, all: listed.all.length },
      };
    },

    async group(key) {
      const all = await allTouches();
      return {
        groups: findGroups(all, edition),
        touches: all
          .filter(({ keys }) => keys.includes(key))
          .map((touch) => ({ ...touch, title: cardOf(touch.assessmentId)?.title ?? '' })),
      };
    },

    async file(as, wish) {
      const now = clock.now();
      const table = tableOf(await find(wish, calendarDateOf(now)), edition, now);
      if (as === 'csv') {
        const { writeCsv } = await import('#src/interchange/write-csv.ts');
        const bytes = writeCsv([table.columns, ...table.rows.map((row) => row.map(String))]);
        // The mark at the beginning stays: Excel reads by it.
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      }
      const { makeTablePage } = await import('#src/html/make-table-page.ts');
      return makeTablePage(table);
    },

    readTexts: () => index.read(tell),

    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** What goes wrong here shows when the same is asked for by itself. */
function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.info('All assessments could not be read just now.', error));
}
