import { canonicalBytes } from '#src/domain/canonical-form.ts';
import { attachInstead, findObject, pageContents, rewritePdf, type WrittenObject } from './rewrite-pdf.ts';

export type Chance = () => number;
type Parent = Record<string, unknown> | unknown[];

export interface Edit {
  /** What was done, in words. */
  how: string;
  bytes: Uint8Array;
}

/** One thing in a signed file said differently, put in, taken out or moved. What nobody signed is left alone. */
export function editFile(text: string, chance: Chance): Edit {
  for (;;) {
    const document = JSON.parse(text) as { assessment: { revision: number } };
    const { revision } = document.assessment;
    const how = editOnce(document as unknown as Parent, chance);
    // The count of changes orders copies; no signature covers it.
    if (Number.isInteger(document.assessment?.revision)) document.assessment.revision = revision;
    const edited = JSON.stringify(document);
    if (canonicalText(edited) !== canonicalText(text)) return { how, bytes: Buffer.from(edited) };
  }
}

/** The same file written another way: other spaces, another order of keys, letters as escapes. */
export function writeOtherwise(text: string, chance: Chance): Edit {
  const shuffled = JSON.stringify(inOtherOrder(JSON.parse(text), chance), null, Math.floor(chance() * 5));
  const written = withEscapes(shuffled, chance);
  const lines = chance() < 0.3 ? written.replaceAll('\n', '\r\n') : written;
  return { how: 'written another way', bytes: Buffer.from(`${chance() < 0.3 ? '\ufeff' : ''}${lines}`) };
}

/** One edit of a signed PDF: of its bytes, of what is attached, of a page that people see, or of what it says of itself. */
export function editPdf(bytes: Uint8Array, chance: Chance): Edit {
  const ways: readonly ((bytes: Uint8Array, chance: Chance) => Edit)[] = [
    changeByte,
    changeByte,
    insertByte,
    dropByte,
    editAttachment,
    editAttachment,
    editAttachment,
    paintOver,
    changePage,
    changePage,
    swapPages,
    changeDescription,
  ];
  return pick(ways, chance)(bytes, chance);
}

function changeByte(bytes: Uint8Array, chance: Chance): Edit {
  const edited = Buffer.from(bytes);
  const at = Math.floor(chance() * edited.length);
  edited[at] = (edited[at] ?? 0) ^ (1 + Math.floor(chance() * 255));
  return { how: `byte ${at} changed`, bytes: edited };
}

function insertByte(bytes: Uint8Array, chance: Chance): Edit {
  const at = Math.floor(chance() * (bytes.length + 1));
  const put = pick([0x20, 0x0a, 0x00, 0x25, 0x41], chance);
  return {
    how: `byte put in at ${at}`,
    bytes: Buffer.concat([bytes.subarray(0, at), Buffer.from([put]), bytes.subarray(at)]),
  };
}

function dropByte(bytes: Uint8Array, chance: Chance): Edit {
  const at = Math.floor(chance() * bytes.length);
  return {
    how: `byte ${at} taken out`,
    bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
  };
}

function editAttachment(bytes: Uint8Array, chance: Chance): Edit {
  let text = '';
  rewritePdf(bytes, (objects) => {
    text = String(findObject(objects, /\/Type \/EmbeddedFile/).stream);
  });
  const { how, bytes: edited } = editFile(text, chance);
  // As the app writes it, so that nothing but what it says is different.
  return { how: `attachment, ${how}`, bytes: attachInstead(bytes, canonicalText(String(edited))) };
}

/** A white field over a part of a page, with the words still below it. */
function paintOver(bytes: Uint8Array, chance: Chance): Edit {
  const edited = rewritePdf(bytes, (objects) => {
    const page = pick(pageContents(objects), chance);
    const at = [50, 300].map((most) => Math.floor(chance() * most)).join(' ');
    page.stream = Buffer.concat([
      page.stream ?? Buffer.alloc(0),
      Buffer.from(`\nq 1 g ${at} 200 40 re f Q\n`),
    ]);
  });
  return { how: 'a page painted over', bytes: edited };
}

/** Another glyph, or another place, somewhere on a page. */
function changePage(bytes: Uint8Array, chance: Chance): Edit {
  const edited = rewritePdf(bytes, (objects) => {
    const page = pick(pageContents(objects), chance);
    const painted = String(page.stream);
    const digits = [...painted.matchAll(/(?<=[<\d])\d(?=[\d a-f>])/g)];
    const at = pick(digits, chance).index;
    const other = (Number(painted[at]) + 1 + Math.floor(chance() * 9)) % 10;
    page.stream = Buffer.from(`${painted.slice(0, at)}${other}${painted.slice(at + 1)}`);
  });
  return { how: 'a page changed', bytes: edited };
}

