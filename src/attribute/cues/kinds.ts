// Speech, term or title: what kind of words stand in the marks, where the text shows it.

import type { QuotationKind } from '../../model/quotation.js';
import { beginsCapital, classesBefore, LETTER, letterRuns, NUMBER } from '../../text/letters.js';
import { TITLE_MARKS } from '../marks/mark-table.js';
import { type Grammar, is, VERB } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

type Tokens = readonly Token[];

/** Names of works and terms are short; longer stretches are somebody's sentences. */
const nameWordsMax = 12;
/** A name after a German role or article: the paper, the ship. */
const shortWordsMax = 4;
/** Words from a bracket to a name that explains: `(übersetzt etwa: „…“`. */
const glossTokensMax = 5;

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
  if (words <= shortWordsMax && isGloss(tokens, at, grammar)) return 'term';
  // `der Bericht „ignoriere die Tatsachen“` is no title.
  if (isTitleNoun(before, grammar) && (words < 3 || beginsName(text))) return 'title';
  // `a book called “…”`
  const named = before.lower === 'called' || before.lower === 'titled';
  if (named && !comma && (tokens[at - 2]?.bits ?? 0) & is.titleNoun) return 'title';
  if (comma) return 'speech';
  // `sang “Amazing Grace”`: a song's name, not its words.
  if (grammar.lemma(before.lower) === 'sing' && isNameLike(text, grammar)) return 'title';
  if (before.bits & is.termCue) return 'term';
  if (before.lower === 'as' && tokens[at - 2]?.lower === 'such') return 'term';
  if (isName(tokens, at, words, grammar)) return 'title';
  if (!grammar.nounsCapitalised) return 'speech';
  const article = words <= shortWordsMax && /^(?:der|die|das|dem|den|des)$/u.test(before.lower);
  return isNouns(tokens[at]!.text, words, article, grammar) ? 'noun' : 'speech';
}

/** Titles begin with a capital or a digit, past a mark of their own. */
const beginsName = (text: string): boolean => /^[^\p{L}\p{N}]*(?!\p{Ll})[\p{L}\p{N}]/u.test(text);

/** Letters that a German title noun has in a compound: `Wochenzeitung`. */
const titleUnitsMin = 5;

/** `newspaper`, `Zeitung`, `Wochenzeitung`. */
function isTitleNoun({ bits, capital, lower }: Token, grammar: Grammar): boolean {
  if (bits & is.titleNoun) return !capital || grammar.nounsCapitalised;
  if (!capital || !grammar.nounsCapitalised) return false;
  for (let at = 2; at <= lower.length - titleUnitsMin; at++) {
    if (grammar.bits(lower.slice(at)) & is.titleNoun) return true;
  }
  return false;
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
  if (words > shortWordsMax || !beginsCapital(tokens[at]!.text)) return false;
  if (before.bits & is.role) return true;
  const lead = tokens[at - 2];
  const told = lead && (lead.bits & is.reporting || lead.lower === 'gegenüber');
  return /^(?:der|dem|zum)$/u.test(before.lower) && Boolean(told);
}

/** One or two nouns, or a few words that all have a capital, and no sentence. */
function isNouns(text: string, words: number, article: boolean, grammar: Grammar): boolean {
  if (words > shortWordsMax || (classesBefore(text, text.length) & (LETTER | NUMBER)) === 0)
    return false;
  if (words < 3 && isNameLike(text, grammar)) return true;
  const parts = text.split(/\s+/u);
  return (
    beginsNoun(text) &&
    !(grammar.bits(parts[0]!.toLowerCase()) & (is.determiner | is.pronoun)) &&
    (article ||
      (parts.length > 2 &&
        beginsNoun(parts.at(-1)!) &&
        parts.every(
          (word) => beginsNoun(word) || /^\p{L}{2,3}$/u.test(word) || grammar.bits(word) & JOINT,
        )))
  );
}

/** A capital or a digit. */
const beginsNoun = (text: string): boolean => beginsCapital(text) || /^\d/u.test(text);

/** Words that join the nouns of a name: `Ärzte ohne Grenzen`, `Glas der Vernunft`. */
const JOINT = is.preposition | is.determiner | is.oblique | is.conjunction;

/** A name in brackets that explains another: `Cast Lead („gegossenes Blei“)`, `(kurz: „IG Bau“)`. */
function isGloss(tokens: Tokens, at: number, grammar: Grammar): boolean {
  if (!grammar.nounsCapitalised || /[.!?]$/u.test(tokens[at]!.text)) return false;
  for (let i = at - 1; i >= Math.max(0, at - glossTokensMax); i--) {
    if (tokens[i]!.text === '(') return true;
    if (tokens[i]!.text === ')') return false;
  }
  return false;
}

/** Every word of weight has a capital: “Meet the Press”, and so have the first and the last. */
function isNameLike(text: string, grammar: Grammar): boolean {
  const words = letterRuns(text);
  if (![words[0], words.at(-1)].every((word) => word && beginsCapital(word))) return false;
  const weighty = words.filter((word) => word.length > 3 && !(grammar.bits(word) & is.preposition));
  return weighty.every((word) => beginsCapital(word)) && !/[!?]$/u.test(text);
}
