// What a page says of itself: JSON-LD first, which newsrooms write with care, then Open Graph and
// the other meta elements, then the title. Everything in it is only a text.

import type { Element, Nodes, Root } from 'hast';
import type { OwnWords } from '../reader.js';
import { clean, type Linked, linkedArticle, named } from './linked-data.js';
import { textOf } from './shown.js';

const WORD_UNITS_MAX = 1_000;

/** The elements of a page that speak of it. */
interface Found {
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly linked: Linked | null;
}

/** Title, address, author, publisher, dates and language, as far as the page tells. */
export function pageWords(root: Root, lang: string | null): OwnWords {
  const found = collect(root);
  const meta = (...names: string[]): string | null =>
    names.map((name) => found.metas.get(name)).find((value) => value !== undefined) ?? null;
  const { linked } = found;
  const all = {
    title: meta('og:title') ?? named(linked?.headline) ?? found.title ?? meta('twitter:title'),
    url: address(found.canonical) ?? address(meta('og:url')) ?? address(named(linked?.url)),
    author: named(linked?.author) ?? words(meta('author', 'article:author', 'dc.creator')),
    publisher: named(linked?.publisher) ?? words(meta('publisher', 'dc.publisher', 'og:site_name')),
    published:
      named(linked?.datePublished) ??
      meta('article:published_time', 'date', 'dc.date', 'datepublished', 'pubdate'),
    modified:
      named(linked?.dateModified) ??
      meta('article:modified_time', 'og:updated_time', 'dc.date.modified', 'datemodified'),
    lang: lang ?? named(linked?.inLanguage) ?? meta('content-language'),
  };
  const known = Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]);
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
        linked ??= linkedArticle(textOf(node));
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

/** A name, not the address of a profile. */
const words = (value: string | null): string | null =>
  value !== null && !/^(?:https?:)?\/\//i.test(value) ? value : null;

/** Only what leads somewhere on the web. */
const address = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+$/i.test(value) ? value : null;
