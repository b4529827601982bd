// Passives: `wurde von X als „…“ bezeichnet`, `was called “…” by X`. Their subject says nothing.

import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { isVerb } from '../words/verb-forms.js';

type Tokens = readonly Token[];

/** Words of a clause at most. */
const clauseTokensMax = 60;

/** The agent of a passive; null for a passive that names none, undefined when it is no passive. */
export function passiveAgent(
  tokens: Tokens,
  v: number,
  at: number,
  grammar: Grammar,
): Range | null | undefined {
  if (!isPassive(tokens, v, at, grammar)) return undefined;
  const by = grammar.verbSecond ? /^(?:von|vom)$/u : /^by$/u;
  const start = clauseStart(tokens, Math.min(v, at));
  for (let i = start; i < Math.min(tokens.length, Math.max(v, at) + 16); i++) {
    const token = tokens[i]!;
    if (i > Math.max(v, at) && /^[.;]$/u.test(token.text)) break;
    if (!by.test(token.lower)) continue;
    const range = phraseFrom(
      tokens,
      /^(?:dem|der|den|einem|einer)$/u.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1,
      grammar,
    );
    if (range) return range;
  }
  const quoted = /^(?:quot|zitiert|cited)/u.test(tokens[v]!.lower);
  return quoted ? undefined : null;
}

function isPassive(tokens: Tokens, v: number, at: number, grammar: Grammar): boolean {
  const verb = tokens[v]!;
  if (!grammar.verbSecond) {
    if (!/(?:ed|en|wn|ld|id|ught|ad)$/u.test(verb.lower)) return false;
    let i = v - 1;
    while (i > 0 && (tokens[i]!.bits & is.adverb || /ly$/u.test(tokens[i]!.lower))) i--;
    return ((tokens[i]?.bits ?? 0) & is.passive) > 0;
  }
  if (!/(?:t|en)$/u.test(verb.lower) || /(?:te|ten)$/u.test(verb.lower)) return false;
  if ((tokens[v + 1]?.bits ?? 0) & is.passive) return true;
  const start = clauseStart(tokens, Math.min(v, at));
  for (let i = v - 1; i >= start; i--) {
    if (tokens[i]!.bits & is.passive && /^(?:w[iu]rden?|wird|werden)$/u.test(tokens[i]!.lower))
      return true;
  }
  const participle = /^\p{L}*(?:ge|be|er|ver|zer|ent)\p{L}+(?:t|en)$|iert$/u.test(verb.lower);
  return participle && tokens[v + 1]?.kind !== 'word' && isListed(tokens, start, grammar);
}

/** Words back to the auxiliary of a passive, past the items of a list. */
const listTokensMax = 20;

/** `wurde wegen Betrugs, Diebstahls und Hehlerei verurteilt`: the auxiliary stands before a list. */
function isListed(tokens: Tokens, start: number, grammar: Grammar): boolean {
  for (let i = start - 1; i >= Math.max(0, start - listTokensMax); i--) {
    const { kind, text, lower, bits, capital } = tokens[i]!;
    if (kind === 'quotation' || (kind === 'sign' && text !== ',')) return false;
    if (capital) continue;
    if (/^(?:wurden?|wird|werden)$/u.test(lower)) return true;
    if (bits & (is.subordinator | is.auxiliary) || isVerb(tokens, i, grammar)) return false;
  }
  return false;
}

/** `Ein Vertreter der „Nord AG“ sagte`: a name in marks behind its article and a noun. */
const isOwner = (tokens: Tokens, i: number): boolean =>
  /^(?:der|des|die|das)$/u.test(tokens[i - 2]?.lower ?? '') && tokens[i - 3]?.capital === true;

/** Where the clause of token `v` begins: after a comma, a sign, a quotation or a conjunction. */
export function clauseStart(tokens: Tokens, v: number): number {
  let i = v;
  while (i > 0 && v - i < clauseTokensMax) {
    const token = tokens[i - 1]!;
    if (token.kind === 'sign' && /^[,:;—–"(]$/u.test(token.text)) break;
    if (token.kind === 'quotation' && tokens[i]?.text !== ')') {
      if ((i === v && !isOwner(tokens, i)) || !(tokens[i - 2]?.bits ?? 0)) break;
    }
    if (token.bits & is.conjunction && !(tokens[i]?.capital && tokens[i - 2]?.capital)) {
      const inside = token.bits & is.adverb && tokens[i - 2]?.kind === 'word';
      if (!inside) break;
    }
    i--;
  }
  return i;
}
