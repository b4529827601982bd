// Noun phrases in a row of tokens, forwards and backwards, without a tagger: what may belong to a
// noun phrase is known from the closed classes of words and from capitals.

import { type Grammar, is, VERB } from '../words/grammar.js';
import { JOINS_NAME } from '../words/name-particles.js';
import type { Token } from '../words/tokens.js';
import { isVerb } from '../words/verb-forms.js';
import {
  dativeArticle,
  isAdverbial,
  isBehindName,
  isNextName,
  isParticipial,
  loneArticle,
} from './german-articles.js';

/** Half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly Token[];

const STOP = is.auxiliary | is.conjunction | is.subordinator | is.adverb | is.weekday;
const OPENS_PHRASE = is.determiner | is.oblique | is.possessive | is.pronoun | is.given;
/** A noun phrase longer than this is a mistake of the reader. */
const phraseTokensMax = 24;

const isPossessiveS = (token: Token | undefined): boolean => /^['’]s?$/u.test(token?.text ?? '');

/** The phrase that begins at `i`, or null. A pronoun is a phrase; an oblique article begins none. */
export function phraseFrom(tokens: Tokens, i: number, grammar: Grammar): Range | null {
  const first = tokens[i];
  if (!first) return null;
  if (grammar.verbSecond) {
    const part = partOf(tokens, i, grammar) ?? loneArticle(tokens, i);
    if (part) return part;
    if (i === 0 && first.bits & is.auxiliary && !(first.bits & OPENS_PHRASE)) return null;
  }
  if (first.bits & is.pronoun && !startsNoun(tokens, i, grammar)) return { from: i, to: i + 1 };
  if (first.kind !== 'word' || first.bits & (is.oblique | is.weekday)) return null;
  if (first.bits & (is.adverb | is.subordinator | is.conjunction) && !isNounish(tokens, i))
    return null;
  if (dativeArticle(tokens, i, grammar)) return null;
  if (isParticipial(tokens, i, grammar)) return null;
  if (!(first.bits & is.determiner) && !first.capital && !/^\d/u.test(first.text)) {
    if (
      grammar.nounsCapitalised
        ? !tokens[i + 1]?.capital || first.bits & (STOP | VERB | is.preposition)
        : first.bits !== 0 && !(first.bits & is.role)
    )
      return null;
  }
  if (first.bits & is.preposition && !(first.bits & is.determiner)) return null;
  if (!grammar.nounsCapitalised && !first.capital && /(?:ed|ing)$/u.test(first.lower)) return null;
  if (isAdverbial(tokens, i, grammar)) return null;
  const to = phraseEnd(tokens, i, grammar);
  return to > i && hasNoun(tokens, i, to, grammar) ? { from: i, to } : null;
}

/** `Einer der 13 Männer`, `mehrere von ihnen`. */
function partOf(tokens: Tokens, i: number, grammar: Grammar): Range | null {
  if (!/^(?:k?eine[rs]?|viele|einige|mehrere|beide)$/u.test(tokens[i]!.lower)) return null;
  const [next, last] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
  if (next === 'von' && /^(?:ihnen|uns|euch)$/u.test(last)) return { from: i, to: i + 3 };
  if (!/^(?:der|dieser|seiner|ihrer|unserer)$/u.test(next)) return null;
  for (let k = i + 2; k < i + 6 && tokens[k]?.kind === 'word'; k++) {
    if (!tokens[k]!.capital) continue;
    const inner = phraseFrom(tokens, k, grammar);
    return inner && { from: i, to: inner.to };
  }
  return null;
}

/** A word of a closed class that is a noun phrase's first word here after all. */
const isNounish = (tokens: Tokens, i: number): boolean =>
  (tokens[i]!.bits & is.determiner) > 0 &&
  !(tokens[i]!.bits & is.subordinator) &&
  tokens[i + 1]?.kind === 'word';

/** `this` is a pronoun, `this man` is not. */
function startsNoun(tokens: Tokens, i: number, grammar: Grammar): boolean {
  const next = tokens[i + 1];
  if (!(tokens[i]!.bits & is.determiner) || !next || next.kind !== 'word') return false;
  if (next.capital) return true;
  if (next.bits & (STOP | is.preposition) || isVerb(tokens, i + 1, grammar)) return false;
  return !grammar.nounsCapitalised || tokens[i + 2]?.capital === true;
}

function phraseEnd(tokens: Tokens, from: number, grammar: Grammar): number {
  let i = from + 1;
  let named = isName(tokens[from]!, grammar);
  for (; i < tokens.length && i - from < phraseTokensMax; i++) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!];
    if (token.kind === 'quotation') {
      if (before.bits & is.determiner && !hasCapital(tokens, from + 1, i)) continue;
      break;
    }
    if (isPossessiveS(token)) continue;
    if (token.kind === 'sign') break;
    if (token.capital && !(token.bits & is.weekday)) {
      const next = grammar.verbSecond && isNextName(tokens, from, i, grammar);
      if (next || token.bits & is.beside) break;
      named = true;
      continue;
    }
    if (!grammar.nounsCapitalised && endsEnglish(tokens, i, grammar)) break;
    if (
      grammar.nounsCapitalised &&
      endsGerman(tokens, i, grammar, named && !(tokens[from]!.bits & is.determiner))
    )
      break;
  }
  while (
    i > from + 1 &&
    tokens[i - 1]!.bits & (is.preposition | is.determiner) &&
    !tokens[i - 1]!.capital
  )
    i--;
  return i;
}

const hasCapital = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ capital }) => capital);

