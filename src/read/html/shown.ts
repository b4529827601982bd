// What of a page a browser does not show, as far as the page itself says so; and what is no words
// of an author: menus, forms, related links, footers, banners. Style sheets are not applied.

import type { Element, Nodes } from 'hast';

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const BLOCK_STYLE =
  /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|flow-root|list-item|table(?:-row)?)\s*(?:[;!]|$)/i;
/** What stands for browsers that know no better, and what only helps to read the words beside it. */
const ASIDE = new Set('meter progress rp rt rtc'.split(' '));
/** Elements that are blocks in a browser, and that the tree does without. */
const OPENED_BLOCKS = new Set(
  'dialog dir fieldset form hgroup legend listing menu optgroup option search'.split(' '),
);
/** Classes by which the common frameworks hide text from the eye. */
const HIDDEN_CLASS = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screenreader d-none'.split(' '),
);
const FURNITURE = new Set('nav footer form menu dialog'.split(' '));
const FURNITURE_ROLE = new Set(
  'navigation banner contentinfo search dialog alertdialog complementary menu menubar toolbar'.split(
    ' ',
  ),
);
const FURNITURE_NAME =
  /^(?:cookie|consent|newsletter|share|social|related|recommend|teaser-list|breadcrumb|comments?|adverts?|advertisement|ads?|anzeigen?|werbung|sponsored|promo|paywall)(?:$|[-_])/i;

/** Whether a browser shows an element. */
export function isVisible(node: Element): boolean {
  const { hidden, style, open, popover } = node.properties;
  if (ASIDE.has(node.tagName) || (popover !== undefined && popover !== null)) return false;
  if (hidden !== undefined && hidden !== null && hidden !== false) return false;
  if (HIDDEN_STYLE.test(String(style ?? ''))) return false;
  if (node.tagName === 'dialog' && (open === undefined || open === false)) return false;
  if (classesOf(node).some((name) => HIDDEN_CLASS.has(name.toLowerCase()))) return false;
  return !isNoteMark(node);
}

/** Whether an element that is none of the tree's blocks is one to a browser: it parts words. */
export const isOtherBlock = ({ tagName, properties: { style } }: Element): boolean =>
  OPENED_BLOCKS.has(tagName) || (style !== undefined && BLOCK_STYLE.test(String(style)));

/** Whether an element is furniture of the page and no content. */
export function isFurniture(node: Element): boolean {
  if (FURNITURE.has(node.tagName)) return true;
  if (FURNITURE_ROLE.has(String(node.properties.role ?? '').toLowerCase())) return true;
  if (node.tagName === 'aside') return true;
  if (!/^(?:div|section|ul|ol|header)$/.test(node.tagName)) return false;
  return [...classesOf(node), String(node.properties.id ?? '')].some((name) =>
    FURNITURE_NAME.test(name),
  );
}

function classesOf(node: Element): readonly string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** The raised mark of a note that links to it: no word of a quotation. */
function isNoteMark(node: Element): boolean {
  if (node.tagName !== 'sup' || !/^\s*\[?(?:\d{1,3}|[a-z*†‡])\]?\s*$/.test(textOf(node)))
    return false;
  return linksWithin(node);
}

const linksWithin = (node: Nodes): boolean =>
  node.type === 'element' &&
  ((node.tagName === 'a' && String(node.properties.href ?? '').startsWith('#')) ||
    node.children.some(linksWithin));

/** The text of a node, as it stands. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
