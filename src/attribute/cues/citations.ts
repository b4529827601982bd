// Who is quoted by whom: `Die Zeitung zitiert Berg mit den Worten „…“`, `„…“, zitiert die Zeitung
// Berg`, `Berg wird mit den Worten „…“ zitiert`. The words are those of the one who is quoted.
// Never confirmed. Looks a bounded number of words around the verb.

import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import type { Clause } from './english/english-stack.js';
import { verbSecondSubject } from './german/verb-second.js';
import { clauseStart } from './passives.js';

type Tokens = readonly Token[];

/** Words of an accusative before its noun: article and adjectives. */
const leadTokensMax = 5;
/** Words from a participle back to its auxiliary. */
const reachTokensMax = 40;

/** Whether the verb at `v` says that one quotes another. */
export const isCiting = (tokens: Tokens, v: number, grammar: Grammar): boolean =>
  grammar.verbSecond && grammar.lemma(tokens[v]!.lower) === 'zitieren';

/** The one who is quoted by the verb at `v`; null when the clause names nobody. */
export function citedOne(tokens: Tokens, v: number, grammar: Grammar): Range | null {
  const auxiliary = passiveAuxiliary(tokens, v);
  if (auxiliary !== null) return verbSecondSubject(tokens, auxiliary, grammar);
  const start = clauseStart(tokens, v);
  const front = v > start ? frontObject(tokens, start, v, grammar) : null;
  if (front) return front;
  const first = accusative(tokens, v + 1, grammar);
  if (!first) return null;
  const opens = start === v;
  if (!opens) return first;
  const second = accusative(tokens, first.to, grammar);
  return second ?? null;
}

/** `Den Minister zitierte Berg mit den Worten`: the article shows who is quoted. */
function frontObject(tokens: Tokens, start: number, v: number, grammar: Grammar): Range | null {
  if (!/^(?:den|einen|ihn|diesen|jenen)$/u.test(tokens[start]!.lower)) return null;
  const front = accusative(tokens, start + 1, grammar);
  if (tokens[start]!.lower === 'ihn' && v === start + 1) return { from: start, to: v };
  return front && front.to === v ? { from: start, to: v } : null;
}

/** `Miller quoted Lund as saying “…”`, `Miller quoted Lund: “…”`: English; the one quoted. */
export function citedAfter(tokens: Tokens, v: number, grammar: Grammar): Range | null {
  if (grammar.verbSecond || !/^(?:quote|cite)$/u.test(grammar.lemma(tokens[v]!.lower) ?? ''))
    return null;
  const one = phraseFrom(tokens, v + 1, grammar);
  const next = one && tokens[one.to];
  if (!one || !next) return null;
  const saying = next.lower === 'as' && /ing$/u.test(tokens[one.to + 1]?.lower ?? '');
  const named = tokens.slice(one.from, one.to).some(({ capital }) => capital);
  return saying || (named && (next.text === ':' || next.kind === 'quotation')) ? one : null;
}

/** `Roe quoted Doe as saying the plan was “…”`: the verb of quoting tells whose saying it is. */
export function citedIn(
  tokens: Tokens,
  { kind, verb, parent }: Clause,
  grammar: Grammar,
): Range | null {
  const own = citedAfter(tokens, verb, grammar);
  if (own || kind !== 'participle' || !parent || parent.passive || parent.verb < 0) return own;
  return tokens[verb - 1]?.lower === 'as' ? citedAfter(tokens, parent.verb, grammar) : null;
}

/** Words of a phrase such as `für den umstrittenen Satz`. */
const judgedTokensMax = 5;

/**
 * Who said what the verb at `v` judges: `Klein lobt Berg für den Satz „…“`. Null when nobody is
 * named, undefined when the words before the quotation at `at` are no such phrase.
 */
export function judgedOne(
  tokens: Tokens,
  v: number,
  at: number,
  grammar: Grammar,
): Range | null | undefined {
  const sign = /^[,:]$/u.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const noun = tokens[at - 1 - sign];
  if (!noun || v >= at || !(noun.bits & is.reportingNoun) || !grammar.verbSecond) return undefined;
  const from = Math.max(v + 1, at - 1 - sign - judgedTokensMax);
  const hinge =
    from +
    tokens
      .slice(from, at)
      .findIndex(({ lower }) => /^(?:für|wegen|aufgrund|angesichts)$/u.test(lower));
  if (hinge < from) return undefined;
  const one = accusative(tokens, v + 1, grammar);
  return one && one.from < hinge ? { from: one.from, to: Math.min(one.to, hinge) } : null;
}

function passiveAuxiliary(tokens: Tokens, v: number): number | null {
  if (!/(?:t|en)$/u.test(tokens[v]!.lower) || /te$/u.test(tokens[v]!.lower)) return null;
  if ((tokens[v + 1]?.bits ?? 0) & is.passive && !tokens[v + 1]!.capital) return v + 1;
  for (let i = v - 1; i >= Math.max(0, v - reachTokensMax); i--) {
    if (/^[.:;]$/u.test(tokens[i]!.text)) return null;
    if (tokens[i]!.bits & is.passive && !tokens[i]!.capital) return i;
  }
  return null;
}

/** A noun phrase in any case at `from`: `den Minister`, `einen Augenzeugen`, `Lynch`. */
function accusative(tokens: Tokens, from: number, grammar: Grammar): Range | null {
  for (let i = from; i < from + leadTokensMax && tokens[i]?.kind === 'word'; i++) {
    const token = tokens[i]!;
    if (token.bits & is.pronoun && i === from && !(token.bits & is.determiner)) {
      return { from, to: i + 1 };
    }
    if (token.capital) {
      const range = phraseFrom(tokens, i, grammar);
      return range && { from, to: range.to };
    }
    if (token.bits & is.adverb && !(token.bits & is.determiner) && i === from) from = i + 1;
    else if (token.bits & is.preposition && !(token.bits & is.determiner)) return null;
  }
  return null;
}
