import type { LaidOut } from '../laid-out.ts';
import { splitSaid, withParts } from '../scripts/split-said.ts';
import type { ContentMarker } from './content-marker.ts';
import type { Stamp } from './stamps.ts';
import type { Belonging, Element, Numbered, Structure } from './structure.ts';

/** A laid-out node with what the painter reads of it beside its place. */
type Painted = LaidOut & {
  style?: Record<string, unknown>;
  props?: LaidOut['props'] & Numbered & { id?: string; stamp?: Stamp; paint?: () => void };
  box?: LaidOut['box'] & Partial<Record<Border, number>>;
  children?: Painted[];
};

const BORDERS = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'] as const;
type Border = (typeof BORDERS)[number];

/**
 * The pages with a beginning and an end of marked content round everything that is painted. They are nodes of react-pdf's
 * own kind (a canvas runs a function when its turn to be painted comes), so that its painter stays as it is.
 */
export function markContent(laidOut: LaidOut, { belongings }: Structure, marker: ContentMarker): LaidOut {
  const firstPages = new Map<Belonging, number>();
  const links = new Map<Element, Element>();
  const destinations = new Set<string>();

  const act = (paint: () => void): Painted => ({
    type: 'CANVAS',
    box: { top: 0, left: 0, width: 1, height: 1 },
    style: {},
    props: { paint },
    children: [],
  });
  const stamped = ({ box, style = {} }: Painted, stamp: Stamp): Painted => ({
    ...act(() => marker.stamp(stamp, box?.width ?? 0)),
    style,
    ...(box !== undefined && { box }),
  });
  const asArtifact = (type: 'Pagination' | 'Layout', node: Painted): Painted[] => [
    act(() => marker.beginArtifact(type)),
    node,
    act(() => marker.end()),
  ];

  /** The element a node's words belong to on this page; null where they are furniture, or said already. */
  function elementOf(node: Painted, page: number): Element | null {
    const belonging = belongings.get(node.props?.number ?? -1);
    if (belonging === undefined || belonging.element === null) return null;
    if (!belonging.repeats) return belonging.element;
    const first = firstPages.get(belonging) ?? page;
    firstPages.set(belonging, first);
    return first === page ? belonging.element : null;
  }

  function linkIn(element: Element): Element {
    const link = links.get(element) ?? { tag: 'Link', kids: [] };
    if (!links.has(element)) element.kids.push(link);
    links.set(element, link);
    return link;
  }

  /** A node that goes on over the page carries its props along: links lead to where it begins. */
  function named(node: Painted): Painted {
    const { id, ...props } = node.props ?? {};
    if (id === undefined || !destinations.has(id)) {
      if (id !== undefined) destinations.add(id);
      return node;
    }
    return { ...node, props };
  }

  function mark(given: Painted, page: number): Painted[] {
    const node = named(given);
    const { stamp } = node.props ?? {};
    if (stamp !== undefined) return asArtifact('Pagination', stamped(node, stamp));
    const edges = hasEdges(node) ? asArtifact('Layout', edgesOf(node)) : [];
    if (node.type !== 'TEXT') {
      const children = (node.children ?? []).flatMap((child) => mark(child, page));
      const whole = { ...withoutEdges(node), children };
      const element = node.type === 'LINK' ? elementOf(node, page) : null;
      if (element === null) return [...edges, whole];
      return [...edges, act(() => marker.enterLink(element)), whole, act(() => marker.leaveLink())];
    }
    if (node.lines === undefined || node.lines.length === 0) return edges;
    const element = elementOf(node, page);
    const words = withoutDecoration(withoutEdges(node));
    edges.push(...(isDecorated(node) ? asArtifact('Layout', decorationOf(node)) : []));
    if (element === null) return [...edges, ...asArtifact('Pagination', withParts(words))];
    const owner = isLink(node) ? linkIn(element) : element;
    const said = splitSaid(words).flatMap(({ node: piece, actual }) =>
      actual === null
        ? [act(() => marker.begin(owner)), piece, act(() => marker.end())]
        : [act(() => marker.say(owner, actual)), piece],
    );
    return [...edges, ...said];
  }

  const pages = laidOut.children as Painted[] | undefined;
  return {
    ...laidOut,
    children: (pages ?? []).map((page, at) => ({
      ...page,
      children: (page.children ?? []).flatMap((child) => mark(child, at)),
    })),
  };
}

function isLink({ lines = [] }: LaidOut): boolean {
  return lines.some(({ runs }) => runs.some(({ attributes }) => typeof attributes?.link === 'string'));
}

function isDecorated({ lines = [] }: LaidOut): boolean {
  return lines.some(({ decorationLines = [] }) => decorationLines.length > 0);
}

/** The lines below and through words, without the words. */
function decorationOf(node: Painted): Painted {
  const bare = withoutEdges(node);
  return { ...bare, lines: (bare.lines ?? []).map((line) => ({ ...line, runs: [] })) };
}

/** A text that is painted run by run would draw them once for each. */
function withoutDecoration(node: Painted): Painted {
  return { ...node, lines: (node.lines ?? []).map((line) => ({ ...line, decorationLines: [] })) };
}

function hasEdges({ style, box }: Painted): boolean {
  return style?.backgroundColor !== undefined || BORDERS.some((border) => (box?.[border] ?? 0) > 0);
}

function edgesOf(node: Painted): Painted {
  const { lines: _lines, ...bare } = node;
  return { ...bare, type: 'VIEW', props: {}, children: [] };
}

function withoutEdges(node: Painted): Painted {
  const { backgroundColor: _backgroundColor, ...style } = node.style ?? {};
  const none = Object.fromEntries(BORDERS.map((border) => [border, 0]));
  return { ...node, style, box: { ...node.box, ...none } };
}
