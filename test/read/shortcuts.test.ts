// The shortcuts past the two large parsers say what the parsers say, or nothing.

import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'hast';
import { expect, test } from 'vitest';
import { plainEntries } from '../../src/read/front-matter.js';
import { parseTags } from '../../src/read/html/parser.js';
import { htmlPieces } from '../../src/read/html/pieces.js';
import { nestPlainTags } from '../../src/read/html/plain-tags.js';
import { yamlEntries } from '../../src/read/yaml.js';

const SEED = 20_261_122;

test('plain front matter has the entries that YAML gives it', () => {
  const parts = ['lang', 'kind', 'date', 'x_1', ': ', ':', '\n', 'de', 'A b', '2023-03-18', '1.5'];
  const more = [' ', '#', '-', '"', 'no', 'null', '~', 'ä', '.', '- ', '?', '<<', '0x1', '\t'];
  const lines = fc
    .tuple(fc.constantFrom('lang', 'kind', 'x_1', 'no'), fc.constantFrom(...parts, ...more))
    .map(([key, value]) => `${key}: ${value}`);
  const texts = fc.oneof(
    fc.array(lines, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
    fc.array(fc.constantFrom(...parts, ...more), { maxLength: 8 }).map((all) => all.join('')),
  );
  let plain = 0;
  fc.assert(
    fc.property(texts, (yaml) => {
      const entries = plainEntries(yaml);
      if (!entries) return;
      plain++;
      expect(entries).toEqual(yamlEntries(yaml));
    }),
    { seed: SEED, numRuns: 2_000 },
  );
  expect(plain).toBeGreaterThan(150);
});

/** A tree as Markdown gives it: tags are raw, text and paragraphs are nodes. */
function flow(html: string): Root {
  const paragraph = (children: RootContent[]): RootContent => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: children.flatMap((node) => (node.type === 'doctype' ? [] : [node])),
  });
  const inline = (part: string): RootContent[] =>
    htmlPieces(part).map(({ kind, start, end }) => {
      const value = part.slice(start, end);
      return kind === 'text' ? { type: 'text', value } : { type: 'raw', value };
    });
  const children = html
    .split('|')
    .flatMap((part) => (part.startsWith('p') ? [paragraph(inline(part))] : inline(part)));
  return { type: 'root', children };
}

function bare(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return null;
  const name = node.type === 'element' ? node.tagName : '';
  const children: unknown[] = [];
  for (const child of node.children.map(bare)) {
    // The parser joins neighbouring texts.
    const last = children.at(-1);
    if (typeof child === 'string' && typeof last === 'string')
      children[children.length - 1] = last + child;
    else children.push(child);
  }
  return [name, ...children];
}

test('plain tags nest as the parser nests them', () => {
  const pieces = ['<figure>', '</figure>', '<figcaption>', '</figcaption>', '<div>', '</div>', 'a'];
  const more = ['<sub>', '</sub>', '<br>', '<br/>', '<span>', '</span>', '|', '|p', '<p>', '</p>'];
  const rest = [
    '<b>',
    '</b>',
    '<li>',
    '<div class="a">',
    '<blockquote>',
    '</blockquote>',
    '<table>',
  ];
  const pairs = ['<figure><figcaption>a</figcaption></figure>', '<sub>a</sub>', '|<div>a</div>|'];
  const texts = fc
    .array(fc.constantFrom(...pieces, ...more, ...pairs, ...pairs, ...rest), { maxLength: 8 })
    .map((all) => all.join(''));
  let plain = 0;
  fc.assert(
    fc.property(texts, (html) => {
      const nested = nestPlainTags(flow(html));
      if (!nested || nested.children.length === 0) return;
      plain++;
      expect(bare(nested)).toEqual(bare(parseTags(flow(html))));
    }),
    { seed: SEED, numRuns: 3_000 },
  );
  expect(plain).toBeGreaterThan(150);
});
