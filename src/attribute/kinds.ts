// Speech, term or title: what kind of words stand in the marks, where the text shows it.

import type { QuotationKind } from '../model/quotation.js';
import { type Grammar, is } from './grammar.js';
import { TITLE_MARKS } from './mark-table.js';
import type { Token } from './tokens.js';

/** Words of a term at most; longer stretches are somebody's sentences. */
const termWordsMax = 4;
const titleWordsMax = 12;

/** The kind of the quotation at token `at`. */
export function kindOf(
  tokens: readonly Token[],
  at: number,
  sign: string,
  grammar: Grammar,
): QuotationKind {
  if (TITLE_MARKS.includes(sign)) return 'title';
  const words = tokens[at]!.text.split(/\s+/u).length;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return 'speech';
  if (before.bits & is.termCue && words <= titleWordsMax) return 'term';
  if (before.bits & is.titleNoun && words <= titleWordsMax) return 'title';
  if (
    before.bits & is.determiner &&
    isNameLike(tokens[at]!.text) &&
    words <= titleWordsMax &&
    words > 1
  )
    return 'title';
  if (words <= termWordsMax && before.bits & is.role && grammar.nounsCapitalised) return 'title';
  return 'speech';
}

/** Every word of weight has a capital: “Meet the Press”. */
function isNameLike(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?,]$/u.test(text);
}
