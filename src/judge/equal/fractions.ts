// Fractions by their value: `3/4`, `¾`, `three quarters`; `3 1/2`, `3½`, `three and a half`,
// `dreieinhalb`. Only parts that people say are read: `9/11` and `24/7` are no fractions.

import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { numeralValue } from './numbers.js';
import type { Run } from './runs.js';

/** What makes a whole when it is parted so. */
const PARTS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10]);

/** The fraction that begins at a token. */
export function fractionRun(
  tokens: readonly Token[],
  index: number,
  words: Vocabulary,
): Run | null {
  const part = partRun(tokens, index, words);
  if (part) return { key: `#${part.value}`, length: part.length, via: 'numeral' };
  const whole = wholeAt(tokens[index]!, words);
  if (whole === null) return null;
  const half = andHalf(tokens, index + 1, words);
  if (half > 0) return { key: `#${whole + 0.5}`, length: 1 + half, via: 'numeral' };
  const rest = tokens[index + 1]?.spaced ? partRun(tokens, index + 1, words, true) : null;
  return rest && rest.value < 1
    ? { key: `#${whole + rest.value}`, length: 1 + rest.length, via: 'numeral' }
    : null;
}

interface Part {
  readonly value: number;
  readonly length: number;
}

/** `3/4`, or `three quarters`, `three-quarters`. */
function partRun(
  tokens: readonly Token[],
  index: number,
  words: Vocabulary,
  isWritten = false,
): Part | null {
  const top = tokens[index];
  const bar = tokens[index + 1];
  const bottom = tokens[index + 2];
  if (top?.kind === 'number' && bar && bottom && !bar.spaced && !bottom.spaced) {
    const isBar = bar.text === '/' || bar.text === '⁄';
    const isEnd = tokens[index + 3]?.text !== bar.text || tokens[index + 3]!.spaced;
    return isBar && isEnd ? partOf(digits(top), digits(bottom), 3) : null;
  }
  if (isWritten || !top || !bar) return null;
  const count =
    top.kind === 'word' ? (ONE.has(top.norm) ? 1 : numeralValue(top.norm, words)) : null;
  const isJoined = bar.norm === '-' && !bar.spaced;
  const named = isJoined ? bottom : bar;
  const parts = words.canonical('fractions').get(named?.norm ?? '');
  // `one third` is a part; `two third places` are not.
  const isPart = parts !== undefined && (count === 1) === !/s$/u.test(named!.norm);
  const isGerman = words.lang === 'de' && parts !== undefined;
  return isPart || isGerman ? partOf(count, Number(parts), isJoined ? 3 : 2) : null;
}

const ONE: ReadonlySet<string> = new Set(['one', 'ein', 'eins']);

function partOf(top: number | null, bottom: number | null, length: number): Part | null {
  if (top === null || bottom === null || top >= bottom || top < 1 || !PARTS.has(bottom))
    return null;
  return { value: Math.round((top / bottom) * 10_000) / 10_000, length };
}

const digits = ({ norm }: Token): number | null => (/^\d{1,2}$/u.test(norm) ? Number(norm) : null);

/** A whole number before a fraction: `3 1/2`, `three and a half`. */
function wholeAt(token: Token, words: Vocabulary): number | null {
  if (token.kind === 'number') return digits(token);
  if (token.kind !== 'word') return null;
  return token.norm === 'one' ? 1 : numeralValue(token.norm, words);
}

/** How many tokens of `and a half` follow. */
function andHalf(tokens: readonly Token[], index: number, words: Vocabulary): number {
  if (words.lang !== 'en') return 0;
  return ['and', 'a', 'half'].every((norm, at) => tokens[index + at]?.norm === norm) ? 3 : 0;
}
