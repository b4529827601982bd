// What a Word file says of itself: title and author, as its program has filled them in.

import type { OwnWords } from '../reader.js';

const KEYS: readonly (readonly [key: string, element: RegExp])[] = [
  ['title', /<dc:title>([^<]{1,1000})<\/dc:title>/],
  ['author', /<dc:creator>([^<]{1,1000})<\/dc:creator>/],
];
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The known words of `docProps/core.xml`; none when the file has no such part. */
export function coreWords(part: Uint8Array | undefined): OwnWords {
  if (!part) return {};
  const xml = new TextDecoder().decode(part);
  const words: Record<string, string> = {};
  for (const [key, element] of KEYS) {
    const value = element.exec(xml)?.[1]?.trim();
    if (value)
      words[key] = value.replace(/&(amp|lt|gt|quot);/g, (_, name) => REFERENCES[name] ?? '');
  }
  return words;
}
