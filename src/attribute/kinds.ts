// Speech, term or title: what kind of words stand in the marks, where the text shows it.

import type { QuotationKind } from '../model/quotation.js';
import { type Grammar, is, VERB } from './grammar.js';
import { TITLE_MARKS } from './mark-table.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** Names of works and terms are short; longer stretches are somebody's sentences. */
const nameWordsMax = 12;
/** A name after a German role or article: the paper, the ship. */
const shortWordsMax = 4;

/** A kind, or `noun`: a lone German noun, which somebody must be said to use before it counts as said. */
export type MarkedKind = QuotationKind | 'noun';

/** The kind of the quotation at token `at`. */
export function kindOf(tokens: Tokens, at: number, sign: string, grammar: Grammar): MarkedKind {
  if (TITLE_MARKS.includes(sign)) return 'title';
  const { text } = tokens[at]!;
  const words = text.split(/\s+/u, nameWordsMax + 2).length;
  const comma = tokens[at - 1]?.text === ',';
  const before = tokens[comma ? at - 2 : at - 1];
  if (!before || words > nameWordsMax) return 'speech';
  if (before.bits & is.titleNoun && !(before.capital && !grammar.nounsCapitalised)) return 'title';
  if (comma) return 'speech';
  if (before.bits & is.termCue) return 'term';
  if (before.lower === 'as' && tokens[at - 2]?.lower === 'such') return 'term';
  if (isName(tokens, at, words, grammar)) return 'title';
  return grammar.nounsCapitalised && isNouns(tokens[at]!.text, words, grammar) ? 'noun' : 'speech';
}

/** `on “Meet the Press”`, `NBC’s “Today”`, `die „Bild“`: a name by where it stands. */
function isName(tokens: Tokens, at: number, words: number, grammar: Grammar): boolean {
  const before = tokens[at - 1]!;
  const named = isNameLike(tokens[at]!.text, grammar);
  if (grammar.nounsCapitalised) return isGermanName(tokens, at, words);
  if (/^['’]s$/u.test(before.text)) {
    let i = at - 2;
    while (i > 0 && (tokens[i]!.capital || /^['’]s$/u.test(tokens[i]!.text))) i--;
    return named && (tokens[i]!.bits & (is.preposition | VERB)) > 0;
  }
  if (!named || words < 2) return false;
  return before.lower === 'told' || (before.bits & (is.determiner | is.preposition)) > 0;
}

/** After a role, or after `sagte der` and `gegenüber dem`, a few capitals are a name in German. */
function isGermanName(tokens: Tokens, at: number, words: number): boolean {
  const before = tokens[at - 1]!;
  if (words > shortWordsMax || !/^\p{Lu}/u.test(tokens[at]!.text)) return false;
  if (before.bits & is.role) return true;
  const lead = tokens[at - 2];
  const told = lead && (lead.bits & is.reporting || lead.lower === 'gegenüber');
  return /^(?:der|dem|zum)$/u.test(before.lower) && Boolean(told);
}

/** One or two nouns, or a few words that all have a capital, and no sentence. */
function isNouns(text: string, words: number, grammar: Grammar): boolean {
  if (words > shortWordsMax || !isNameLike(text, grammar) || !/[\p{L}\p{N}]$/u.test(text))
    return false;
  return words < 3 || text.split(/\s+/u).every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** Every word of weight has a capital: “Meet the Press”, and so have the first and the last. */
function isNameLike(text: string, grammar: Grammar): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const edges = [words[0], words.at(-1)].every((word) => word && /^\p{Lu}/u.test(word));
  const weighty = words.filter((word) => word.length > 3 && !(grammar.bits(word) & is.preposition));
  return edges && weighty.every((word) => /^\p{Lu}/u.test(word)) && !/[!?]$/u.test(text);
}
