/** Items with keys for drawing. The order never changes while a document is made, so the place is key enough. */
export function keyed<Item>(items: readonly Item[]): { key: string; item: Item; last: boolean }[] {
  return items.map((item, at) => ({ key: String(at), item, last: at === items.length - 1 }));
}
