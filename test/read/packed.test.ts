// Trees and blocks as numbers, which cross a thread, and back.

import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html.js';
import { pack, unpack } from '../../src/read/packed.js';
import { packTree, unpackTree } from '../../src/read/tree/packed-tree.js';

const WORDS = 'Wir werden nicht kommen.';

/** A tree of elements over words of the text; what stands in it overlaps, which packing allows. */
const nodes: fc.Arbitrary<ElementContent> = fc.letrec<{ node: ElementContent; element: Element }>(
  (tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.tuple(fc.nat(10), fc.nat(10)).map(([start, units]) => ({
        type: 'text' as const,
        value: WORDS.slice(start, start + units),
        data: { start, end: start + units },
      })),
      tie('element'),
    ),
    element: fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom('p', 'a', 'td', 'ol'),
      properties: fc.constantFrom({}, { href: 'https://a.example/' }, { colSpan: 2 }),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  }),
).node;

describe('a tree', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(nodes, { maxLength: 6 }), (children) => {
        const tree: Root = { type: 'root', children };
        expect(unpackTree(structuredClone(packTree(tree)), WORDS)).toEqual(tree);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  test('is not packed without its places', () => {
    const tree: Root = { type: 'root', children: [{ type: 'text', value: 'a' }] };
    expect(() => packTree(tree)).toThrow('does not know its place');
  });
});

test('a reading comes back with its blocks, and makes its tree once', async () => {
  const page = '<h1>A</h1><ul><li>b<li>c</ul><table><tr><td colspan=2>d</table><pre>e</pre>';
  const reading = await readHtml(new TextEncoder().encode(page), 'a.html', { wholePage: true });
  const unpacked = unpack(structuredClone(pack(reading)));
  expect(unpacked.blocks).toEqual(reading.blocks);
  expect(unpacked.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'list-item',
    'list-item',
    'table-cell',
    'code',
  ]);
  expect(unpacked.tree).toEqual(reading.tree);
  expect(unpacked.tree).toBe(unpacked.tree);
});
