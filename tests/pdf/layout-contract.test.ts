// @vitest-environment node
import layOut from '@react-pdf/layout';
import { Document, Link, Page, pdf, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '#src/pdf/load-fonts.ts';
import { fontNeedsOf } from '#src/pdf/scripts/font-needs.ts';
import { fonts } from './pdf-tools.ts';

/** Any node of react-pdf's, as it comes. */
interface Node {
  type: string;
  value?: string;
  props: Record<string, unknown>;
  style: Record<string, unknown>;
  box: Record<string, number>;
  lines?: {
    string: string;
    box: Record<string, number>;
    overflowRight: number;
    runs: {
      glyphs: { codePoints: number[] }[];
      positions: { xAdvance: number }[];
      attributes: { link?: unknown };
    }[];
  }[];
  children: Node[];
}

const style = { fontFamily: 'Body', fontSize: 11, lineHeight: 1.4 };
const words = (count: number) => Array.from({ length: count }, (_, word) => `word${word}`).join(' ');

function treeOf(element: ReactElement): Promise<Node> {
  const instance = pdf();
  return new Promise((resolve) => {
    instance.updateContainer(element, () =>
      resolve((instance.container as unknown as { document: Node }).document),
    );
  });
}

async function laidOut(tree: Node): Promise<Node> {
  const { store } = await loadFonts(fonts, fontNeedsOf([]));
  return (layOut as unknown as (tree: Node, store: object) => Promise<Node>)(tree, store);
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

function find(node: Node, named: string): Node[] {
  return [...nodesOf(node)].filter(({ props }) => props?.number === named);
}

// What goes through react-pdf's types as a prop of its own.
const number = (name: string) => ({ number: name }) as object;

const document = createElement(
  Document,
  null,
  createElement(
    Page,
    { size: 'A4', style: { padding: 54 }, experimentalPagination: true },
    createElement(
      View,
      { fixed: true, style: { position: 'absolute', top: 10 }, ...number('head') },
      createElement(Text, { style, ...number('head-words') }, 'Head'),
    ),
    createElement(
      View,
      {
        style: { borderLeftWidth: 2, borderLeftColor: '#000', backgroundColor: '#eee' },
        id: 'here',
        ...number('box'),
      },
      createElement(Text, { style: { ...style, paddingLeft: 12 }, ...number('long') }, words(3_000)),
    ),
    createElement(
      Link,
      { src: '#here', ...number('link') },
      createElement(Text, { style, ...number('link-words') }, 'Go'),
    ),
    createElement(
      Text,
      { style, ...number('inline') },
      'At ',
      createElement(Link, { src: 'https://example.org' }, 'home'),
    ),
    createElement(
      View,
      { style: { flexDirection: 'row', alignItems: 'flex-start' } },
      createElement(Text, { style: { ...style, width: 100, textAlign: 'right' }, ...number('right') }, '7'),
      createElement(Text, { style: { ...style, width: 80 }, ...number('cell') }, words(900)),
    ),
  ),
);

describe('what we rely on in react-pdf', () => {
  let given: Node;
  let made: Node;
  beforeAll(async () => {
    given = await treeOf(document);
    made = await laidOut(given);
  }, 60_000);

  it('the tree before layout: types in capitals, props as given, words in instances of text', () => {
    expect(given.type).toBe('DOCUMENT');
    expect(given.children.map(({ type }) => type)).toEqual(['PAGE']);
    const [long] = find(given, 'long');
    expect(long).toMatchObject({ type: 'TEXT', children: [{ type: 'TEXT_INSTANCE', value: words(3_000) }] });
    expect(find(given, 'link')[0]).toMatchObject({ type: 'LINK', children: [{ type: 'TEXT' }] });
  });

  it('layout leaves the tree it was given as it was, so that parts of it can be laid out again', () => {
    for (const node of nodesOf(given)) expect(node.lines).toBeUndefined();
    expect(find(given, 'long')[0]?.style).toMatchObject({ fontSize: 11, lineHeight: 1.4 });
  });

  it('pages are the children of the document, each with the size of its paper', () => {
    expect(made.children.length).toBeGreaterThan(4);
    for (const { type, box } of made.children) {
      expect(type).toBe('PAGE');
      expect(box.width).toBeCloseTo(595.28);
      expect(box.height).toBeCloseTo(841.89);
    }
  });

  it('a text goes over pages in pieces that keep their props, and lose none of its letters', () => {
    const pieces = find(made, 'long');
    expect(pieces.length).toBeGreaterThan(4);
    const said = pieces.flatMap(({ lines = [] }) => lines.map((line) => line.string)).join('');
    expect(said.replace(/\s/g, '')).toBe(words(3_000).replace(/\s/g, ''));
  });

  it('a box that goes over pages keeps its props, border and background in every piece', () => {
    const pieces = find(made, 'box');
    expect(pieces.length).toBe(find(made, 'long').length);
    for (const { box, style: kept, props } of pieces) {
      expect(box.borderLeftWidth).toBe(2);
      expect(kept.backgroundColor).toBe('#eee');
      expect(props.id).toBe('here');
    }
  });

  it('boxes are measured from their parent, with their padding', () => {
    const [box] = find(made, 'box');
    const [long] = find(made, 'long');
    expect(box?.box).toMatchObject({ top: 54, left: 54 });
    expect(long?.box.left).toBe(2);
    expect(long?.box.paddingLeft).toBe(12);
    expect(long?.box.width).toBeCloseTo(595.28 - 108 - 2, 1);
  });

  it('a line has its words, its height, and glyphs with a position each', () => {
    const lines = find(made, 'long')[0]?.lines ?? [];
    const [line] = lines;
    expect(line?.string).toMatch(/^word0 word1 /);
    expect(line?.box.height).toBeCloseTo(15.4);
    const [run] = line?.runs ?? [];
    expect(run?.glyphs).toHaveLength(run?.positions.length ?? -1);
    expect(run?.glyphs[0]?.codePoints).toEqual(['w'.codePointAt(0)]);
    const room = 595.28 - 108 - 2 - 12;
    for (const { runs, overflowRight } of lines) {
      const width = runs
        .flatMap(({ positions }) => positions)
        .reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      expect(width - overflowRight).toBeLessThanOrEqual(room + 0.01);
    }
  });

  it('what is fixed comes again on every page, as an object of its own', () => {
    const heads = find(made, 'head-words');
    expect(heads).toHaveLength(made.children.length);
    expect(new Set(heads).size).toBe(heads.length);
    for (const { lines } of heads) expect(lines?.[0]?.string).toBe('Head');
  });

  it('a link with parts is a node with a box; one within words is an attribute of a run', () => {
    expect(find(made, 'link')[0]).toMatchObject({ type: 'LINK', props: { src: '#here' } });
    expect(find(made, 'link-words')[0]?.type).toBe('TEXT');
    const runs = find(made, 'inline').flatMap(({ lines = [] }) => lines.flatMap((line) => line.runs));
    expect(runs.map(({ attributes }) => attributes.link)).toContain('https://example.org');
  });

  it('a row whose cells are not stretched goes over pages whole', () => {
    const cells = find(made, 'cell');
    expect(cells.length).toBeGreaterThan(1);
    const said = cells.flatMap(({ lines = [] }) => lines.map((line) => line.string)).join('');
    expect(said.replace(/\s/g, '')).toBe(words(900).replace(/\s/g, ''));
  });

  it('a line is put to the right by its own box', () => {
    const [line] = find(made, 'right')[0]?.lines ?? [];
    const width = line?.runs
      .flatMap(({ positions }) => positions)
      .reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    expect((line?.box.x ?? 0) + (width ?? 0)).toBeCloseTo(100, 1);
  });

  it('a page that does not wrap holds everything, however tall', async () => {
    const [page] = given.children;
    if (page === undefined) throw new Error('No page');
    const alone = await laidOut({ ...given, children: [{ ...page, props: { ...page.props, wrap: false } }] });

    expect(alone.children).toHaveLength(1);
    expect(find(alone, 'long')).toHaveLength(1);
  });
});
