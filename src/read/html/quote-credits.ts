// Who is named below a block quote: `<footer>` and `<cite>` at its end are lines of their own. A
// footer there is no furniture of the page. Linear in the page.

import type { Element, ElementContent, Nodes } from 'hast';
import { textOf } from './shown.js';

/** A credit is no longer than this. */
const creditUnitsMax = 120;

/** Makes the credit lines of all block quotes in a page paragraphs at their ends, in place. */
export function openCredits(node: Nodes, inQuote = false): void {
  if (!('children' in node)) return;
  const isQuote = node.type === 'element' && node.tagName === 'blockquote';
  if (node.type === 'element' && (isQuote || inQuote)) {
    for (const child of node.children) if (isFooter(child)) child.tagName = 'div';
    if (isQuote) setApart(node);
  }
  for (const child of node.children) openCredits(child, isQuote || inQuote);
}

const isFooter = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'footer';

const isBlank = (node: ElementContent): boolean => textOf(node).trim() === '';

/** Puts a name that ends the quote behind its last paragraph. */
function setApart(quote: Element): void {
  const last = quote.children.findLastIndex((node) => !isBlank(node));
  const node = quote.children[last];
  if (node?.type !== 'element') return;
  if (isCredit(node, quote.children.slice(0, last))) node.tagName = 'p';
  if (node.tagName !== 'p') return;
  const inner = node.children.findLastIndex((one) => !isBlank(one));
  const cite = node.children[inner];
  if (cite?.type !== 'element' || !isCredit(cite, node.children.slice(0, inner))) return;
  node.children = node.children.slice(0, inner);
  quote.children = [
    ...quote.children.slice(0, last + 1),
    { ...cite, tagName: 'p' },
    ...quote.children.slice(last + 1),
  ];
}

/** `<cite>` behind the end of a sentence. */
function isCredit(node: Element, before: readonly ElementContent[]): boolean {
  if (node.tagName !== 'cite') return false;
  const said = before.map(textOf).join('').trimEnd();
  const name = textOf(node).trim();
  return name.length <= creditUnitsMax && /[.!?…"”“’»«]$/u.test(said);
}
