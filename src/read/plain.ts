// Plain text: the text is the file, unit for unit. Blank lines part the paragraphs.

import type { Root } from 'hast';
import type { Block } from '../model/source.js';
import { offsetMapBuilder } from '../text/offset-map.js';
import { textSpan } from '../text/offsets.js';
import { sourceMap } from '../text/source-map.js';
import type { Reading } from './reader.js';

/** Two line ends with nothing but white space between. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]/g;

/** Reads plain text. A short line alone may be a heading, but nothing says so: a paragraph. */
export function readPlain(raw: string): Reading {
  const map = offsetMapBuilder();
  map.linear(raw.length, 0);
  const blocks: Block[] = [];
  const tree: Root = { type: 'root', children: [] };
  for (const block of paragraphs(raw)) {
    const { start, end } = block;
    blocks.push(block);
    tree.children.push({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: raw.slice(start, end), data: { start, end } }],
    });
  }
  return { text: raw, map: sourceMap(map.done(raw.length), raw), tree, blocks, ownWords: {} };
}

/** The stretches between blank lines, without the white space around them. */
function* paragraphs(raw: string): Generator<Block> {
  let start = 0;
  for (const gap of raw.matchAll(BLANK_LINE)) {
    yield* paragraph(raw, start, gap.index);
    start = gap.index + gap[0].length;
  }
  yield* paragraph(raw, start, raw.length);
}

function* paragraph(raw: string, start: number, end: number): Generator<Block> {
  const piece = raw.slice(start, end);
  const trimmed = piece.trimStart();
  const from = end - trimmed.length;
  const to = from + trimmed.trimEnd().length;
  if (to > from) yield { kind: 'paragraph', ...textSpan(from, to) };
}
