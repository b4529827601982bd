// What somebody does between two stretches of what they say: `»Das Funknetz«, Karin Berger hebt die
// Hände, »ist zusammengebrochen«`, `“Steel,” Doe shrugs, “doesn't fail.”` The sentence goes on inside
// the second marks, so both are of whoever the clause between them is about. Always inferred.

import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { verbAt } from '../words/verbs.js';
import { isPersonal, isUnlistedName } from './actors.js';
import type { FrameCue } from './cues.js';

type Tokens = readonly Token[];

/** Words between the two stretches. */
const clauseTokensMax = 12;
const PAUSE = /^[,—–―-]$/u;

/** The cue of either stretch at token `at`; null where a verb of saying says more. */
export function interrupting(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const after = clauseBehind(tokens, at, grammar);
  if (after) return after;
  const least = Math.max(0, at - clauseTokensMax - 2);
  for (let first = at - 3; first >= least; first--) {
    if (tokens[first]!.kind === 'quotation') return clauseBehind(tokens, first, grammar);
  }
  return null;
}

/** The clause between the stretch at `first` and the next one, if it is a person and what they do. */
function clauseBehind(tokens: Tokens, first: number, grammar: Grammar): FrameCue | null {
  const opens = PAUSE.test(tokens[first + 1]?.text ?? '');
  if (!opens && !/[,—–-]['’]?$/u.test(tokens[first]!.text)) return null;
  const from = first + (opens ? 2 : 1);
  let to = from;
  while (tokens[to] && tokens[to]!.kind !== 'quotation' && to - from <= clauseTokensMax) to++;
  if (tokens[to]?.kind !== 'quotation' || !PAUSE.test(tokens[to - 1]!.text)) return null;
  if (!/^\p{Ll}/u.test(tokens[to]!.text)) return null;
  const clause = tokens.slice(from, to - 1);
  if (!clause.every(({ kind }) => kind === 'word') || hasSaying(tokens, from, to, grammar))
    return null;
  const person = phraseFrom(tokens, from, grammar);
  const verb = person && tokens[person.to];
  if (!verb || person.to >= to - 1 || verb.capital || !isPerson(tokens, person, grammar))
    return null;
  if (verb.bits & (is.preposition | is.conjunction | is.determiner | is.subordinator)) return null;
  return { form: 'tag', speaker: person, words: person, subject: false };
}

const hasSaying = (tokens: Tokens, from: number, to: number, grammar: Grammar): boolean =>
  tokens.slice(from, to).some((_, i) => verbAt(tokens, from + i, grammar, is.reporting));

/** A name that no list has is somebody as well; whom a pronoun means is told by other rules. */
const isPerson = (tokens: Tokens, range: Range, grammar: Grammar): boolean =>
  !(tokens[range.from]!.bits & is.pronoun && range.to - range.from === 1) &&
  (isPersonal(tokens, range, grammar) || isUnlistedName(tokens, range));
