// The main content of a page. Mozilla's Readability chooses; the choice is taken back to our own
// tree: the elements that it kept lie below one element, and that element is the content, with its
// captions and lists, which the library would thin out. Furniture inside of it is left out.

import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { HTML } from '../thresholds.js';
import { isFurniture, isVisible } from './shown.js';

const MARK = 'data-wortlaut';

/** The elements to read, in the order of the page; null when the page has no main content. */
export function mainContent(root: Root): readonly Element[] | null {
  const body = content(root);
  if (!body) return null;
  const headline = firstHeadline(root, body);
  return headline ? [headline, body] : [body];
}

function content(root: Root): Element | null {
  const found = chosen(root);
  const best = found ?? soleElement(root, 'article') ?? soleElement(root, 'main');
  if (!best) return null;
  // A choice that leaves most of the page's prose out is no choice.
  return proseUnits(best) >= proseUnits(root) * HTML.mainShareMin ? best : null;
}

/** What the library takes for the article, as an element of our tree; null on a long page. */
function chosen(root: Root): Element | null {
  const marked: Element[] = [];
  const copy = markedCopy(root, marked);
  if (marked.length > HTML.readabilityElementsMax) return null;
  const html = toHtml(copy);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const article = new Readability(document, {
    serializer: (node) => node,
  }).parse();
  const kept = new Set<Element>();
  const visit = (node: unknown): void => {
    const { getAttribute, childNodes } = node as Partial<globalThis.Element>;
    const mark = getAttribute?.call(node as globalThis.Element, MARK);
    const element = mark ? marked[Number(mark)] : undefined;
    if (element) kept.add(element);
    for (const child of childNodes ?? []) visit(child);
  };
  if (article?.content) visit(article.content);
  return commonElement(root, kept);
}

/**
 * A copy of what is visible, each element with its number. The library takes its time for each
 * element, so that emphasis and the like, which change nothing for it, are opened.
 */
function markedCopy(root: Root, marked: Element[]): Root {
  const copy = (nodes: readonly Nodes[], into: Element['children']): Element['children'] => {
    for (const node of nodes) {
      if (marked.length > HTML.readabilityElementsMax) break;
      if (node.type === 'text') into.push({ type: 'text', value: node.value });
      if (node.type !== 'element' || !isVisible(node) || isFurniture(node)) continue;
      if (isPlainInline(node)) copy(node.children, into);
      else {
        const { className, id, href, role } = node.properties;
        marked.push(node);
        const properties = { className, id, href, role, [MARK]: String(marked.length - 1) };
        into.push({ ...node, properties, children: copy(node.children, []) });
      }
    }
    return into;
  };
  return { type: 'root', children: copy(root.children, []) };
}

const PLAIN_INLINES = new Set(
  'abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** An inline element with nothing in it but text and its like. */
const isPlainInline = (node: Nodes): boolean =>
  node.type !== 'element' ||
  (PLAIN_INLINES.has(node.tagName) && node.children.every(isPlainInline));

/** The innermost element that all of these lie in. */
function commonElement(root: Root, kept: ReadonlySet<Element>): Element | null {
  const count = (node: Nodes): number =>
    'children' in node ? node.children.reduce((sum, child) => sum + countOf(child), 0) : 0;
  const known = new Map<Nodes, number>();
  const countOf = (node: Nodes): number => {
    const own = count(node) + (node.type === 'element' && kept.has(node) ? 1 : 0);
    known.set(node, own);
    return own;
  };
  const all = countOf(root);
  if (all === 0) return null;
  let at: Root | Element = root;
  for (;;) {
    const next: Nodes | undefined = at.children.find((child) => known.get(child) === all);
    if (next?.type !== 'element') return at.type === 'element' ? at : null;
    at = next;
    // A paragraph alone is its own content.
    if (kept.has(next) && !next.children.some((child) => known.get(child) === all)) return at;
  }
}

function soleElement(root: Root, name: string): Element | null {
  const found: Element[] = [];
  walk(root, (node) => {
    if (node.tagName === name) found.push(node);
    return found.length < 2 && node.tagName !== name;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The page's headline when it stands before the content and not in it. */
function firstHeadline(root: Root, body: Element): Element | null {
  let headline: Element | null = null;
  let isOver = false;
  walk(root, (node) => {
    if (node === body) isOver = true;
    if (isOver || headline || !isVisible(node) || isFurniture(node)) return false;
    if (node.tagName === 'h1') headline = node;
    return headline === null;
  });
  return headline;
}

/** Visits elements in order, down where the answer is yes. */
function walk(node: Nodes, visit: (node: Element) => boolean): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element' && visit(child)) walk(child, visit);
  }
}

/** How much running text there is: in paragraphs, quotations and items that are no mere links. */
function proseUnits(root: Root | Element): number {
  let units = 0;
  walk(root, (node) => {
    if (!isVisible(node) || isFurniture(node)) return false;
    if (!/^(?:p|blockquote|li|pre)$/.test(node.tagName)) return true;
    const length = unitsOf(node);
    if (length >= HTML.proseUnitsMin) units += length;
    return false;
  });
  return units;
}

function unitsOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + unitsOf(child), 0) : 0;
}
