// Norms of words and marks: how a token is written, told apart from what it says. Texts say most of
// their words again and again, so that the words met last are kept in a table by their letters: a
// word that is there is neither cut out of its text nor looked at again. O(letters).

import { LIGATURES } from './folds-table.js';
import { withoutInvisible } from './token-kinds.js';

/** A word as it stands and as it is compared. */
export interface Written {
  readonly text: string;
  readonly norm: string;
}

/** A power of two: where in the table a word belongs is told by the last bits of its hash. */
const slots = 0x4000;
const table = new Array<Written | undefined>(slots);

/** Longer ones come once, and would hold their whole text in memory. */
const wordUnitsMax = 64;

/** The word, number or sign at `[start, end)` of a text. A word that comes in turns another out. */
export function writtenAt(text: string, start: number, end: number): Written {
  if (end - start > wordUnitsMax) {
    const long = text.slice(start, end);
    return { text: long, norm: tokenNorm(long) };
  }
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const known = table[slot];
  if (known && known.text.length === end - start && text.startsWith(known.text, start))
    return known;
  const own = text.slice(start, end);
  const made = { text: own, norm: tokenNorm(own) };
  table[slot] = made;
  return made;
}

/** So many words are kept with their norms. */
const normsKnownMax = 100_000;
const norms = new Map<string, string>();

/**
 * The norm of a word, number or sign: lower case, composed, without invisible signs. Equal norms are
 * one string where that can be, which is quick to look up.
 */
export function tokenNorm(text: string): string {
  if (text.length > wordUnitsMax) return makeNorm(text);
  const known = norms.get(text);
  if (known !== undefined) return known;
  if (norms.size >= normsKnownMax) norms.clear();
  const made = makeNorm(text);
  const same = norms.get(made);
  const norm = same === made ? same : made;
  norms.set(text, norm);
  return norm;
}

const PLAIN = /^[a-z0-9äöüß]+$/u;
const PLAIN_CASED = /^[a-z0-9äöüßA-ZÄÖÜ]+$/u;

function makeNorm(text: string): string {
  if (PLAIN.test(text)) return text;
  if (PLAIN_CASED.test(text)) return text.toLowerCase();
  const joined = withoutInvisible(text.replaceAll(/[-‐\u00ad]\s+/gu, ''))
    .replaceAll(/[ﬀ-ﬆ]/gu, (glyph) => LIGATURES.get(glyph) ?? glyph)
    .replaceAll(/[‘’‛ʼʹ`´′＇]/gu, "'")
    .replaceAll(/[‐‑‒–—―−﹘﹣－]/gu, '-')
    .normalize('NFC')
    .toLowerCase();
  return joined.replaceAll('ſ', 's').replaceAll('ς', 'σ');
}

const MARKS = '"“”„‟«»‹›「」『』〝〞〟＂\'‘’‚‛`´ʼ';
const DASHES = /^[-‐‑‒–—―−﹘﹣－⸺⸻]/u;
const marks = new Map<string, string>();

/** The norm of punctuation: all quotation marks alike, dashes alike, an ellipsis one sign. */
export function markNorm(text: string): string {
  const known = marks.get(text);
  if (known !== undefined) return known;
  const made = makeMarkNorm(text);
  if (text.length === 1) marks.set(text, made);
  return made;
}

function makeMarkNorm(text: string): string {
  if (text === '…' || (text.length > 1 && text.startsWith('.'))) return '…';
  if (MARKS.includes(text.charAt(0))) return "'";
  return DASHES.test(text) ? '-' : text.normalize('NFC');
}
