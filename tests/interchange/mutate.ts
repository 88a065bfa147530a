import { strToU8, zipSync } from 'fflate';

type Chance = () => number;
type Parent = Record<string, unknown> | unknown[];

export interface Mutant {
  /** What was done to the file, in words. */
  how: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** One file, spoilt in one of many ways that files come to be spoilt, by accident or on purpose. */
export function mutate(text: string, chance: Chance): Mutant {
  const ways = [
    flipBytes,
    cutShort,
    insertBytes,
    spoilText,
    spoilTree,
    spoilTree,
    spoilTree,
    zipSpoilt,
    spoilZip,
  ];
  return pick(ways, chance)(text, chance);
}

function flipBytes(text: string, chance: Chance): Mutant {
  return { how: 'bytes flipped', bytes: flipped(encode(text), chance) };
}

function cutShort(text: string, chance: Chance): Mutant {
  const bytes = encode(text);
  return { how: 'cut short', bytes: bytes.slice(0, Math.floor(chance() * bytes.length)) };
}

function insertBytes(text: string, chance: Chance): Mutant {
  const bytes = encode(text);
  const at = Math.floor(chance() * bytes.length);
  const added = Uint8Array.from({ length: 1 + Math.floor(chance() * 20) }, () => Math.floor(chance() * 256));
  return { how: 'bytes put in', bytes: joined(bytes.slice(0, at), added, bytes.slice(at)) };
}

const REPLACED: readonly [how: string, from: RegExp, to: string][] = [
  ['a number twin', /: (\d+)(,?)\n/g, ': $1.0$2\n'],
  ['a number twin', /: (\d+)(,?)\n/g, ': $1e0$2\n'],
  ['a number without end', /: (\d+)(,?)\n/g, ': 1e400$2\n'],
  ['a number below nothing', /: (\d+)(,?)\n/g, ': -$1$2\n'],
  ['a part called __proto__', /"(\w+)": \{/g, '"__proto__": {'],
  ['a part twice', /"(\w+)": "([^"\n]*)",/g, '"$1": "$2", "$1": "other",'],
  ['half a letter', /": "(\w)/g, '": "\\ud83d$1'],
  ['a name with half a letter', /"(\w+)": /g, '"$1\\udc00": '],
  ['no text', /": "[^"\n]+"/g, '": ""'],
  ['a day that is none', /"20\d\d-\d\d-/g, '"2026-02-3'],
];

/** Something put in the place of one of the stretches of text that look like it. */
function spoilText(text: string, chance: Chance): Mutant {
  const [how, from, to] = pick(REPLACED, chance);
  const places = [...text.matchAll(from)];
  const wanted = places[Math.floor(chance() * places.length)]?.index ?? 0;
  const spoilt = text.slice(0, wanted) + text.slice(wanted).replace(new RegExp(from.source), to);
  return { how, bytes: encode(spoilt) };
}

const OTHERS = [
  null,
  true,
  0,
  -1,
  1e21,
  '',
  'x',
  [],
  {},
  [[]],
  { id: 'only', fields: {} },
  'y'.repeat(100_000),
];

/** A part of the document taken out, doubled, renamed, moved or put in the place of another. */
function spoilTree(text: string, chance: Chance): Mutant {
  const document = JSON.parse(text) as Record<string, unknown>;
  const parents = parentsIn(document);
  const parent = pick(parents, chance);
  const keys = Object.keys(parent);
  const key = pick(keys, chance);
  const ways: readonly [how: string, spoil: () => void][] = [
    ['another type', () => put(parent, key, structuredClone(pick(OTHERS, chance)))],
    ['a part taken out', () => take(parent, key)],
    ['a part doubled', () => double(parent, key)],
    [
      'a part renamed',
      () => rename(parent, key, pick([`${key}s`, 'constructor', 'toString', '', 'x'], chance)),
    ],
    ['a part from elsewhere', () => put(parent, key, structuredClone(pick(parents, chance)))],
    ['a list turned round', () => Array.isArray(parent) && parent.reverse()],
  ];
  const [how, spoil] = pick(ways, chance);
  spoil();
  return { how, bytes: encode(JSON.stringify(document)) };
}

function zipSpoilt(text: string, chance: Chance): Mutant {
  const inside = pick([flipBytes, cutShort, spoilText, spoilTree], chance)(text, chance);
  return {
    how: `${inside.how}, then zipped`,
    bytes: zipped({ 'a.heat.json': inside.bytes, '../b.heat.json': encode(text) }),
  };
}

function spoilZip(text: string, chance: Chance): Mutant {
  const zip = zipped({ 'a.heat.json': encode(text), 'READ ME.txt': encode('x') });
  const ways: readonly [how: string, spoil: () => Uint8Array<ArrayBuffer>][] = [
    ['bytes of a zip flipped', () => flipped(zip, chance)],
    ['the list of a zip spoilt', () => joined(zip.slice(0, -160), flipped(zip.slice(-160), chance))],
    ['a zip cut short', () => zip.slice(0, Math.floor(chance() * zip.length))],
    ['a zip after other bytes', () => joined(encode('PK\x03\x04 and more'), zip)],
  ];
  const [how, spoil] = pick(ways, chance);
  return { how, bytes: spoil() };
}

function parentsIn(value: unknown): Parent[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(parentsIn);
  return Object.keys(value).length === 0 ? below : [value as Parent, ...below];
}

function put(parent: Parent, key: string, value: unknown): void {
  (parent as Record<string, unknown>)[key] = value;
}

function take(parent: Parent, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function double(parent: Parent, key: string): void {
  const part = structuredClone((parent as Record<string, unknown>)[key]);
  if (Array.isArray(parent)) parent.push(part);
  else parent[`${key}-2`] = part;
}

function rename(parent: Parent, key: string, name: string): void {
  if (Array.isArray(parent)) return;
  const part = parent[key];
  delete parent[key];
  parent[name] = part;
}

function flipped(bytes: Uint8Array<ArrayBuffer>, chance: Chance): Uint8Array<ArrayBuffer> {
  const spoilt = bytes.slice();
  const flips = 1 + Math.floor(chance() * 8);
  for (let flip = 0; flip < flips; flip++) {
    const at = Math.floor(chance() * spoilt.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
  }
  return spoilt;
}

function zipped(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 1, mtime: new Date(2026, 0, 1) }) as Uint8Array<ArrayBuffer>;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return strToU8(text) as Uint8Array<ArrayBuffer>;
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
