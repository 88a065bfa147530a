/** The order of deprivation groups, as far as their labels tell it. */
export type GroupOrder =
  | { kind: 'ordered'; mostDeprivedFirst: string[] }
  /** Some labels say where they stand. A person must place the others, or leave them out. */
  | { kind: 'partly'; mostDeprivedFirst: string[]; unplaced: string[] }
  | { kind: 'unknown' };

interface Place {
  label: string;
  /** Counted from the most deprived end; from the least deprived end, counted back from `LAST`. */
  place: number | null;
  number: number | null;
}

const LAST = 1000;
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const WHERE = new RegExp(
  `(?:\\b(?:(${ORDINALS.join('|')})|(\\d{1,2})(?:st|nd|rd|th))\\s+)?\\b(most|more|less|least)[\\s-]+deprived\\b`,
);
const REMARK_IN_BRACKETS = /\((?![^()]*deprived)[^()]*\)/g;
const NUMBER = /(?<![\d.])(?:\b[qd]\s?)?(\d{1,2})(?![\d%.]|st\b|nd\b|rd\b|th\b|\s*(?:%|per cent))/;

/**
 * Puts deprivation groups in order, most deprived first, by what their labels say and never by numbers alone: some tables
 * number the most deprived group 1 and others the least deprived. Reads the words of Fingertips, such as
 * `Third more deprived decile (IMD2019)`. Numbers count only beside a label that says which end they start from, such as
 * `1 - most deprived`. Labels that name the same place (of two editions of the index, say) are not placed.
 */
export function orderGroups(labels: readonly string[]): GroupOrder {
  const places = placeNumbers([...new Set(labels)].map(readPlace));
  const isAlone = (place: number) => places.filter((other) => other.place === place).length === 1;
  const placed = places.filter(({ place }) => place !== null && isAlone(place));
  const mostDeprivedFirst = placed
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .map(({ label }) => label);
  if (mostDeprivedFirst.length === 0) return { kind: 'unknown' };
  const unplaced = places.map(({ label }) => label).filter((label) => !mostDeprivedFirst.includes(label));
  return unplaced.length === 0
    ? { kind: 'ordered', mostDeprivedFirst }
    : { kind: 'partly', mostDeprivedFirst, unplaced };
}

const EDITION = /\bimd[\s-]?(2010|2015|2019|2025)\b/i;

/** Which edition of the Index of Multiple Deprivation a label names, such as `IMD2019`; null when it names none. */
export function readIndexEdition(label: string): string | null {
  const year = EDITION.exec(label)?.[1];
  return year === undefined ? null : `IMD${year}`;
}

/** The end of the order that a label names, such as `most` for `Most deprived quintile`. */
export function endNamed(label: string): 'most' | 'least' | null {
  const { place } = readPlace(label);
  if (place === 1) return 'most';
  return place === LAST - 1 ? 'least' : null;
}

/** The number in a label, such as 3 in `Quintile 3`. From which end it counts, it does not say. */
export function numberNamed(label: string): number | null {
  return readPlace(label).number;
}

function readPlace(label: string): Place {
  const said = label.toLowerCase().replace(EDITION, ' ').replace(REMARK_IN_BRACKETS, ' ');
  const [words = '', ordinal, digits, end] = WHERE.exec(said) ?? [];
  const number = NUMBER.exec(said.replace(words, ' '))?.[1];
  return {
    label,
    place: placeOf(ordinal, digits, end),
    number: number === undefined ? null : Number(number),
  };
}

function placeOf(
  ordinal: string | undefined,
  digits: string | undefined,
  end: string | undefined,
): number | null {
  if (end === undefined) return null;
  const atEnd = end === 'most' || end === 'least';
  const nth = ordinal === undefined ? Number(digits ?? (atEnd ? 1 : 0)) : ORDINALS.indexOf(ordinal) + 1;
  // "More deprived" alone says a side, and no place on it.
  if (nth === 0) return null;
  return end === 'most' || end === 'more' ? nth : LAST - nth;
}

/** Where one end is named and every group has a number of its own, the numbers give the order from that end. */
function placeNumbers(places: Place[]): Place[] {
  if (places.every(({ place }) => place !== null)) return places;
  const numbers = places.flatMap(({ number }) => number ?? []);
  if (new Set(numbers).size !== places.length) return places;
  const ends = [Math.min(...numbers), Math.max(...numbers)];
  const named = places.filter(({ place }) => place !== null);
  const directions = named.map(({ place, number }) => {
    const [most, least] = [place === 1, place === LAST - 1];
    if ((most && number === ends[0]) || (least && number === ends[1])) return 1;
    return (most && number === ends[1]) || (least && number === ends[0]) ? -1 : 0;
  });
  const direction = directions[0] ?? 0;
  if (direction === 0 || directions.some((other) => other !== direction)) return places;
  return places.map((place) => ({ ...place, place: LAST / 2 + direction * (place.number ?? 0) }));
}
