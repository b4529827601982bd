// Tags without attributes that nest as they should → elements, without a parser for all of HTML.
//
// That is what HTML in Markdown mostly is: a caption, a line break, a <sub>. The parser takes 30 ms
// to load, so it is only asked when this gives up. A test holds that both agree.

import type { Element, ElementContent, Root, RootContent } from 'hast';
import { CARRIER } from './cut.js';

/** Elements that a parser leaves where they stand, in a paragraph and out of it. */
const INLINES = new Set(
  'abbr bdi bdo br cite del dfn ins kbd mark q samp small span sub sup time var wbr'.split(' '),
);
/** Elements that must not stand in a paragraph. */
const BLOCKS = new Set(
  'article aside blockquote div figcaption figure footer header main section'.split(' '),
);
/** Elements of Markdown that the blocks may stand in. */
const CONTAINERS = new Set(['blockquote', 'div', 'li']);
const VOID = new Set(['br', 'wbr']);

const TAG = /^<(\/?)([A-Za-z]+)[ \t\r\n]*\/?>$/;

/** The tree with its tags nested; null when a tag is not as plain as this needs it. */
export function nestPlainTags(tree: Root): Root | null {
  const children = nest(tree.children, true);
  return children && { type: 'root', children };
}

function nest(nodes: readonly RootContent[], allowsBlocks: boolean): ElementContent[] | null {
  const top: ElementContent[] = [];
  const open: Element[] = [];
  for (const node of nodes) {
    const siblings = open.at(-1)?.children ?? top;
    if (node.type === 'raw') {
      const [, slash, written] = TAG.exec(node.value) ?? [];
      const name = written?.toLowerCase() ?? '';
      if (slash === '/') {
        if (open.pop()?.tagName !== name) return null;
        continue;
      }
      const inBlocks = allowsBlocks && open.every(({ tagName }) => BLOCKS.has(tagName));
      if (!INLINES.has(name) && !(inBlocks && BLOCKS.has(name))) return null;
      const element: Element = { type: 'element', tagName: name, properties: {}, children: [] };
      siblings.push(element);
      if (!VOID.has(name)) open.push(element);
    } else if (node.type === 'element') {
      // Where blocks may stand, an element of Markdown is one, and no inline may hold it.
      const isText = node.tagName === CARRIER;
      const isInInline = open.some(({ tagName }) => INLINES.has(tagName));
      if (!isText && allowsBlocks && isInInline) return null;
      const children = nest(node.children, CONTAINERS.has(node.tagName));
      if (!children) return null;
      siblings.push({ ...node, children });
    } else if (node.type === 'text') siblings.push(node);
  }
  return open.length === 0 ? top : null;
}
