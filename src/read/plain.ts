// Plain text: the text is the file, unit for unit, after its front matter when it has one. Blank
// lines part the paragraphs.

import type { Element, Root } from 'hast';
import type { Block } from '../model/source.js';
import { offsetMapBuilder } from '../text/offset-map.js';
import { textSpan } from '../text/offsets.js';
import { sourceMap } from '../text/source-map.js';
import { InputError } from '../util/errors.js';
import { frontMatter } from './front-matter.js';
import { areQuotes } from './indented.js';
import type { OwnWords, Reading } from './reader.js';

/** Two line ends with nothing but white space between. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]/g;

/** What stands between two lines of three hyphens at the very beginning. */
const FRONT = /^---[ \t]*\r?\n([\s\S]{1,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads plain text. A short line alone may be a heading, but nothing says so: a paragraph. */
export async function readPlain(raw: string, path: string): Promise<Reading> {
  const { start, ownWords } = await front(raw, path);
  const text = raw.slice(start);
  const map = offsetMapBuilder();
  map.linear(text.length, start);
  const blocks: Block[] = [];
  const tree: Root = { type: 'root', children: [] };
  for (const block of withQuotes(text, [...paragraphs(text)])) {
    const { kind, start, end } = block;
    blocks.push(block);
    const words: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: text.slice(start, end), data: { start, end } }],
    };
    const isQuote = kind === 'block-quote';
    tree.children.push(isQuote ? { ...words, tagName: 'blockquote', children: [words] } : words);
  }
  return { text, map: sourceMap(map.done(raw.length), raw), tree, blocks, ownWords };
}

/** Where the text begins. Only what says something that we know is front matter, all else text. */
async function front(raw: string, path: string): Promise<{ start: number; ownWords: OwnWords }> {
  const [whole = '', yaml] = FRONT.exec(raw) ?? [];
  const ownWords: OwnWords =
    yaml === undefined ? {} : await frontMatter(yaml, path, 2).catch(noFrontMatter);
  return { start: Object.keys(ownWords).length ? whole.length : 0, ownWords };
}

function noFrontMatter(error: unknown): OwnWords {
  if (error instanceof InputError) return {};
  throw error;
}

/** Paragraphs that are set in among others are block quotes. */
function withQuotes(text: string, all: readonly Block[]): readonly Block[] {
  const isSetIn = all.map(({ start, end }) => isIndented(text, start, end));
  return areQuotes(
    isSetIn,
    all.map(({ start, end }) => text.slice(start, end)),
  ).map((isQuote, index) => (isQuote ? { ...all[index]!, kind: 'block-quote' } : all[index]!));
}

/** Fewer blanks set nothing off. */
const indentUnitsMin = 4;

/** Whether all lines of a paragraph begin with the same blanks, four or more, or a tab. */
function isIndented(text: string, start: number, end: number): boolean {
  let from = start;
  // Only over blanks: to look for the line's begin costs the whole text where no line ends so.
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from -= 1;
  if (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) return false;
  const indent = text.slice(from, start);
  if (indent !== '\t' && !(indent.length >= indentUnitsMin && /^ +$/.test(indent))) return false;
  return text
    .slice(from, end)
    .split(/\r\n?|\n/)
    .every((line) => line.startsWith(indent) && /^\S/.test(line.slice(indent.length)));
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
