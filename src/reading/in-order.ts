/** Gives things that are only told apart by their place in a finished report a key each. */
export function inOrder<Item>(items: readonly Item[]): { key: string; item: Item }[] {
  return items.map((item, place) => ({ key: String(place), item }));
}
