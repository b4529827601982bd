// Who is the subject of a verb: before it or after it, past adverbs, appositions and relative
// clauses, in the word order of the language.

import { dativeArticle, nounBehindAttribute } from '../phrases/german-articles.js';
import { phraseBefore, phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is, VERB } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { isVerb } from '../words/verb-forms.js';

type Tokens = readonly Token[];

/** A subject and how plainly it was found; a `loose` one was carried over from another verb. */
export interface Subject extends Range {
  readonly loose: boolean;
  /** Of a relative pronoun: the phrase that it stands for. */
  readonly antecedent?: Range | null;
}

const found = (range: Range | null, loose = false): Subject | null => range && { ...range, loose };

const isAdverb = (token: Token, grammar: Grammar): boolean =>
  (token.bits & is.adverb) > 0 ||
  (!grammar.nounsCapitalised && /ly$/u.test(token.lower) && !token.capital);

const isComma = (token: Token | undefined): boolean => token?.text === ',' || token?.text === '，';

/** The subject after a verb: `sagte gestern auch der Minister`, `said Jane Doe`. */
export function subjectAfter(tokens: Tokens, verb: number, grammar: Grammar): Subject | null {
  let i = verb + 1;
  for (let guard = 0; guard < 6; guard++) {
    const token = tokens[i];
    if (!token || token.kind === 'sign' || token.bits & is.subordinator) break;
    if (isAdverb(token, grammar) && !tokens[i]!.capital && !(token.bits & is.pronoun)) i++;
    else if (grammar.verbSecond && isPrepositional(token)) i = afterPrepositional(tokens, i);
    else if (grammar.verbSecond && (token.bits & is.oblique || dativeArticle(tokens, i, grammar)))
      i = afterObject(tokens, i);
    else break;
  }
  const token = tokens[i];
  if (grammar.verbSecond && i === verb + 1 && token?.kind === 'quotation' && isTitle(token.text)) {
    return found({ from: i, to: i + 1 }, true);
  }
  if (!token || (token.bits & is.auxiliary && !token.capital)) return null;
  if (token.bits & is.preposition && !(token.bits & is.determiner)) return null;
  const plain = phraseFrom(tokens, i, grammar);
  const noun = plain ? -1 : nounBehindAttribute(tokens, i, grammar);
  const own = noun < 0 ? null : phraseFrom(tokens, noun, grammar);
  return found(own ? { from: i, to: own.to } : plain);
}

/** A few words that begin with a capital: `schrieb „Die Zeit“`. */
const isTitle = (text: string): boolean => /^\p{Lu}\S*(?: \S+){0,3}$/u.test(text);

const isPrepositional = (token: Token): boolean =>
  (token.bits & is.preposition) > 0 && !(token.bits & is.determiner) && !token.capital;

/** Past a preposition and its noun phrase. */
function afterPrepositional(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (tokens[at] && tokens[at]!.bits & (is.determiner | is.oblique | is.possessive)) at++;
  while (
    tokens[at]?.kind === 'word' &&
    !tokens[at]!.capital &&
    !(tokens[at]!.bits & (VERB | is.auxiliary | is.preposition | is.adverb))
  )
    at++;
  const nouns = at;
  while (tokens[at]?.capital && at - nouns < 2 && !nameStarts(tokens, at, nouns)) at++;
  if (tokens[at]?.kind === 'quotation' && at === nouns) at++;
  if (/^(?:des|eines)$/u.test(tokens[at]?.lower ?? '')) at = afterObject(tokens, at);
  return Math.max(at, i + 1);
}

/** After one capitalised noun, a given name or title begins the subject. */
const nameStarts = (tokens: Tokens, at: number, nouns: number): boolean =>
  at > nouns && (tokens[at]!.bits & (is.given | is.title | is.role)) > 0;

/** Past an object in the accusative, dative or genitive. */
function afterObject(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (
    tokens[at]?.kind === 'word' &&
    !tokens[at]!.capital &&
    !(tokens[at]!.bits & (VERB | is.auxiliary | is.preposition | is.determiner))
  )
    at++;
  if (tokens[at]?.kind === 'quotation') return at + 1;
  const nouns = at;
  while (tokens[at]?.capital && !nameStarts(tokens, at, nouns) && at - nouns < 3) at++;
  return at;
}

/** The subject of a verb in straight order: `the president, who is 52, also said`. */
export function subjectBefore(tokens: Tokens, verb: number, grammar: Grammar): Subject | null {
  let i = verb;
  while (i > 0 && skippable(tokens[i - 1]!, grammar)) i--;
  const before = tokens[i - 1];
  if (!before) return null;
  if (before.bits & is.relative && !(before.bits & is.determiner && grammar.verbSecond))
    return relativeSubject(tokens, i - 1, grammar);
  if (before.text === ')') return afterBracket(tokens, i - 1, grammar);
  if (isComma(before)) return acrossCommas(tokens, i - 1, grammar);
  if (before.text === '—' || before.text === '–') return acrossDashes(tokens, i - 1, grammar);
  if (before.bits & is.conjunction) return null;
  const range = phraseBefore(tokens, i, grammar);
  if (range && tokens[range.from]!.bits & is.preposition && !tokens[range.from]!.capital) {
    return subjectBefore(tokens, range.from, grammar);
  }
  if (range && isAdverbial(tokens, range)) return subjectBefore(tokens, range.from - 1, grammar);
  return found(range);
}

