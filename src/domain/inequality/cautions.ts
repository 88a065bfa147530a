import type { FiguresRow } from './figures.ts';
import { readIndexEdition } from './order-groups.ts';
import { isCounted } from './representation.ts';

/** Something that must be said beside a measure of inequality. Groups are named by their labels. */
export type Caution =
  | { kind: 'small-counts'; groups: string[] }
  | { kind: 'values-left-out'; groups: string[] }
  | { kind: 'intervals-missing'; groups: string[] }
  | { kind: 'denominators-missing'; groups: string[] }
  /** Where shares of users and of people are taken. */
  | { kind: 'counts-left-out'; groups: string[] }
  /** The intervals of the groups with the highest and the lowest value meet, so they may not differ. */
  | { kind: 'intervals-overlap'; highest: string; lowest: string }
  /** Along the order of deprivation the values turn back at these groups, so a straight line says too little. */
  | { kind: 'not-a-steady-gradient'; turnsAt: string[] }
  | { kind: 'too-few-groups'; groups: number }
  | { kind: 'mixed-editions'; editions: string[] };

/** Counts under this in a published document may identify people (domain notes, section 3). */
const SMALL_COUNT = 8;
/** Two points always lie on a line. */
const FEWEST_FOR_A_SLOPE = 3;

type Valued = FiguresRow & { value: number };

/**
 * What must be said aloud about the figures of one area and period. `mostDeprivedFirst` is the order of the labels, given
 * when a slope is to be fitted along it; without it nothing is said of gradients and what they need.
 */
export function findCautions(
  rows: readonly FiguresRow[],
  mostDeprivedFirst: readonly string[] | null = null,
): Caution[] {
  const valued = rows.filter((row): row is Valued => given(row.value));
  const cautions: Caution[] = [
    ...findSmallCounts(rows),
    ...naming(
      'values-left-out',
      rows.filter(({ value }) => !given(value)),
    ),
    ...naming(
      'intervals-missing',
      valued.filter(({ lower, upper }) => !given(lower) || !given(upper)),
    ),
    ...naming(
      'denominators-missing',
      mostDeprivedFirst === null ? [] : valued.filter(({ denominator }) => !given(denominator)),
    ),
    ...findOverlap(valued),
  ];
  if (mostDeprivedFirst !== null) {
    const along = mostDeprivedFirst.flatMap((label) => valued.find(({ group }) => group === label) ?? []);
    if (along.length < FEWEST_FOR_A_SLOPE) cautions.push({ kind: 'too-few-groups', groups: along.length });
    const turnsAt = findTurns(along);
    if (turnsAt.length > 0) cautions.push({ kind: 'not-a-steady-gradient', turnsAt });
  }
  return [...cautions, ...findMixedEditions(rows)];
}

/** What must be said aloud where the users of a service are set beside the population; values play no part there. */
export function findShareCautions(rows: readonly FiguresRow[]): Caution[] {
  return [
    ...findSmallCounts(rows),
    ...naming(
      'counts-left-out',
      rows.filter((row) => !isCounted(row)),
    ),
    ...findMixedEditions(rows),
  ];
}

/** Areas and periods that are set side by side must share an index too. */
export function findMixedEditions(rows: readonly FiguresRow[]): Caution[] {
  const editions = [...new Set(rows.flatMap(({ group }) => readIndexEdition(group) ?? []))].toSorted();
  return editions.length > 1 ? [{ kind: 'mixed-editions', editions }] : [];
}

function findSmallCounts(rows: readonly FiguresRow[]): Caution[] {
  return naming(
    'small-counts',
    rows.filter(({ count }) => given(count) && count < SMALL_COUNT),
  );
}

function given(number: number | null): number is number {
  return number !== null && Number.isFinite(number);
}

type NamingKind = Extract<Caution, { groups: string[] }>['kind'];

function naming(kind: NamingKind, rows: readonly FiguresRow[]): Caution[] {
  return rows.length === 0 ? [] : [{ kind, groups: [...new Set(rows.map(({ group }) => group))] }];
}

function findOverlap(rows: readonly Valued[]): Caution[] {
  const [lowest, ...others] = rows.toSorted((one, other) => one.value - other.value);
  const highest = others.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  if (!given(lowest.upper) || !given(highest.lower) || lowest.upper < highest.lower) return [];
  return [{ kind: 'intervals-overlap', highest: highest.group, lowest: lowest.group }];
}

/** The groups at which the values go against the way from the first to the last. Equal neighbours do not turn. */
function findTurns(along: readonly Valued[]): string[] {
  const steps = along.slice(1).map(({ group, value }, place) => ({
    group,
    way: Math.sign(value - (along[place]?.value ?? value)),
  }));
  const overall = Math.sign((along.at(-1)?.value ?? 0) - (along[0]?.value ?? 0));
  const way = overall === 0 ? (steps.find((step) => step.way !== 0)?.way ?? 0) : overall;
  return steps.filter((step) => step.way === -way && step.way !== 0).map(({ group }) => group);
}
