import type { LaidOut } from '../laid-out.ts';
import type { Group, Tag, Tagged } from './tags.ts';

/** One element of the structure, in the order of reading. */
export interface Element {
  tag: Tag;
  scope?: 'Row' | 'Column';
  lang?: string;
  /** Where a link leads. */
  says?: string;
  /** What a figure shows. */
  alternative?: string;
  kids: (Element | Content | Annotation)[];
}

/** A stretch of a page's drawing instructions that belongs to an element. */
export interface Content {
  mcid: number;
  page: unknown;
  /** The page's place in the parent tree. */
  key: number;
}

export interface Annotation {
  annotation: unknown;
  page: unknown;
  key: number;
}

/** Where a node of the tree belongs. */
export interface Belonging {
  /** Null for what is on the page and not part of what it says. */
  element: Element | null;
  /** Comes again on every page it reaches: it is said once. */
  repeats: boolean;
}

export interface Structure {
  root: Element;
  /** By the number that a node carries in its props. */
  belongings: ReadonlyMap<number, Belonging>;
}

type Open = { group: Group; element: Element };

/** How a node of the tree carries its number: props are kept when a node is split over pages. */
export interface Numbered {
  number?: number;
}

/**
 * Reads the structure off the tree before it is laid out, and numbers its nodes. The order of reading is that of the tree.
 * Words without a tag are a paragraph; what is fixed to the page is no part of the structure, but for the heads of a table.
 */
export function readStructure(tree: LaidOut): Structure {
  const root: Element = { tag: 'Document', kids: [] };
  const belongings = new Map<number, Belonging>();
  const opened = new Map<Element, Open[]>();

  function enter(parent: Element, within: readonly Group[]): Element {
    const open = opened.get(parent) ?? [];
    const shared = within.findIndex((group, at) => open[at]?.group !== group || !isLast(parent, open, at));
    const kept = open.slice(0, shared === -1 ? within.length : shared);
    let element = kept.at(-1)?.element ?? parent;
    for (const group of within.slice(kept.length)) {
      const next: Element = { tag: group.split(' ')[0] as Tag, kids: [] };
      element.kids.push(next);
      kept.push({ group, element: next });
      element = next;
    }
    opened.set(parent, kept);
    return element;
  }

  function visit(node: LaidOut, parent: Element, around: Belonging): void {
    if (node.type === 'TEXT_INSTANCE') return;
    const props = (node.props ?? {}) as Tagged & Numbered & { fixed?: boolean };
    const { tag, within = [], scope, lang, says, alternative, fixed = false } = props;
    const isFurniture = around.element === null || (fixed && tag === undefined);
    const own = tag ?? tagOf(node, parent);
    let element = parent;
    if (!isFurniture) {
      if (within.length > 0 || own !== undefined) element = enter(parent, within);
      if (own !== undefined) {
        const next: Element = {
          tag: own,
          kids: [],
          ...(scope !== undefined && { scope }),
          ...(lang !== undefined && { lang }),
          ...(says !== undefined && { says }),
          ...(alternative !== undefined && { alternative }),
        };
        element.kids.push(next);
        element = next;
      }
    }
    const belonging = { element: isFurniture ? null : element, repeats: around.repeats || fixed };
    const number = belongings.size;
    belongings.set(number, belonging);
    node.props = { ...node.props, number } as NonNullable<LaidOut['props']>;
    if (node.type === 'TEXT') return;
    for (const child of node.children ?? []) visit(child, element, belonging);
  }

  visit(tree, root, { element: root, repeats: false });
  return { root, belongings };
}

/** What a node is that does not say so. The words of a figure, and of a link that has several parts, are no paragraphs. */
function tagOf({ type }: LaidOut, parent: Element): Tag | undefined {
  if (type === 'LINK') return 'Link';
  return type === 'TEXT' && parent.tag !== 'Link' && parent.tag !== 'Figure' ? 'P' : undefined;
}

/** Whether nothing has come after an open group yet. */
function isLast(parent: Element, open: readonly Open[], at: number): boolean {
  const holder = at === 0 ? parent : open[at - 1]?.element;
  return holder?.kids.at(-1) === open[at]?.element;
}
