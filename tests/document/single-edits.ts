import type { HeatDocument } from '#src/document/heat-document.ts';
import { canonicalBytes } from '#src/domain/canonical-form.ts';

type Chance = () => number;
type Parent = Record<string, unknown> | unknown[];

/** What edits are made in: by name, a value and all that is below it. */
export type Parts = Readonly<Record<string, Parent>>;

/**
 * All that signatures and links are there to protect. The answers of a draft are not among them: nobody signed those.
 * Nor is the count of changes (`revision`).
 */
export function protectedParts({ assessment, records }: HeatDocument): Parts {
  const { events, chain, signatures, answers, edition } = assessment;
  const isSigned = signatures.at(-1)?.version === assessment.version;
  return {
    events,
    chain,
    ...(records.length > 0 && { signatures, records }),
    ...(isSigned && { answers, edition }),
  };
}

/** Makes one edit somewhere in one of the parts, in place, and says which. None that leaves all as it was. */
export function editOnePart(parts: Parts, chance: Chance): string {
  for (;;) {
    const name = pick(Object.keys(parts), chance);
    const part = parts[name];
    if (part === undefined) throw new Error('There is no such part');
    const before = canonicalText(part);
    const how = editWithin(part, chance);
    if (canonicalText(part) !== before) return `${name}: ${how}`;
  }
}

function editWithin(part: Parent, chance: Chance): string {
  const parents = parentsIn(part);
  const parent = pick(parents, chance);
  return Array.isArray(parent) && chance() < 0.7
    ? editList(parent, chance)
    : editOne(parent, parents, chance);
}

/** Something in a list taken out, put in, doubled or moved. */
function editList(list: unknown[], chance: Chance): string {
  const from = upTo(list.length, chance);
  const to = upTo(list.length + 1, chance);
  const ways: readonly [how: string, edit: () => void][] = [
    ['taken out', () => list.splice(from, 1)],
    ['doubled', () => list.splice(from, 0, structuredClone(list[from]))],
    ['put in elsewhere', () => list.splice(to, 0, structuredClone(list[from]))],
    ['moved', () => list.splice(to, 0, ...list.splice(from, 1))],
    ['swapped', () => swap(list, from, upTo(list.length, chance))],
    ['order turned round', () => list.reverse()],
    ['cut short', () => list.splice(to)],
  ];
  const [how, edit] = pick(ways, chance);
  edit();
  return `${from} ${how}`;
}

function editOne(parent: Parent, parents: readonly Parent[], chance: Chance): string {
  const holder = parent as Record<string, unknown>;
  const key = pick(Object.keys(holder), chance);
  const was = holder[key];
  const ways: readonly [how: string, edit: () => void][] = [
    ['said otherwise', () => put(holder, key, otherwise(was, chance))],
    ['said otherwise', () => put(holder, key, otherwise(was, chance))],
    ['said otherwise', () => put(holder, key, otherwise(was, chance))],
    ['said otherwise', () => put(holder, key, otherwise(was, chance))],
    ['said as elsewhere', () => put(holder, key, sameKeyElsewhere(parents, key, chance))],
    ['emptied', () => put(holder, key, typeof was === 'string' ? '' : pick([null, 0, [], {}], chance))],
    ['taken out', () => Reflect.deleteProperty(holder, key)],
    ['added', () => put(holder, pick(['by', 'role', 'from', 'because', 'note', 'x'], chance), 'Sam')],
  ];
  const [how, edit] = pick(ways, chance);
  edit();
  return `${key} ${how}`;
}

/** What the app itself could have written there, as far as that can be told from what is there now. */
function otherwise(was: unknown, chance: Chance): unknown {
  if (typeof was === 'number') return was + pick([-1, 1, 2], chance);
  if (typeof was === 'boolean') return !was;
  if (typeof was !== 'string') return was;
  const group = CHOICES.find((choices) => choices.includes(was));
  if (group !== undefined) return pick(group, chance);
  if (/^\d{4}-\d\d-\d\dT/.test(was))
    return new Date(Date.parse(was) + pick([-1, 1, 86_400_000], chance)).toISOString();
  if (/^\d{4}-\d\d-\d\d$/.test(was)) return `${Number(was.slice(0, 4)) + 1}${was.slice(4)}`;
  const at = upTo(was.length, chance);
  if (/^(?:[0-9a-f]{64}){1,2}$/.test(was))
    return `${was.slice(0, at)}${pick([...'0123456789abcdef'], chance)}${was.slice(at + 1)}`;
  const put = pick(['x', ' ', '1', '\u200b', '.', 'e\u0301', 'not '], chance);
  return chance() < 0.4
    ? `${was.slice(0, at)}${was.slice(at + 1)}`
    : `${was.slice(0, at)}${put}${was.slice(at)}`;
}

const CHOICES: readonly (readonly string[])[] = [
  ['return', 'ready'],
  ['done', 'overruled'],
  ['yes', 'redacted', 'no'],
  ['', 'fine', 'could-be-better', 'must-change'],
  ['proceed', 'proceed-with-conditions', 'refer-back', 'stop'],
  ['amended', 'effect-review-begun', 'review-opened-early'],
  ['taken-back', 'abandoned', 'resumed'],
  ['positive', 'negative', 'mixed', 'none', 'uncertain'],
  ['Sam Okoro', 'Morag Bell', 'Priya Nair', 'Ngozi Adeyemi'],
];

function sameKeyElsewhere(parents: readonly Parent[], key: string, chance: Chance): unknown {
  const others = parents.filter((parent) => Object.hasOwn(parent, key));
  return structuredClone((pick(others, chance) as Record<string, unknown>)[key]);
}

function put(holder: Record<string, unknown>, key: string, value: unknown): void {
  holder[key] = value;
}

function swap(list: unknown[], one: number, other: number): void {
  [list[one], list[other]] = [list[other], list[one]];
}

function parentsIn(value: unknown): Parent[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(parentsIn);
  return Object.keys(value).length === 0 ? below : [value as Parent, ...below];
}

function canonicalText(value: unknown): string {
  return new TextDecoder().decode(canonicalBytes(value));
}

function upTo(most: number, chance: Chance): number {
  return Math.floor(chance() * most);
}

export function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[upTo(items.length, chance)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
