// What a snapshot's file is called: from the address, the same every time.

import { endingOf, webEnding } from '../../read/formats.js';
import type { Fetched } from './fetch.js';

const stemUnitsMax = 80;

/** `https://example.org/news/bridge?id=7` → `example.org-news-bridge-id-7.html`. */
export function snapshotName({ url, type }: Pick<Fetched, 'url' | 'type'>): string {
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.toLowerCase();
  const ending = webEnding(path, type) ?? '.html';
  const bare = path.slice(0, path.length - (endingOf(path)?.length ?? 0));
  const stem = `${hostname}${bare}${search}`
    .replace(/^www\./, '')
    .replace(/%[\da-f]{2}/gi, '-')
    .replace(/[^a-z0-9.]+/gi, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, stemUnitsMax)
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${stem || 'page'}${ending}`;
}

/** Texts whose charset only the server knew are kept in UTF-8, with a mark that says so. */
export function withCharset({ bytes, type, charset }: Fetched): Uint8Array {
  if (charset === null || !type.startsWith('text/') || /^utf-?8$/.test(charset)) return bytes;
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(`\ufeff${text}`);
  } catch {
    return bytes;
  }
}
