// A page → a tree of what a browser shows, whose text nodes know where they stand in the file.
//
// The parser (parse5) gives each text its stretch of the file; `align` maps the two unit by unit.

import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { type OffsetMap, offsetMapBuilder } from '../../text/offset-map.js';
import { InputError } from '../../util/errors.js';
import { LIMITS } from '../../util/limits.js';
import { isApart } from '../tree/layout.js';
import { fateOf, safeProperties } from '../tree/safe.js';
import { align } from './align.js';
import { isOtherBlock } from './shown.js';

/** A page, parsed. */
export interface ParsedPage {
  /** As it stands in the file, with positions: scripts, metadata and all. */
  readonly root: Root;
  readonly lang: string | null;
}

/**
 * Parses a page.
 *
 * @throws InputError `source/too-deep`
 */
export function parsePage(raw: string, path: string): ParsedPage {
  const start = { line: 1, column: 1, offset: 0 };
  const flow: Root = {
    type: 'root',
    children: [
      { type: 'raw', value: raw, position: { start, end: { ...start, offset: raw.length } } },
    ],
  };
  const root = unified().use(rehypeRaw).runSync(flow, { value: raw });
  checkDepth(root, path);
  const lang = /<html\s[^>]*?\blang\s*=\s*["']?([A-Za-z][A-Za-z0-9-]{1,34})/i.exec(
    raw.slice(0, 20_000),
  )?.[1];
  return { root, lang: lang ?? null };
}

/** As deep as it recurses, what comes after does as well. */
function checkDepth(root: Root, path: string): void {
  const visit = (node: Nodes, depth: number): void => {
    if (depth > LIMITS.treeDepthMax) {
      throw new InputError(
        'source/too-deep',
        `The page nests deeper than ${LIMITS.treeDepthMax} elements.`,
        { file: path, hint: 'Save its text as .txt and cite that.' },
      );
    }
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 0);
}

/** Whether an element and all in it is shown. */
export type ShownTest = (node: Element) => boolean;

/**
 * The tree of what is shown, with nothing in it that could run, load or pass for ours, and the map
 * from its text nodes' places to the file.
 *
 * @param top what to show, in the order of the page
 * @param marks the marks that the browser draws around `<q>`: outer pair, inner pair
 */
export function shownTree(
  top: readonly Nodes[],
  raw: string,
  isShown: ShownTest,
  marks: readonly string[],
): { tree: Root; values: OffsetMap } {
  const map = offsetMapBuilder();
  let quotes = 0;
  const mark = (index: number, offset: number | undefined): Text => {
    const [start, value] = [map.length, marks[index] ?? ''];
    map.atomic(value.length, offset ?? 0);
    return { type: 'text', value, data: { start, end: map.length } };
  };
  const copy = (nodes: readonly Nodes[], into: ElementContent[]): ElementContent[] => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const [from, start] = [node.position?.start.offset ?? 0, map.length];
        align(node.value, raw, from, node.position?.end.offset ?? from, map);
        into.push({ type: 'text', value: node.value, data: { start, end: map.length } });
      } else if (node.type === 'element' && isShown(node)) element(node, into);
    }
    return into;
  };
  const element = (node: Element, into: ElementContent[]): void => {
    const { tagName, position } = node;
    const fate = fateOf(node);
    if (tagName === 'q') {
      const inner = quotes++ % 2 === 1 ? 2 : 0;
      into.push(mark(inner, position?.start.offset));
      copy(node.children, into);
      quotes--;
      into.push(mark(inner + 1, position?.end.offset));
    } else if (fate !== 'drop') {
      const isBlock = isOtherBlock(node);
      if (fate === 'open' && !isBlock) return void copy(node.children, into);
      const name = isLinedThrough(node) ? 'del' : fate === 'open' ? 'div' : tagName;
      const [properties, children] = [safeProperties(node), copy(node.children, [])];
      const made: Element = { type: 'element', tagName: name, properties, children };
      const isInline = isBlock && fate === 'keep' && !isApart(name);
      into.push(isInline ? { ...made, tagName: 'div', properties: {}, children: [made] } : made);
    }
  };
  const tree: Root = { type: 'root', children: copy(top, []) };
  return { tree, values: map.done(raw.length) };
}

const LINE_THROUGH = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,60}\bline-through\b/i;

const isLinedThrough = ({ properties: { style } }: Element): boolean =>
  style !== undefined && LINE_THROUGH.test(String(style));