function endsEnglish(tokens: Tokens, i: number, grammar: Grammar): boolean {
  const token = tokens[i]!;
  if (token.bits & is.nounPreposition) return !continuesNoun(tokens, i + 1);
  if (token.bits & is.determiner) return !(tokens[i - 1]!.bits & is.preposition);
  if (token.bits & (STOP | is.preposition | is.relative | is.pronoun)) return true;
  return isVerb(tokens, i, grammar) && !(tokens[i - 1]!.bits & is.determiner);
}

function continuesNoun(tokens: Tokens, i: number): boolean {
  const next = tokens[i];
  return (
    next?.kind === 'word' && (next.capital || (next.bits & is.determiner) > 0 || next.bits === 0)
  );
}

function endsGerman(tokens: Tokens, i: number, grammar: Grammar, named: boolean): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  if (token.bits & is.nounPreposition && !(token.bits & is.determiner))
    return !continuesNoun(tokens, i + 1);
  if (/^(?:der|des|eines|einer|seiner|ihrer|dieser)$/u.test(token.lower)) {
    return before.bits & is.preposition
      ? false
      : named || !before.capital || isName(before, grammar);
  }
  if (token.bits & is.determiner) return !(before.bits & is.preposition);
  if (/^(?:und|&|sowie)$/u.test(token.lower)) return !tokens[i + 1]?.capital || before.bits === -1;
  if (token.lower === 'nicht' && before.bits & is.determiner) return false;
  if (token.bits & (STOP | is.preposition | is.pronoun)) return true;
  if (isBehindName(tokens, i, !named)) return !JOINS_NAME.test(token.lower);
  const attribute = before.bits & is.determiner || before.lower === 'nicht';
  if (token.bits & (VERB | is.separable) && !attribute) return true;
  return (
    !/(?:e|en|er|es|em)$/u.test(token.lower) &&
    !/^\d/u.test(token.text) &&
    !JOINS_NAME.test(token.lower)
  );
}

/** A given name, initial or title shows that a name is meant. */
function isName(token: Token, grammar: Grammar): boolean {
  if (!token.capital) return false;
  if (grammar.nounsCapitalised) return (token.bits & is.given) > 0;
  return !(token.bits & is.role);
}

function hasNoun(tokens: Tokens, from: number, to: number, grammar: Grammar): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (
      token.kind === 'quotation' ||
      (token.capital && !(token.bits & (is.determiner | is.preposition)))
    )
      return true;
    if (i > from && !grammar.nounsCapitalised) return true;
    if (token.bits & is.role) return true;
    if (i === from && token.capital && token.bits === 0) return true;
    if (!grammar.nounsCapitalised && token.bits === 0) return true;
  }
  return false;
}

/** The phrase that ends before `to`, read backwards; null when the token there ends none. */
export function phraseBefore(tokens: Tokens, to: number, grammar: Grammar): Range | null {
  const last = tokens[to - 1];
  if (!last || last.kind === 'quotation' || last.bits & is.weekday) return null;
  if (last.kind === 'sign' && !isPossessiveS(last)) return null;
  if (last.bits & is.pronoun && !(tokens[to - 2] && tokens[to - 2]!.bits & is.determiner))
    return { from: to - 1, to };
  if (last.bits & (is.preposition | is.auxiliary | is.subordinator | is.weekday) && !last.capital)
    return null;
  let from = to - 1;
  while (from > 0 && to - from < phraseTokensMax && joinsBackwards(tokens, from, grammar)) from--;
  from = dropLead(tokens, from, to, grammar);
  if (/^\d+$/u.test(tokens[from]!.text) && to - from === 1) return null;
  return from < to ? { from, to } : null;
}

/** Whether the token before `i` belongs to the phrase that `i` is in. */
function joinsBackwards(tokens: Tokens, i: number, grammar: Grammar): boolean {
  const token = tokens[i - 1]!;
  const after = tokens[i]!;
  if (isPossessiveS(token)) return !((tokens[i - 2]?.bits ?? 0) & is.pronoun);
  if (token.kind !== 'word' || after.bits & is.beside) return false;
  if (after.bits & is.determiner && !after.capital)
    return (token.bits & is.nounPreposition) > 0 && i > 1;
  if (after.bits & is.nounPreposition && !(after.bits & is.determiner)) {
    return (
      token.capital ||
      token.bits === 0 ||
      (token.bits & (is.role | is.reportingNoun | is.titleNoun)) > 0
    );
  }
  if (
    token.capital &&
    !(token.bits & (is.preposition | is.subordinator | is.conjunction | is.weekday | is.adverb))
  )
    return true;
  if (token.bits & is.determiner) return !(token.bits & is.subordinator);
  if (token.bits & is.nounPreposition)
    return after.capital || after.bits === 0 || (after.bits & is.determiner) > 0;
  if (token.bits & (STOP | is.preposition | is.relative | is.pronoun)) return false;
  if (/ly$/u.test(token.lower) && !grammar.nounsCapitalised) return false;
  return !isVerb(tokens, i - 1, grammar);
}

/** A leading preposition and what hangs on it are no part of a subject: In an interview Trump. */
function dropLead(tokens: Tokens, from: number, to: number, grammar: Grammar): number {
  let start = from;
  const before = tokens[start - 1];
  const lead = before && before.bits & is.preposition && before.kind === 'word';
  if (lead || (tokens[start]!.bits & is.preposition && to - start > 1)) {
    let i = to - 1;
    while (
      i > start &&
      (tokens[i - 1]!.capital || tokens[i - 1]!.bits & is.role) &&
      !(tokens[i - 1]!.bits & is.preposition)
    )
      i--;
    if (tokens[i]!.capital || tokens[i]!.bits & is.role) start = i;
    if (start > 0 && tokens[start - 1]!.bits & is.determiner && !grammar.nounsCapitalised) start--;
  }
  return start;
}
