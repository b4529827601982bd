// A strict reader of the XML that a report may be: refuses whatever is not well-formed XML 1.0.
// It knows elements, attributes, texts, the five names and numeric references, and nothing else.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const CHARACTER = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const TOKEN = /<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y;

function value(raw: string): string {
  return raw.replace(/&(?:(\w+)|#(\d+));|&/g, (hit, name?: string, code?: string) => {
    const text = code ? String.fromCodePoint(Number(code)) : NAMES[name ?? ''];
    if (text === undefined || !CHARACTER.test(text)) throw new Error(`a bad reference: ${hit}`);
    return text;
  });
}

/** Reads a document; throws at the first fault. */
export function parseXml(document: string): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(head)) throw new Error('no XML declaration');
  if (!CHARACTER.test(document)) throw new Error('a character that XML forbids');
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  TOKEN.lastIndex = head.length;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(document);
    if (!token) throw new Error(`no markup at ${at}: ${document.slice(at, at + 60)}`);
    const [, closed, opened, list = '', single, text] = token;
    const parent = open.at(-1)!;
    if (text !== undefined) {
      if (text.includes(']]>')) throw new Error(']]> in a text');
      parent.children.push(value(text));
    } else if (closed !== undefined) {
      if (closed !== parent.name) throw new Error(`${closed} closes ${parent.name}`);
      open.pop();
    } else {
      const pairs = [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', raw = '']) => [
        key,
        value(raw),
      ]);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error('twice one name');
      const element = { name: opened!, attributes: Object.fromEntries(pairs), children: [] };
      parent.children.push(element);
      if (!single) open.push(element);
    }
  }
  const [first, ...rest] = root.children;
  if (open.length > 1 || typeof first !== 'object' || rest.some((each) => `${each}`.trim())) {
    throw new Error('not one whole element');
  }
  return first;
}

/** The child elements of a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child === 'object' && child.name === name,
  );

/** All text in an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