function swapPages(bytes: Uint8Array, chance: Chance): Edit {
  const edited = rewritePdf(bytes, (objects) => {
    const pages = pageContents(objects);
    const one = Math.floor(chance() * (pages.length - 1));
    swapStreams(pages[one], pages[one + 1]);
  });
  return { how: 'two pages swapped', bytes: edited };
}

function swapStreams(one: WrittenObject | undefined, other: WrittenObject | undefined): void {
  if (one === undefined || other === undefined) throw new Error('There is one page only');
  [one.stream, other.stream] = [other.stream, one.stream];
}

function changeDescription(bytes: Uint8Array, chance: Chance): Edit {
  const [from, to] = pick(
    [
      [/(<heat:contentSha256>)[0-9a-f]/, '$1x'],
      [/(<heat:contentSha256>)([0-9a-f]{32})([0-9a-f]{32})/, '$1$3$2'],
      [/(<xmp:CreateDate>\d{3})\d/, '$19'],
      [/(<dc:title>.*?x-default">)/, '$1Not '],
      [/(<heat:maker>)/, '$1x'],
    ] as const,
    chance,
  );
  const edited = rewritePdf(bytes, (objects) => {
    const description = findObject(objects, /\/Type \/Metadata/);
    description.stream = Buffer.from(String(description.stream).replace(from, to));
  });
  return { how: 'what the file says of itself changed', bytes: edited };
}

const OTHERS = [null, true, 0, 'x', '', [], {}];

function editOnce(document: Parent, chance: Chance): string {
  const parent = pick(parentsIn(document), chance);
  const key = pick(Object.keys(parent), chance);
  const was = (parent as Record<string, unknown>)[key];
  const put = (value: unknown) => {
    (parent as Record<string, unknown>)[key] = value;
  };
  const ways: readonly [how: string, edit: () => void][] = [
    ['said otherwise', () => put(otherwise(was, chance))],
    ['said otherwise', () => put(otherwise(was, chance))],
    ['said otherwise', () => put(otherwise(was, chance))],
    ['of another kind', () => put(pick(OTHERS, chance))],
    ['taken out', () => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key])],
    ['there twice', () => (Array.isArray(parent) ? parent.push(was) : put([was, was]))],
    ['moved', () => Array.isArray(parent) && parent.reverse()],
    ['from elsewhere', () => put(structuredClone(pick(parentsIn(document), chance)))],
  ];
  const [how, edit] = pick(ways, chance);
  edit();
  return `${key} ${how}`;
}

function otherwise(was: unknown, chance: Chance): unknown {
  if (typeof was === 'number') return was + 1 + Math.floor(chance() * 3);
  if (typeof was !== 'string') return was;
  const at = Math.floor(chance() * (was.length + 1));
  const letter = pick(['x', ' ', '1', 'é', '\u200b', '.', 'A'], chance);
  return chance() < 0.5 && was !== ''
    ? `${was.slice(0, Math.max(0, at - 1))}${was.slice(at)}`
    : `${was.slice(0, at)}${letter}${was.slice(at)}`;
}

function parentsIn(value: unknown): Parent[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(parentsIn);
  return Object.keys(value).length === 0 ? below : [value as Parent, ...below];
}

/** The same value with its parts in another order. */
export function inOtherOrder(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => inOtherOrder(part, chance));
  const keyed = Object.entries(value).map(([key, part]) => ({ key, part, order: chance() }));
  keyed.sort((one, other) => one.order - other.order);
  return Object.fromEntries(keyed.map(({ key, part }) => [key, inOtherOrder(part, chance)]));
}

/** Some letters as `\\u` escapes, which are the same letters to whoever reads them. */
function withEscapes(json: string, chance: Chance): string {
  return json.replace(/"(?:\\.|[^"\\])*"/g, (text) =>
    text.replace(/\\(?:u[\da-f]{4}|.)|[A-Za-z\u0080-\ud7ff\ue000-\uffff]/gi, (part) =>
      part.startsWith('\\') || chance() > 0.05
        ? part
        : `\\u${part.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

function canonicalText(json: string): string {
  try {
    return new TextDecoder().decode(canonicalBytes(JSON.parse(json)));
  } catch {
    return json;
  }
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
