// The text of a source through its tree and its marks: never a character more or less.

import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { anchorOf, anchorsOf } from '../../src/report/html/anchors.js';
import { markedTree } from '../../src/report/html/marked-tree.js';
import { letterOf, type PlacedSpan } from '../../src/report/html/places.js';
import { safeTree, treeOfText } from '../../src/report/html/safe-tree.js';
import { SPAN_KINDS } from '../../src/report/html/segments.js';
import { sampleClaim } from './samples/claim.js';

const words = { unclaimed: () => 'unchecked', letter: () => 'claim' };

/** Paragraphs of words, some in emphasis; nothing in them needs escaping. */
const trees = fc
  .array(fc.array(fc.tuple(fc.stringMatching(/^[a-z ]{1,8}$/), fc.boolean()), { minLength: 1 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((paragraphs) => {
    let text = '';
    const children = paragraphs.map((parts): ElementContent => {
      if (text !== '') text += '\n\n';
      const inner = parts.map(([value, isStrong]): ElementContent => {
        const data = { start: text.length, end: text.length + value.length };
        text += value;
        const leaf: ElementContent = { type: 'text', value, data };
        return isStrong
          ? { type: 'element', tagName: 'strong', properties: {}, children: [leaf] }
          : leaf;
      });
      return { type: 'element', tagName: 'p', properties: {}, children: inner };
    });
    return { tree: { type: 'root', children } satisfies Root, text };
  });

const spans = fc.array(
  fc
    .tuple(fc.nat(80), fc.nat(30), fc.constantFrom(...SPAN_KINDS.slice(1)))
    .map(([start, length, kind]): PlacedSpan => {
      return { start, end: start + length, kind, place: null, isFirst: false };
    }),
  { maxLength: 8 },
);

describe('a marked tree', () => {
  test('has exactly the text of its source, and marks exactly what the spans cover', () => {
    fc.assert(
      fc.property(trees, spans, ({ tree, text }, given) => {
        const html = markedTree(safeTree(tree), given, words).replaceAll(
          /<span class="tag">unchecked<\/span>/g,
          '',
        );
        expect(html.replaceAll(/<[^>]+>/g, '')).toBe(text.replaceAll('\n', ''));
        const marked = [...html.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map(([, part]) => part);
        const covered = [...text].filter(
          (unit, at) => unit !== '\n' && given.some(({ start, end }) => start <= at && at < end),
        );
        expect(marked.join('')).toBe(covered.join(''));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('names each claim at the beginning of its span, once, though it spans paragraphs', () => {
    const text = 'Erster Absatz.\n\nZweiter Absatz.';
    const claim = sampleClaim({ id: 'a/b/c', verdict: 'verbatim' }, null);
    const place = { claim, anchor: 'c-x', mark: 'at-c-x', letter: 'a', spans: [] };
    const span: PlacedSpan = { start: 7, end: 23, kind: 'pass', place, isFirst: true };
    const html = markedTree(treeOfText(text), [span], words);
    expect(html).toBe(
      '<p>Erster <a class="letter l-pass" href="#c-x" data-span="7-23" aria-label="claim" ' +
        'id="at-c-x">a</a><mark class="m m-pass" data-at="7">Absatz.</mark></p>' +
        '<p><mark class="m m-pass" data-at="16">Zweiter</mark> Absatz.</p>',
    );
  });
});

describe('a safe tree', () => {
  const print = (children: Root['children']) =>
    markedTree(safeTree({ type: 'root', children }), [], words);
  const element = (tagName: string, value: string, properties = {}): ElementContent => ({
    type: 'element',
    tagName,
    properties,
    children: [{ type: 'text', value }],
  });

  test.each([
    { title: 'a script is dropped', node: element('script', 'x()'), html: '' },
    { title: 'a style is dropped', node: element('style', 'a{}'), html: '' },
    {
      title: 'a link keeps its text',
      node: element('a', 'x', { href: 'https://x' }),
      html: '<span class="link">x</span>',
    },
    {
      title: 'an unknown element keeps its text',
      node: element('blink', 'x'),
      html: '<span>x</span>',
    },
    {
      title: 'an id, a class and a handler are dropped',
      node: element('p', 'x', { id: 'open', className: ['m'], onClick: 'x()' }),
      html: '<p>x</p>',
    },
    {
      title: 'a table cell keeps its span',
      node: element('td', 'x', { colSpan: 2 }),
      html: '<td colspan="2">x</td>',
    },
    {
      title: 'an image is named',
      node: element('img', '', { src: 'x', alt: 'Foto' }),
      html: '<span class="image">[Foto]</span>',
    },
    { title: 'an empty heading is none', node: element('h1', ' '), html: '<div> </div>' },
    {
      title: 'a direction override is shown',
      node: element('p', 'a\u202Eb'),
      html: '<p>a⟨U+202E⟩b</p>',
    },
  ])('$title', ({ node, html }) => {
    expect(print([node])).toBe(html);
  });

  test('has headings that go down one level at a time', () => {
    const html = print(['h2', 'h5', 'h6', 'h3', 'h2', 'h1'].map((name) => element(name, name)));
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels).toEqual([4, 5, 6, 5, 4, 4]);
  });

  test('survives a tree ten thousand levels deep', () => {
    let node: ElementContent = { type: 'text', value: 'deep' };
    for (let depth = 0; depth < 10_000; depth += 1) {
      node = { type: 'element', tagName: 'div', properties: {}, children: [node] };
    }
    expect(print([node]).replaceAll(/<[^>]+>/g, '')).toBe('deep');
  });
});

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [701, 'zz'],
  [702, 'aaa'],
])('the letter of place %i is %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});

describe('anchors', () => {
  test('are readable, and differ where ids differ', () => {
    expect(anchorOf('tokyo/scholz/new-level')).toBe('c-tokyo/scholz/new-level');
    expect(anchorOf('a/b/ä c')).toBe('c-a/b/_e4__20_c');
    const long = 'x'.repeat(500);
    expect(anchorOf(`${long}a`)).not.toBe(anchorOf(`${long}b`));
  });

  test('are unique though claims share an id', () => {
    const claims = [1, 2, 3].map(() => sampleClaim({ id: 'a/b/c', verdict: 'verbatim' }, null));
    expect(new Set(anchorsOf(claims).values()).size).toBe(3);
  });
});
