// The tree of a source, made harmless once more: readers sanitise, but a report is also made from
// a result file that anybody may have written. What is not known here is printed as its text.

import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';
import { visibleText } from '../visible-text.js';

/** Elements that only structure text. */
const KEPT = new Set(
  (
    'abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption ' +
    'figure hr i ins kbd li ol p pre q rp rt ruby s samp small span strong sub sup table tbody td ' +
    'tfoot th thead tr u ul var wbr'
  ).split(' '),
);
/** Their text is no text. */
const DROPPED = new Set(
  'script style template noscript iframe object embed svg math head title meta link base'.split(
    ' ',
  ),
);
const ATTRIBUTES: readonly string[] = ['colSpan', 'rowSpan', 'start', 'reversed', 'dir', 'scope'];
const HEADING = /^h([1-6])$/;
/** The source's headings stand below the page's own, which end here. */
const HEADING_BASE = 4;
const HEADING_MAX = 6;
/** Deeper trees are made to break printers; their text is kept. */
const DEPTH_MAX = 200;

/** A value of the result that is a tree. */
export const isTree = (value: object | null): value is Root =>
  value !== null && 'type' in value && value.type === 'root' && 'children' in value;

/** A copy of the tree that has only text, structure and levelled headings. */
export function safeTree(tree: Root): Root {
  const levels: number[] = [];
  const visit = (nodes: readonly RootContent[], depth: number): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [safeText(node)];
      if (node.type !== 'element' || DROPPED.has(node.tagName)) return [];
      if (depth >= DEPTH_MAX) return visitFlat(node);
      const children = visit(node.children, depth + 1);
      const heading = HEADING.exec(node.tagName);
      if (heading) return [headingOf(Number(heading[1]), children, levels)];
      if (node.tagName === 'img') return imageOf(node);
      if (KEPT.has(node.tagName)) return [element(node.tagName, propertiesOf(node), children)];
      return [element('span', node.tagName === 'a' ? { className: ['link'] } : {}, children)];
    });
  return { type: 'root', children: visit(tree.children, 0) };
}

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Keeps the node's place in the text; its value is made visible only when it is printed. */
const safeText = ({ value, data }: Text): Text =>
  data === undefined ? { type: 'text', value: visibleText(value) } : { type: 'text', value, data };

/** All text below a node, without a stack. */
function visitFlat(node: Element): Text[] {
  const texts: Text[] = [];
  const waiting: ElementContent[] = [...node.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') texts.push(safeText(next));
    if (next.type === 'element' && !DROPPED.has(next.tagName)) {
      for (const child of [...next.children].reverse()) waiting.push(child);
    }
  }
  return texts;
}

function propertiesOf({ properties }: Element): Properties {
  const kept: Properties = {};
  for (const name of ATTRIBUTES) {
    const value = properties[name];
    if (typeof value === 'string' || typeof value === 'number' || value === true)
      kept[name] = value;
  }
  return kept;
}

/** Levels go down one at a time, whatever the source skips. An empty heading is none. */
function headingOf(level: number, children: ElementContent[], levels: number[]): Element {
  if (!hasText(children)) return element('div', {}, children);
  while (levels.length && (levels.at(-1) ?? 0) >= level) levels.pop();
  levels.push(level);
  const shown = Math.min(HEADING_MAX, HEADING_BASE + levels.length - 1);
  return element(`h${shown}`, { className: ['source-heading'] }, children);
}

const hasText = (nodes: readonly ElementContent[]): boolean =>
  nodes.some((node) =>
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.type === 'element' && hasText(node.children),
  );

/** An image is named, never loaded. */
function imageOf({ properties }: Element): Element[] {
  const { alt } = properties;
  if (typeof alt !== 'string' || alt === '') return [];
  return [
    element('span', { className: ['image'] }, [{ type: 'text', value: visibleText(`[${alt}]`) }]),
  ];
}

/** A tree for a text that comes without one: blank lines part the paragraphs. */
export function treeOfText(text: string): Root {
  const children: ElementContent[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    const data = { start: index, end: index + paragraph.length };
    children.push(element('p', {}, [{ type: 'text', value: paragraph, data }]));
  }
  return { type: 'root', children };
}
