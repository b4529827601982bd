// What an element does to the flow of the text: how far it stands off its neighbours, and what a
// block inside it is to a reader.

import type { Element, Nodes, Root } from 'hast';
import type { BlockKind } from '../../model/source.js';

/** Elements that begin and end a block. */
const APART = new Set(
  'address article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements that stand below one another without a blank line. */
const ITEMS = new Set('dd dt li tbody td tfoot th thead tr'.split(' '));
const LISTS = new Set('dl ol ul'.split(' '));

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, 'heading'] as const),
  ...'figcaption caption'.split(' ').map((name) => [name, 'caption'] as const),
  ...'li dt dd'.split(' ').map((name) => [name, 'list-item'] as const),
  ...'td th'.split(' ').map((name) => [name, 'table-cell'] as const),
  ['blockquote', 'block-quote'],
  ['pre', 'code'],
]);

/** Whether an element begins and ends a block. */
export const isApart = (tagName: string): boolean => APART.has(tagName);

/** The kind of the blocks in an element: the innermost element that says one decides. */
export function kindOf(node: Element, around: BlockKind): BlockKind {
  return KINDS.get(node.tagName) ?? around;
}

/**
 * Line ends between an element and its neighbour, before or after it: 2 for a block, 1 for an
 * item, 0 inside a line.
 */
export function gapOf(node: Element, neighbour: Nodes | undefined, parent: Root | Element): number {
  if (!APART.has(node.tagName)) return 0;
  if (ITEMS.has(node.tagName)) return 1;
  if (!isItem(parent)) return 2;
  // In an item: the first and last block end with the item, a list belongs to the line above it.
  const isNear = neighbour === undefined || isList(node) || isList(neighbour);
  return isNear ? 1 : 2;
}

const isItem = (node: Nodes): boolean => node.type === 'element' && ITEMS.has(node.tagName);
const isList = (node: Nodes): boolean => node.type === 'element' && LISTS.has(node.tagName);
