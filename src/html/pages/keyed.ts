/** Items with keys for drawing. The order never changes while a page is made, so the place is key enough. */
export function keyed<Item>(items: readonly Item[]): { key: string; item: Item }[] {
  return items.map((item, at) => ({ key: String(at), item }));
}
