import { endNamed, numberNamed, orderGroups } from './order-groups.ts';

/** How the groups of a table lie by deprivation, as far as their labels and their order in the table tell. */
export interface TableOrder {
  /**
   * `said`: by all labels. `partly-said`: by some, and the order of the table agrees with them. `not-said`: a person must
   * say which end is the most deprived. `contradicted`: by some labels, and the order of the table is another.
   */
  kind: 'said' | 'partly-said' | 'not-said' | 'contradicted';
  /** Most deprived first; where it is not said, from one end to the other. */
  groups: string[];
}

export function orderInTable(labels: readonly string[]): TableOrder {
  const listed = [...new Set(labels)];
  const said = orderGroups(listed);
  if (said.kind === 'ordered') return { kind: 'said', groups: said.mostDeprivedFirst };
  if (said.kind === 'unknown') return { kind: 'not-said', groups: byNumber(listed) };
  const { mostDeprivedFirst, unplaced } = said;
  const groups = [listed, listed.toReversed()].find((order) => agrees(order, mostDeprivedFirst, unplaced));
  return groups === undefined ? { kind: 'contradicted', groups: listed } : { kind: 'partly-said', groups };
}

/** A table may be sorted by its values, or as text with 10 before 2: numbers go by their size. */
function byNumber(listed: string[]): string[] {
  const numbers = new Map(listed.map((label) => [label, numberNamed(label)]));
  const different = new Set([...numbers.values()].filter((number) => number !== null));
  if (different.size < listed.length) return listed;
  return listed.toSorted((one, other) => (numbers.get(one) ?? 0) - (numbers.get(other) ?? 0));
}

/** Whether an order is that of the labels that say where they stand: nobody is beyond the most or the least deprived. */
function agrees(order: readonly string[], placed: readonly string[], unplaced: readonly string[]): boolean {
  const ends = order.map(endNamed);
  const isSaid = placed.length > 1 || ends.some((end) => end !== null);
  const numbers = order
    .filter((label) => unplaced.includes(label))
    .flatMap((label) => numberNamed(label) ?? []);
  return (
    isSaid &&
    ends.every((end, at) => end === null || at === (end === 'most' ? 0 : order.length - 1)) &&
    rises(placed.map((label) => order.indexOf(label))) &&
    (rises(numbers) || rises(numbers.toReversed()))
  );
}

function rises(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));
}
