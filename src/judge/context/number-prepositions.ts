// `über`, `about`, `close to`: they limit a number, a share, a sum or an hour behind them; before
// other words they say where or of what, and limit nothing.

import { isCount } from '../equal/numbers.js';
import type { Hit, Reader } from './reader.js';
import { DETERMINING } from './syntax.js';

/** So many words behind the first may be the number: `die | gute alte Hälfte`. */
const aheadWordsMax = 2;
/** What says how many by itself; behind an article the first no longer does: `die ganze Lage`. */
const COUNTS = ['quantifier', 'number-words', 'scales', 'fractions', 'number-nouns'];
/** What says how much only where it opens the phrase, or behind `a`: `eine Woche`. */
const MEASURES = ['units', 'months', 'weekdays', 'day-names', 'ordinals'];
const SHARES = ['fractions', 'scales', 'number-nouns', 'number-words'];
const MEASURED_SHARES = [...SHARES, 'units'];
const INDEFINITE = /^(?:an?|ein(?:e[mnrs]?)?)$/u;
const MULTIPLE = /\p{L}(?:fach|fache[mnrs]?|mal|tel)$/u;

/** `über | den Plan`: whether what stands right before the quote says of a number how many. */
export function isMeant(reader: Reader, { at, length }: Hit): boolean {
  const word = reader.listedAt('number-prepositions', at);
  if (word?.length !== length) return true;
  const { first, norms, words } = reader;
  if (isWhole(reader, norms[at] ?? '')) return false;
  const isOpened = DETERMINING.some((list) => words.has(list, norms[first] ?? ''));
  const isVague = !isOpened || norms[at] === 'ab' || INDEFINITE.test(norms[first] ?? '');
  for (let ahead = 0; ahead <= (isOpened ? aheadWordsMax : 0); ahead += 1) {
    if (reader.token(first + ahead)?.kind === 'punctuation') return false;
    const far = isVague ? MEASURED_SHARES : SHARES;
    const counts = ahead === 0 ? COUNTS : SHARES;
    const lists = isVague ? [...counts, ...MEASURES] : counts;
    // Two words on, another phrase may have begun: `about | the plan many have`.
    if (says(reader, first + ahead, ahead > 1 ? far : lists)) return true;
    const isFar = ahead === aheadWordsMax;
    // `about | a plan`: an article counts only what is measured, and that was asked.
    if (ahead === 0 && INDEFINITE.test(norms[first] ?? '')) continue;
    if (isFar ? reader.token(first + ahead)?.kind === 'number' : isNumber(reader, first + ahead))
      return true;
  }
  return false;
}

/** `über | mehrere Jahre`, `about | all of it`: how many of what is spoken of; not `close to | all`. */
function isWhole(reader: Reader, preposition: string): boolean {
  const { first, norms, words } = reader;
  const isAll = reader.listedAt('quantifier', first);
  if (isAll === null || LIMITING.has(preposition) || says(reader, first, SHARES)) return false;
  const next = first + isAll.length;
  return !isNumber(reader, next) && !words.hasAny(SCALED, norms[next] ?? '');
}

const LIMITING: ReadonlySet<string> = new Set(['close', 'up', 'bis', 'ab']);
const SCALED = [...SHARES, 'units', 'ordinals'];

const says = (reader: Reader, at: number, lists: readonly string[]): boolean =>
  lists.some((list) => reader.listedAt(list, at) !== null);

function isNumber({ tokens, norms, words }: Reader, at: number): boolean {
  const norm = norms[at] ?? '';
  return tokens[at]?.kind === 'number' || isCount(norm, words) || MULTIPLE.test(norm);
}