/** `who has in the past called`: a preposition ties the phrase to the verb group, not as subject. */
const isAdverbial = (tokens: Tokens, range: Range): boolean =>
  ((tokens[range.from - 1]?.bits ?? 0) & is.preposition) > 0 &&
  ((tokens[range.from - 2]?.bits ?? 0) & (is.auxiliary | is.relative | is.adverb)) > 0;

const skippable = (token: Token, grammar: Grammar): boolean =>
  token.kind === 'word' &&
  (isAdverb(token, grammar) || (token.bits & is.auxiliary) > 0) &&
  !(token.bits & is.pronoun && !(token.bits & is.adverb));

/** The relative pronoun at `relative`, as the subject that stands for the phrase before it. */
export function relativeSubject(
  tokens: Tokens,
  relative: number,
  grammar: Grammar,
): Subject | null {
  const at = isComma(tokens[relative - 1]) ? relative - 1 : relative;
  // `stellte sich eine Stimme vor, die sagte`: the part of a verb stands between.
  const antecedent =
    phraseBefore(tokens, at, grammar) ??
    (grammar.verbSecond ? phraseBefore(tokens, at - 1, grammar) : null);
  return antecedent && { from: relative, to: relative + 1, loose: false, antecedent };
}

function afterBracket(tokens: Tokens, close: number, grammar: Grammar): Subject | null {
  let i = close - 1;
  while (i > 0 && tokens[i]!.text !== '(' && close - i < 12) i--;
  return tokens[i]?.text === '(' ? found(phraseBefore(tokens, i, grammar)) : null;
}

function acrossDashes(tokens: Tokens, close: number, grammar: Grammar): Subject | null {
  let i = close - 1;
  while (i > 0 && tokens[i]!.text !== tokens[close]!.text && close - i < 30) i--;
  return tokens[i]?.text === tokens[close]!.text ? found(phraseBefore(tokens, i, grammar)) : null;
}

/** `Jane Doe, a Democrat from Ohio, said`: the head is before the first comma of the apposition. */
function acrossCommas(tokens: Tokens, comma: number, grammar: Grammar): Subject | null {
  let head: Range | null = null;
  let close = comma;
  for (let depth = 0; depth < 4; depth++) {
    let open = close - 1;
    while (open >= 0 && !isComma(tokens[open]) && !breaks(tokens[open]!)) open--;
    if (open < 0 || !isComma(tokens[open])) break;
    if (!looksApposed(tokens, open + 1, close, grammar)) break;
    const range =
      tokens[open - 1]?.text === ')'
        ? afterBracket(tokens, open - 1, grammar)
        : phraseBefore(tokens, open, grammar);
    if (!range || hangs(tokens, range)) break;
    head = range;
    close = open;
  }
  if (head) return found(head);
  const near = tokens[comma - 1];
  return near?.text === ')'
    ? afterBracket(tokens, comma - 1, grammar)
    : found(phraseBefore(tokens, comma, grammar));
}

/** After a preposition, a conjunction or a participle stands no subject: `after winning Ohio, X`. */
const hangs = (tokens: Tokens, range: Range): boolean =>
  ((tokens[range.from - 1]?.bits ?? 0) & (is.preposition | is.subordinator)) > 0 ||
  (tokens[range.from]!.bits & is.preposition) > 0 ||
  /ing$/u.test(tokens[range.from]!.text);

const breaks = (token: Token): boolean =>
  token.kind === 'quotation' || /^[:;—–]$/u.test(token.text);

/** What stands between commas after a name: an age, a role, a relative clause, a place. */
function looksApposed(tokens: Tokens, from: number, to: number, grammar: Grammar): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (first.bits & is.relative) return true;
  const finite = tokens
    .slice(from, to)
    .some(
      (token, k) =>
        (token.bits & is.auxiliary) > 0 ||
        (isVerb(tokens, from + k, grammar, is.reporting) &&
          k > 0 &&
          /(?:ed|said|says|te|ten)$/u.test(token.lower)),
    );
  if (finite) return false;
  if (first.bits & (is.subordinator | is.conjunction) && !(first.bits & is.determiner))
    return false;
  return true;
}

/** The first noun phrase of the clause: for verbs that share their subject with another. */
export function clauseSubject(tokens: Tokens, verb: number, grammar: Grammar): Subject | null {
  let start = verb;
  while (start > 0 && verb - start < 40 && !startsClause(tokens[start - 1]!)) start--;
  for (let i = start; i < verb && i < start + 30; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if ((token.bits & is.preposition || /ing$/u.test(token.lower)) && i === start) {
      while (
        i < verb &&
        !isComma(tokens[i]) &&
        !(grammar.verbSecond && tokens[i]!.bits & is.auxiliary)
      )
        i++;
      continue;
    }
    if (isAdverb(token, grammar) || token.bits & is.conjunction) continue;
    const range = phraseFrom(tokens, i, grammar);
    if (range && range.to <= verb) return found(range, true);
    if (token.bits & is.determiner) continue;
  }
  return null;
}

const startsClause = (token: Token): boolean =>
  /^[:;—–]$/u.test(token.text) || (token.bits & is.subordinator) > 0;
