// Addresses that open a published page at the words of a passage (text directives,
// https://wicg.github.io/scroll-to-text-fragment/) or a recording at its time (media fragments,
// https://www.w3.org/TR/media-frags/). Only web addresses: a source may declare anything as its own.

import type { Match } from '../../schema/result.generated.js';

/** Longer passages are named by their first and last words: an address has to stay one. */
const WHOLE_UNITS_MAX = 300;
/** Words that name the beginning, the end or the surroundings of a passage. */
const EDGE_WORDS = 5;
/** Pieces of one passage that are named; browsers show the first. */
const PIECES_MAX = 5;

/** A web address as browsers write it; null for anything else. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

/** `https://a.example/b` and a passage → `https://a.example/b#:~:text=the%20words` */
export function passageAddress(
  url: string | null,
  match: Match | null,
  text: string | null,
): string | null {
  const address = webAddress(url);
  if (address === null || !match) return null;
  const pieces = match.segments.slice(0, PIECES_MAX).map((segment, index) => {
    const before = index === 0 && isRepeated(segment.text, text) ? match.before : '';
    return `text=${prefixOf(before)}${wordsOf(segment.text)}`;
  });
  if (pieces.length === 0) return null;
  const [page = '', fragment = ''] = address.split(/#(.*)/s);
  return `${page}#${fragment.replace(/:~:.*/s, '')}:~:${pieces.join('&')}`;
}

/**
 * `https://a.example/b.mp4`, 761.5 → `https://a.example/b.mp4#t=761`. Whole seconds, rather a little
 * early. An address with a fragment of its own leads elsewhere already: null.
 */
export function mediaAddress(url: string | null, seconds: number): string | null {
  const address = webAddress(url);
  if (address === null || address.includes('#')) return null;
  return `${address}#t=${Math.max(0, Math.floor(seconds))}`;
}

/** The whole passage, or its first and last words where it is long or crosses paragraphs. */
function wordsOf(passage: string): string {
  const trimmed = passage.trim();
  const words = trimmed.split(/\s+/);
  const isWhole = trimmed.length <= WHOLE_UNITS_MAX && !trimmed.includes('\n');
  if (isWhole || words.length < 2 * EDGE_WORDS) return encoded(words);
  return `${encoded(words.slice(0, EDGE_WORDS))},${encoded(words.slice(-EDGE_WORDS))}`;
}

/** Words before a passage tell it from its like; a paragraph's break cannot be named. */
function prefixOf(before: string): string {
  const words = before.replace(/^.*\n/s, '').trim().split(/\s+/).slice(-EDGE_WORDS);
  return words.join('') === '' ? '' : `${encoded(words)}-,`;
}

const isRepeated = (words: string, text: string | null): boolean =>
  text !== null && text.indexOf(words) !== text.lastIndexOf(words);

/** A hyphen, a comma and an ampersand are signs of the directive itself. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
