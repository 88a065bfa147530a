const inOrder = new Intl.Collator('en-GB', { numeric: true });

/** Below 0 where the first of two periods, such as `2022/23`, is the earlier one. */
export function comparePeriods(one: string, other: string): number {
  return inOrder.compare(one, other);
}
