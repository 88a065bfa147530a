/** What a column of a Fingertips file holds. */
export type FingertipsField =
  | 'indicatorId'
  | 'indicatorName'
  | 'areaCode'
  | 'areaName'
  | 'areaType'
  | 'sex'
  | 'age'
  | 'categoryType'
  | 'category'
  | 'period'
  | 'periodSortable'
  | 'value'
  | 'lower'
  | 'upper'
  | 'count'
  | 'denominator'
  | 'note'
  | 'unit';

/** Where the columns of a Fingertips file are. */
export interface FingertipsColumns {
  /** `legacy`: 26 or 27 columns with "Category Type"; `new`: with "Inequality type". */
  dialect: 'legacy' | 'new';
  places: Readonly<Partial<Record<FingertipsField, number>>>;
  /** What is kept of each column, by its place: those by which rows are told apart, and those that are only read. */
  uses: Readonly<Record<number, 'told-apart' | 'read'>>;
}

/** Names as both ways of exporting have them, small letters with single spaces; the first that is there counts. */
const NAMES: Record<FingertipsField, readonly (string | RegExp)[]> = {
  indicatorId: ['indicator id'],
  indicatorName: ['indicator name'],
  areaCode: ['area code'],
  areaName: ['area name', 'area'],
  areaType: ['area type'],
  sex: ['sex'],
  age: ['age'],
  categoryType: ['category type', 'inequality type'],
  category: ['category', 'inequality category'],
  period: ['time period', 'period'],
  periodSortable: ['time period sortable', 'period sortable'],
  value: ['value'],
  lower: limit('lower'),
  upper: limit('upper'),
  count: ['count'],
  denominator: ['denominator'],
  note: ['value note', 'value notes'],
  unit: ['value unit', 'unit'],
};

const NEEDED: readonly FingertipsField[] = [
  'indicatorId',
  'indicatorName',
  'areaCode',
  'areaName',
  'period',
  'value',
];

const ONLY_READ = new Set<FingertipsField>(['value', 'lower', 'upper', 'count', 'denominator', 'note']);

/**
 * Whether a table comes from Fingertips, told by the names of its columns, and where they are. Other columns ("Compared to
 * England value or percentiles", the limits of 99.8%) are passed over. Null for any other table, and for one in which a
 * name that matters stands twice: which of them is meant, a person must say.
 */
export function findFingertips(names: readonly string[]): FingertipsColumns | null {
  const plain = names.map(plainName);
  const places: Partial<Record<FingertipsField, number>> = {};
  const uses: Record<number, 'told-apart' | 'read'> = {};
  for (const field of Object.keys(NAMES) as FingertipsField[]) {
    const found = NAMES[field].map((name) => placesOf(name, plain)).find(({ length }) => length > 0);
    if (found === undefined) continue;
    const [place] = found;
    if (place === undefined || found.length > 1) return null;
    places[field] = place;
    uses[place] = ONLY_READ.has(field) ? 'read' : 'told-apart';
  }
  if (NEEDED.some((field) => places[field] === undefined)) return null;
  // A kind of group without the groups, or groups of no kind, is no breakdown that can be read.
  if ((places.category === undefined) !== (places.categoryType === undefined)) return null;
  const isNew = plain.some((name) => name.startsWith('inequality ') || name === 'benchmark');
  return { dialect: isNew ? 'new' : 'legacy', places, uses };
}

/** "Lower CI 95.0 limit", "Lower confidence limit 95%", and without a figure where there is only one pair of limits. */
function limit(side: 'lower' | 'upper'): RegExp[] {
  return [
    new RegExp(String.raw`^${side} (?=.*\b(?:ci|confidence)\b).*\b95(?:\.0)?\b(?!\.\d)`),
    new RegExp(`^${side} (?:ci|confidence)(?: interval)?(?: limit)?$`),
  ];
}

function placesOf(name: string | RegExp, names: readonly string[]): number[] {
  return names.flatMap((one, place) =>
    (typeof name === 'string' ? one === name : name.test(one)) ? place : [],
  );
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, ' ')
    .trim();
}
