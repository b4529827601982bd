// What of a tree may be shown: an allow-list of elements, hardly an attribute, no link that runs.

import type { Element, Nodes, Properties, Root } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import { sanitize } from 'hast-util-sanitize';

const BLOCKS =
  'address article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul';
const INLINES =
  'a abbr b bdi bdo big br cite code del dfn em i ins kbd mark rp rt ruby s samp small span strike strong sub sup time tt u var wbr';

/** Elements whose content a reader of the page never sees, or that bring in something foreign. */
const INVISIBLE =
  'applet audio base button canvas datalist embed frame frameset head iframe link map math meta noembed noframes noscript object option param picture script select style svg template textarea title video xmp';

const SCHEMA: Schema = {
  tagNames: `${BLOCKS} ${INLINES}`.split(' '),
  strip: INVISIBLE.split(' '),
  attributes: {
    a: ['href'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

const HREF = /^(?:https?:\/\/|mailto:)/i;

const KNOWN = new Set(SCHEMA.tagNames);
const STRIPPED = new Set(SCHEMA.strip);

/**
 * What of an element may be shown, for readers that copy their tree anyway: `drop` it with all in
 * it, `open` it and keep its children, or `keep` it with its safe properties. The same as
 * `safeTree`, which a test holds against it.
 */
export function fateOf({ tagName }: Element): 'drop' | 'open' | 'keep' {
  if (KNOWN.has(tagName)) return 'keep';
  return STRIPPED.has(tagName) ? 'drop' : 'open';
}

/** The properties that an element may keep. */
export function safeProperties({ tagName, properties }: Element): Properties {
  const names = SCHEMA.attributes?.[tagName];
  if (!names) return {};
  const kept: Properties = {};
  for (const name of names) {
    const value = properties[String(name)];
    const isPlain = typeof value === 'string' || typeof value === 'number';
    if (isPlain && (name !== 'href' || HREF.test(String(value)))) kept[String(name)] = value;
  }
  return kept;
}

/** A copy of a tree with nothing in it that could run, load, or pass for ours. */
export function safeTree(tree: Root): Root {
  const safe = sanitize(tree, SCHEMA);
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
  dropRelativeLinks(root);
  return root;
}

/** A relative link would point beside the report. */
function dropRelativeLinks(node: Nodes): void {
  if (node.type === 'element' && node.properties.href !== undefined) {
    if (!HREF.test(String(node.properties.href))) delete node.properties.href;
  }
  if ('children' in node) for (const child of node.children) dropRelativeLinks(child);
}
