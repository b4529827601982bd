// Ordinals: `3rd` and `third`, `am 3. März` and `am dritten März`. In German a number with a full
// stop is one only where a sentence cannot end.

import { beginsSmall } from '../../text/letters.js';
import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Run } from './runs.js';

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** The ordinal that begins at a token. */
export function ordinalRun(tokens: readonly Token[], index: number, words: Vocabulary): Run | null {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.kind === 'word') {
    const value = words.canonical('ordinals').get(token.norm);
    return value === undefined ? null : { key: `#${value}.`, length: 1, via: 'numeral' };
  }
  if (!/^\d{1,3}$/u.test(token.norm) || token.kind !== 'number' || !next || next.spaced)
    return null;
  const isOrdinal =
    words.lang === 'en' ? SUFFIXES.has(next.norm) : isGermanOrdinal(tokens, index, words);
  if (!isOrdinal) return null;
  // `June 3rd` is `June 3`, and `3rd May` is `3 May`.
  const isDate =
    words.lang === 'en' && [index - 1, index + 2].some((at) => isMonthAt(tokens, at, words));
  return { key: `#${Number(token.norm)}${isDate ? '' : '.'}`, length: 2, via: 'numeral' };
}

/** Whether a word is a month; `May` is one by its capital. */
export const isMonth = ({ norm, text }: Word, words: Vocabulary): boolean =>
  words.has('months', norm) || (words.lang === 'en' && /^M(?:ay|AY)$/.test(text));

type Word = Pick<Token, 'norm' | 'text'>;

/** Whether a word is a month where it stands: `May 3 of us speak?` begins with none. */
export function isMonthAt(all: readonly Word[], at: number, words: Vocabulary): boolean {
  const word = all[at];
  if (word === undefined || !isMonth(word, words)) return false;
  if (word.norm !== 'may' || words.lang !== 'en') return true;
  const [before, behind] = [all[at - 1], all.slice(at + 2, at + 5)];
  if (before?.text === ',' && all[at - 2]?.norm.endsWith('day')) return true;
  return (
    (before !== undefined && /[\p{L}\d]$/u.test(before.text)) ||
    behind.some(({ norm }) => /^(?:1\d|20)\d\d$/u.test(norm))
  );
}

function isGermanOrdinal(tokens: readonly Token[], index: number, words: Vocabulary): boolean {
  const [before, stop, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (words.lang !== 'de' || stop?.text !== '.' || after?.kind !== 'word') return false;
  if (beginsSmall(after.text) || words.has('months', after.norm)) return true;
  return before !== undefined && BEFORE.has(before.norm);
}

/** Words after which a sentence cannot end. */
const BEFORE: ReadonlySet<string> = new Set(
  'am der die das den dem des im vom zum zur beim jeder jede jedes jedem seit bis'.split(' '),
);
