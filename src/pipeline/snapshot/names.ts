// What a snapshot's file is called: from the address, the same every time.

import type { Fetched } from './fetch.js';

/** Endings by media type; the readers know files by them. */
const ENDINGS = new Map(
  Object.entries({
    'text/html': '.html',
    'application/xhtml+xml': '.html',
    'text/plain': '.txt',
    'text/markdown': '.md',
    'text/vtt': '.vtt',
    'application/x-subrip': '.srt',
    'application/pdf': '.pdf',
    'application/json': '.json',
    'application/xml': '.xml',
    'text/xml': '.xml',
    'application/vnd.oasis.opendocument.text': '.odt',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  }),
);
const KNOWN = /\.(?:html?|txt|md|vtt|srt|pdf|json|xml|docx|odt)$/;
const stemUnitsMax = 80;

/** `https://example.org/news/bridge?id=7` → `example.org-news-bridge-id-7.html`. */
export function snapshotName({ url, type }: Pick<Fetched, 'url' | 'type'>): string {
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.toLowerCase();
  const ending = ENDINGS.get(type) ?? KNOWN.exec(path)?.[0] ?? '.html';
  const stem = `${hostname}${path.replace(KNOWN, '')}${search}`
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
