// What a page says of itself: JSON-LD first, which newsrooms write with care, then Open Graph and
// the other meta elements, then the title. Everything in it is only a text.

import type { Element, Nodes, Root } from 'hast';
import type { OwnWords } from '../reader.js';
import { textOf } from './shown.js';

const ARTICLE = /(?:Article|Posting|Report|Review|Interview)$/;
const LINKED_UNITS_MAX = 1_000_000;
const WORD_UNITS_MAX = 1_000;
const DEPTH_MAX = 8;

/** The elements of a page that speak of it. */
interface Found {
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly linked: Readonly<Record<string, unknown>> | null;
}

/** Title, address, author, date and language, as far as the page tells. */
export function pageWords(root: Root, lang: string | null): OwnWords {
  const found = collect(root);
  const meta = (...names: string[]): string | null =>
    names.map((name) => found.metas.get(name)).find((value) => value !== undefined) ?? null;
  const { linked } = found;
  const words = {
    title: meta('og:title') ?? named(linked?.headline) ?? found.title ?? meta('twitter:title'),
    url: address(found.canonical) ?? address(meta('og:url')) ?? address(named(linked?.url)),
    author: named(linked?.author) ?? meta('author', 'article:author', 'dc.creator'),
    published:
      named(linked?.datePublished) ??
      meta('article:published_time', 'date', 'dc.date', 'datepublished', 'pubdate'),
    lang: lang ?? named(linked?.inLanguage) ?? meta('content-language'),
  };
  const known = Object.entries(words).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(known.map(([key, value]) => [key, value.slice(0, WORD_UNITS_MAX)]));
}

function collect(root: Root): Found {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let canonical: string | null = null;
  let linked: Found['linked'] = null;
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { rel, href, type } = node.properties;
      if (node.tagName === 'meta') addMeta(node, metas);
      else if (node.tagName === 'title') title ??= clean(textOf(node));
      else if (node.tagName === 'link' && isRel(rel, 'canonical')) canonical ??= String(href ?? '');
      else if (node.tagName === 'script' && type === 'application/ld+json') {
        linked ??= articleIn(textOf(node));
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return { metas, title, canonical, linked };
}

function addMeta({ properties }: Element, metas: Map<string, string>): void {
  const { name, property, itemProp, httpEquiv, content } = properties;
  const key = [property, name, itemProp, httpEquiv].flat().find((each) => typeof each === 'string');
  const value = clean(String(content ?? ''));
  if (key !== undefined && value !== '' && !metas.has(String(key).toLowerCase())) {
    metas.set(String(key).toLowerCase(), value);
  }
}

const isRel = (rel: unknown, name: string): boolean =>
  (Array.isArray(rel) ? rel.map(String) : [String(rel)]).includes(name);

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Only what leads somewhere on the web. */
const address = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+$/i.test(value) ? value : null;

/** The first article in a script of linked data. */
function articleIn(json: string): Found['linked'] {
  if (json.length > LINKED_UNITS_MAX) return null;
  try {
    return search(JSON.parse(json), 0);
  } catch {
    return null;
  }
}

function search(value: unknown, depth: number): Found['linked'] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = search(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return object;
  return search(object['@graph'] ?? object.mainEntity, depth + 1);
}

/** A text, or the name of a thing; of several, all. */
function named(value: unknown): string | null {
  if (typeof value === 'string') return clean(value) || null;
  if (Array.isArray(value)) {
    const names = value.map(named).filter((name) => name !== null);
    return names.length ? names.join(', ') : null;
  }
  if (typeof value !== 'object' || value === null || !('name' in value)) return null;
  return typeof value.name === 'string' ? clean(value.name) || null : null;
}
