import type { LaidOut } from './laid-out.ts';

/** Where a node has come to stand. Pages are counted from 1. */
export interface Numbers {
  here: number;
  pages: number;
  /** The page that a destination is on. */
  pageOf: (destination: string) => number;
}

/** Words that depend on numbers of pages. Until those are known, a text holds one letter in their place. */
export type Numbered = (numbers: Numbers) => string;

declare module '@react-pdf/renderer' {
  interface NodeProps {
    numbered?: Numbered;
  }
}

type LayOut = (tree: LaidOut) => Promise<LaidOut>;
type Node = LaidOut & { props?: { numbered?: Numbered; number?: number; id?: string } };

/**
 * Writes the numbers of pages into laid-out pages. react-pdf's own way (`render`) lays the whole document out twice and
 * each page once more; here the few words that hold a number are laid out by themselves, and put where they belong. All
 * such texts have a fixed width and one line, so nothing else moves.
 */
export async function numberPages(given: LaidOut, laidOut: LaidOut, layOut: LayOut): Promise<void> {
  const pages = (laidOut.children ?? []) as Node[];
  const destinations = new Map<string, number>();
  const numbered: { node: Node; here: number; say: Numbered }[] = [];
  for (const [at, page] of pages.entries()) {
    for (const node of nodesOf(page)) {
      const { id, numbered: say } = node.props ?? {};
      if (id !== undefined && !destinations.has(id)) destinations.set(id, at + 1);
      if (say !== undefined) numbered.push({ node, here: at + 1, say });
    }
  }
  const pageOf = (destination: string) => {
    const page = destinations.get(destination);
    if (page === undefined) throw new Error(`Nothing in the document is called ${destination}`);
    return page;
  };
  const originals = new Map<number, Node>();
  for (const node of nodesOf(given as Node)) originals.set(node.props?.number ?? -1, node);
  const words = numbered.map(({ node, here, say }): LaidOut => {
    const value = say({ here, pages: pages.length, pageOf });
    const original = originals.get(node.props?.number ?? -1) ?? node;
    return { ...original, props: {}, children: [{ type: 'TEXT_INSTANCE', value }] };
  });
  const [sheet] = given.children ?? [];
  if (sheet === undefined) return;
  const one = { ...sheet, props: { ...sheet.props, wrap: false }, children: words } as LaidOut;
  const [alone] = (await layOut({ ...given, children: [one] })).children ?? [];
  for (const [at, { node }] of numbered.entries()) node.lines = alone?.children?.[at]?.lines ?? [];
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of (node.children ?? []) as Node[]) yield* nodesOf(child);
}
