// What Markdown's nodes become in hast. Text nodes get `data: { start, end }`: their place among
// the values of the tree, until tree/visible.ts replaces it by the place in the text.

import type { Element, ElementContent, Text } from 'hast';
import type { Html, Literal, Nodes } from 'mdast';
import type { Options } from 'remark-rehype';
import type { ValueNode } from './recorder.js';
import { visitValues } from './recorder.js';

type Handlers = NonNullable<NonNullable<Options>['handlers']>;

/** HTML that stood in the Markdown, with its place among the values. */
export interface RawHtml {
  type: 'raw';
  value: string;
  data: { start: number; end: number };
}

/**
 * Handlers for one tree. Footnotes stay where they are defined, and their marks, like images,
 * are no text: a mark inside a quotation is no word of it.
 */
export function handlers(tree: Nodes): { handlers: Handlers; hasHtml: boolean } {
  const starts = new WeakMap<object, number>();
  let next = 0;
  let hasHtml = false;
  visitValues(tree, (node) => {
    starts.set(node, next);
    next += node.value.length;
    hasHtml ||= node.type === 'html';
  });
  const place = (node: Literal) => {
    const start = starts.get(node) ?? 0;
    return { start, end: start + node.value.length };
  };
  const text = (node: ValueNode): Text => ({ type: 'text', value: node.value, data: place(node) });
  const element = (tagName: string, children: ElementContent[]): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children,
  });
  return {
    hasHtml,
    handlers: {
      text: (_, node: ValueNode) => text(node),
      inlineCode: (_, node: ValueNode) => element('code', [text(node)]),
      code: (_, node: ValueNode) => element('pre', [element('code', [text(node)])]),
      html: (_, node: Html): RawHtml => ({ type: 'raw', value: node.value, data: place(node) }),
      image: () => undefined,
      imageReference: () => undefined,
      footnoteReference: () => undefined,
      footnoteDefinition: (state, node) => element('div', state.all(node)),
    },
  };
}
