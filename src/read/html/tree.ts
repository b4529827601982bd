// HTML inside of Markdown → part of the tree, as a browser would nest it.
//
// parse5 (through hast-util-raw) builds the tree where the tags are not plain, but it merges text
// and forgets where it stood. So it gets the tags alone: each text travels through it inside an
// element of our own that carries its place, and is taken out again. Text that parse5 moved (out of
// a broken table) would make the map run backwards; then the tree is built with fewer tags.

import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import type { OffsetMap } from '../../text/offset-map.js';
import { assert } from '../../util/errors.js';
import type { TagFilter } from './cut.js';
import { CARRIER, cutHtml } from './cut.js';
import { nestPlainTags } from './plain-tags.js';

const TABLE_TAGS = new Set('caption col colgroup table tbody td tfoot th thead tr'.split(' '));

/** What to leave to the parser, from everything to nothing; the last cannot move text. */
const FILTERS: readonly TagFilter[] = [() => true, (name) => !TABLE_TAGS.has(name), () => false];

/**
 * Parses the HTML in a tree.
 *
 * @param values the values that the tree's text and raw nodes have their places in
 * @param decode the meaning of a character reference: `&amp;` → `&`
 * @returns the tree without raw nodes, and the values that its text nodes have their places in
 * @throws InputError `source/too-deep`
 */
export async function parseHtml(
  flow: Root,
  values: OffsetMap,
  decode: (reference: string) => string,
  path: string,
): Promise<{ tree: Root; values: OffsetMap }> {
  for (const filter of FILTERS) {
    const cut = cutHtml(flow, values, decode, filter, path);
    const parsed = nestPlainTags(cut.tree) ?? (await import('./parser.js')).parseTags(cut.tree);
    const tree: Root = { type: 'root', children: unwrap(parsed.children, cut.texts) };
    if (isInOrder(tree)) return { tree, values: cut.values };
  }
  throw new Error('Wortlaut has a bug: a tree without tags has its text out of order');
}

/** Takes the texts out of their carriers, and leaves out what the page hides. */
function unwrap<T extends RootContent | ElementContent>(
  nodes: readonly T[],
  texts: ReadonlyMap<number, Text>,
): (T | Text)[] {
  const kept: (T | Text)[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.tagName === CARRIER) kept.push(...carried(node, texts));
    else if (!isHidden(node)) {
      node.children = unwrap(node.children, texts);
      kept.push(node);
    }
  }
  return kept;
}

function carried(node: Element, texts: ReadonlyMap<number, Text>): Text[] {
  const text = texts.get(Number(node.properties.dataStart));
  return text && contents(node) === text.value ? [text] : [];
}

function contents(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(contents).join('') : '';
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden(node: Element): boolean {
  const { hidden, style } = node.properties;
  return (hidden !== undefined && hidden !== null) || HIDDEN_STYLE.test(String(style ?? ''));
}

/** Whether each text stands after the one before it, and none got lost in the parser. */
function isInOrder(tree: Root): boolean {
  let last = -1;
  const visit = (node: Nodes): boolean => {
    if (node.type === 'text') {
      const start = node.data?.start;
      assert(start !== undefined, 'a text came out of the parser without its place');
      const isNext = start >= last;
      last = start;
      return isNext;
    }
    return 'children' in node ? node.children.every(visit) : true;
  };
  return visit(tree);
}
