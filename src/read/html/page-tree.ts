// A page → a tree of what a browser shows, whose text nodes know where they stand in the file.
//
// The parser (parse5) gives each text its stretch of the file; `align` maps the two unit by unit.

import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { type OffsetMap, offsetMapBuilder } from '../../text/offset-map.js';
import { InputError } from '../../util/errors.js';
import { LIMITS } from '../../util/limits.js';
import { align } from './align.js';

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

/** Without recursion: what comes after recurses. */
function checkDepth(root: Root, path: string): void {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.treeDepthMax) {
      throw new InputError(
        'source/too-deep',
        `The page nests deeper than ${LIMITS.treeDepthMax} elements.`,
        { file: path, hint: 'Save its text as .txt and cite that.' },
      );
    }
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
}

/** Whether an element and all in it is shown. */
export type ShownTest = (node: Element) => boolean;

/**
 * The tree of what is shown, and the map from its text nodes' places to the file.
 *
 * @param marks the marks that the browser draws around `<q>`: outer pair, inner pair
 */
export function shownTree(
  root: Root,
  raw: string,
  isShown: ShownTest,
  marks: readonly string[],
): { tree: Root; values: OffsetMap } {
  const map = offsetMapBuilder();
  let quotes = 0;
  const text = (value: string, write: () => void): Text => {
    const start = map.length;
    write();
    return { type: 'text', value, data: { start, end: map.length } };
  };
  const mark = (index: number, node: Element, side: 'start' | 'end'): Text =>
    text(marks[index] ?? '', () =>
      map.atomic((marks[index] ?? '').length, node.position?.[side].offset ?? 0),
    );
  const copy = (nodes: readonly Nodes[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') {
        const from = node.position?.start.offset ?? 0;
        const to = node.position?.end.offset ?? from;
        return [text(node.value, () => align(node.value, raw, from, to, map))];
      }
      if (node.type !== 'element' || !isShown(node)) return [];
      if (node.tagName !== 'q') return [{ ...node, children: copy(node.children) }];
      const inner = quotes++ % 2 === 1 ? 2 : 0;
      const open = mark(inner, node, 'start');
      const children = copy(node.children);
      quotes--;
      return [open, ...children, mark(inner + 1, node, 'end')];
    });
  const tree: Root = { type: 'root', children: copy(root.children) };
  return { tree, values: map.done(raw.length) };
}
