import { countLetters, type LaidOut, type Line, lineWidth } from './laid-out.ts';
import type { Numbered } from './tagging/structure.ts';
import type { Tagged } from './tagging/tags.ts';

/** Words that a document would leave off its paper. */
export interface Unprinted {
  /** The headings that they stand under, from the outside: a chapter, a section, a question. */
  under: string[];
  /** How they begin. */
  words: string;
}

/** Thrown in place of a document that would leave out words. */
export class UnprintedError extends Error {
  readonly unprinted: Unprinted;

  constructor(unprinted: Unprinted) {
    super(`There is no room on the page for “${unprinted.words}” (${unprinted.under.join(', ')})`);
    this.unprinted = unprinted;
  }
}

type Node = LaidOut & { props?: Tagged & Numbered };

/** Points that rounding may come to. */
const SLACK = 1;
const LONGEST_QUOTE = 60;

/**
 * The first words that would not be printed whole: letters that are on no page, or a line that leaves its box or its
 * page. Null when all that was given is on paper. What is fixed comes again on every page, so its letters are not counted.
 */
export function findUnprinted(given: LaidOut, pages: readonly LaidOut[]): Unprinted | null {
  const printed = new Map<number, number>();
  const outside = new Set<number>();
  for (const page of pages) {
    const paper = { right: page.box?.width ?? 0, bottom: page.box?.height ?? 0 };
    for (const { node, line, left, right, bottom } of linesOf(page as Node)) {
      const number = node.props?.number ?? -1;
      printed.set(number, (printed.get(number) ?? 0) + countLetters(line.string));
      const end = left + lineWidth(line);
      if (end > Math.min(right, paper.right) + SLACK || bottom > paper.bottom) outside.add(number);
    }
  }
  for (const { node, under, fixed } of textsOf(given as Node)) {
    const number = node.props?.number ?? -1;
    const words = wordsOf(node);
    const isWhole = fixed || printed.get(number) === countLetters(words) || countLetters(words) === 0;
    if (!isWhole || outside.has(number)) return { under, words: beginning(words) };
  }
  return null;
}

interface Placed {
  node: Node;
  line: Line;
  left: number;
  /** Where the room of its box ends. */
  right: number;
  bottom: number;
}

function* linesOf(node: Node, top = 0, left = 0): Generator<Placed> {
  const { paddingTop = 0, paddingLeft = 0, paddingRight = 0, width = 0 } = node.box ?? {};
  let y = top + paddingTop;
  for (const line of node.lines ?? []) {
    y += line.box?.height ?? 0;
    yield { node, line, left: left + paddingLeft, right: left + width - paddingRight, bottom: y };
  }
  for (const child of (node.children ?? []) as Node[]) {
    yield* linesOf(child, top + (child.box?.top ?? 0), left + (child.box?.left ?? 0));
  }
}

/** All texts in the order of reading, each with the headings it stands under. */
function* textsOf(document: Node): Generator<{ node: Node; under: string[]; fixed: boolean }> {
  const headings: string[] = [];
  yield* visit(document, false);

  function* visit(node: Node, within: boolean): Generator<{ node: Node; under: string[]; fixed: boolean }> {
    const fixed = within || node.props?.fixed === true;
    if (node.type === 'TEXT') {
      const level = Number(/^H(\d)$/.exec(node.props?.tag ?? '')?.[1] ?? 0);
      if (level > 0) headings.splice(level - 1);
      // The first level is the title of it all.
      yield { node, under: headings.slice(1).filter((heading) => heading !== undefined), fixed };
      if (level > 0) headings[level - 1] = wordsOf(node);
      return;
    }
    for (const child of (node.children ?? []) as Node[]) yield* visit(child, fixed);
  }
}

function wordsOf(node: LaidOut): string {
  if (node.type === 'TEXT_INSTANCE') return (node.value ?? '').replaceAll('\u200b', '');
  return (node.children ?? []).map(wordsOf).join('');
}

function beginning(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()} …`;
}
