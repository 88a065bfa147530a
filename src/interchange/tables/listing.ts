import { MOST_LISTED } from './table-limits.ts';

/** How many there are of something, and the first of them one by one. */
export interface Listing<Item> {
  count: number;
  first: Item[];
}

export function emptyListing<Item>(): Listing<Item> {
  return { count: 0, first: [] };
}

export function addTo<Item>(listing: Listing<Item>, item: Item): void {
  listing.count++;
  if (listing.first.length < MOST_LISTED) listing.first.push(item);
}
