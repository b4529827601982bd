// Cues that are no sentence: the source in brackets or after a dash, the name before a colon.

import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { form } from '../words/form-bits.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import { PARTS_LABEL } from '../words/label-names.js';
import type { Token } from '../words/tokens.js';
import type { FrameCue } from './cues.js';
import { genitiveBefore, genitiveCue } from './genitives.js';
import { made } from './made-cues.js';
import { subjectAfter } from './subjects.js';
import { isPredicate } from './tags.js';

type Tokens = readonly Token[];

/** Words of a name with its appositions before a colon. */
const colonTokensMax = 24;
/** A shorter stretch before a bracket is a name that the bracket explains: “PPP” (…). */
const bracketWordsMin = 5;
/** The same before somebody's whole name: “Steel doesn't fail” (Jane Doe). */
const namedWordsMin = 3;

/** `„…“ (Konrad-Adenauer-Stiftung)`, `“…” — Jane Doe`: the source alone in brackets or after a dash. */
export function bracketed(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const sign = tokens[at + 1]?.text ?? '';
  if (!/^[(―—–]$/u.test(sign) || !tokens[at + 2]?.capital) return null;
  const words = tokens[at]!.text.split(/\s+/u, bracketWordsMin).length;
  if (words < namedWordsMin) return null;
  const name = phraseFrom(tokens, at + 2, grammar);
  if (words < bracketWordsMin && !(name && isWholeName(tokens, name) && isClause(tokens[at]!)))
    return null;
  if (!name || (grammar.verbSecond && isAcronym(tokens, at, name))) return null;
  const next = tokens[name.to];
  // A word in brackets between two pieces of what is said explains a word of it.
  if (grammar.verbSecond && tokens[name.to + 1]?.kind === 'quotation') return null;
  if (sign === '(' ? next?.text !== ')' : next && next.kind !== 'quotation') return null;
  return made('source', { ...name, loose: true }, at + 1, Math.min(name.to + 1, tokens.length));
}

/** A first name and another: `Jane Doe`. */
const isWholeName = (tokens: Tokens, { from, to }: Range): boolean =>
  to - from > 1 &&
  (tokens[from]!.bits & is.given) > 0 &&
  tokens.slice(from, to).every(({ capital }) => capital);

/** Words that are no title: the last one, or most of them, are small. */
const isClause = ({ text }: Token): boolean => /(?:\s\p{Ll}\S*){2}$/u.test(text);

/** `„Front für Demokratie“ (UDD)`: the short form of a name, not its source. */
const isAcronym = (tokens: Tokens, at: number, { from, to }: Range): boolean =>
  to - from === 1 &&
  /^\p{Lu}[\p{Lu}\d]+$/u.test(tokens[from]!.text) &&
  !/[.!?]$/u.test(tokens[at]!.text);

/** `Scholz: „…“` at the beginning of a frame. */
export function colonName(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (tokens[at - 1]?.text !== ':' || at > colonTokensMax) return null;
  const from = labelFrom(tokens, at);
  if (grammar.verbSecond && opensWithVerb(tokens, from, grammar)) {
    const subject = subjectAfter(tokens, pastObject(tokens, from), grammar);
    return subject && subject.to <= at - 1 ? made('colon', subject, from, at) : null;
  }
  const genitive = genitiveBefore(tokens, at - 2, grammar);
  if (genitive?.from === from) return genitiveCue(genitive, from, at);
  if (isSourced(tokens, from, grammar)) return null;
  const owner = ownerOfLabel(tokens, from, grammar);
  if (owner) return made('source', { ...owner, loose: true }, from, at);
  const name = phraseFrom(tokens, from, grammar);
  if (!name || !tokens[from]!.capital || opensWithVerb(tokens, from, grammar)) return null;
  if (hasVerb(tokens, name, grammar) || isOwnSaying(tokens, name)) return null;
  const plain = tokens
    .slice(name.to, at - 1)
    .every((token, k) => token.kind !== 'quotation' && !isPredicate(tokens, name.to + k, grammar));
  const next = tokens[name.to];
  if (from > 1 && next?.lower === 'and')
    return made('colon', { from, to: at - 1, loose: true }, from, at);
  const worded = next && next.bits & is.adverb;
  if (!plain || !next || !(worded || /^[:,(]$/u.test(next.text))) return null;
  return made('colon', { ...name, loose: next.text === ',' }, name.from, at);
}

/** `According to the Post: “…”`: a phrase that gives a source is no name. */
const isSourced = (tokens: Tokens, from: number, grammar: Grammar): boolean =>
  (grammar.sourcePhrases.get(tokens[from]!.lower) ?? []).some(
    (words) => words.length > 1 && words.every((word, k) => tokens[from + k]?.lower === word),
  );

/** `Zuruf von der SPD: „…“`, `Antwort des Ministers: „…“`: a saying and whose it is. */
function ownerOfLabel(tokens: Tokens, from: number, grammar: Grammar): Range | null {
  const [noun, joint] = [tokens[from]!, tokens[from + 1]];
  if (!grammar.verbSecond || !noun.capital || !(noun.bits & is.reportingNoun)) return null;
  if (noun.bits & is.given || !/^(?:von|vom|aus|des|der)$/u.test(joint?.lower ?? '')) return null;
  const article = (tokens[from + 2]?.bits ?? 0) & (is.oblique | is.determiner) ? 1 : 0;
  return phraseFrom(tokens, from + 2 + article, grammar);
}

/** Where the label begins; behind a dash if names alone follow it: `VOTERS SPLIT - Jane Doe: “…”`. */
function labelFrom(tokens: Tokens, at: number): number {
  const first = tokens[0]?.kind === 'sign' ? 1 : 0;
  const dash = tokens.slice(0, at).findLastIndex(({ text }) => PARTS_LABEL.test(text));
  const label = tokens.slice(dash + 1, at - 1);
  if (dash <= first || label.length === 0) return first;
  const names = label.every(({ capital, lower }) => capital || lower === 'and');
  const { bits } = label[0]!;
  const isOne = label.length === 1 && (bits & is.label) !== 0 && !(bits & is.reportingNoun);
  const isRun = label.length > 1 && (tokens[dash]!.text !== ';' || (bits & is.given) > 0);
  return names && (isOne || isRun) ? dash + 1 : first;
}

/** `Scholz lobt Abkommen – Wagner: „…“`: the one word may be whoever speaks; `sagte` rules it out. */
export function isBeforeLabel(tokens: Tokens, cue: FrameCue, at: number, grammar: Grammar) {
  const verb = cue.verb ?? cue.words.to - 1;
  if (!grammar.verbSecond || tokens[at - 1]?.text !== ':' || verb >= at - 3) return false;
  if (!tokens[at - 2]!.capital || !PARTS_LABEL.test(tokens[at - 3]?.text ?? '')) return false;
  const { lower } = tokens[verb]!;
  return !(grammar.stance(grammar.lemma(lower) ?? lower) & stance.utters);
}

/** `Antwortete ihm der Mann`: past the one who is told. */
const pastObject = (tokens: Tokens, verb: number): number =>
  /^(?:ihm|ihr|ihnen|mir|uns|dir|euch)$/u.test(tokens[verb + 1]?.lower ?? '') ? verb + 1 : verb;

/** `Seine Meinung zum Minister: „…“`: the noun of a saying and whose it is. */
const isOwnSaying = (tokens: Tokens, { from, to }: Range): boolean =>
  (tokens[from]!.bits & is.possessive) > 0 &&
  tokens.slice(from + 1, to).some(({ bits }) => (bits & is.reportingNoun) > 0);

/** `Said Jane Doe: “…”`: no name, but a verb before its subject. */
const opensWithVerb = (tokens: Tokens, from: number, grammar: Grammar): boolean => {
  const { bits, lower } = tokens[from]!;
  if (!(bits & is.reporting)) return false;
  if (grammar.verbSecond) {
    return /t(?:en?)?$/u.test(lower) && grammar.lemma(lower) !== lower && !(bits & NO_VERB);
  }
  return (grammar.verbForm(lower) & (form.past | form.third)) > 0;
};

/** Words that may look like a verb and name somebody. */
const NO_VERB = is.given | is.role | is.reportingNoun;

/** `Lund read aloud`, `Brook paraphrasierte Churchill`: a verb behind the first name, on no list. */
const hasVerb = (tokens: Tokens, { from, to }: Range, grammar: Grammar): boolean =>
  tokens
    .slice(from + 1, to)
    .some(
      ({ lower, capital, bits }, i) =>
        !capital &&
        tokens[from + i]!.capital &&
        (grammar.verbSecond
          ? bits === 0 && /[^aeiou]te$/u.test(lower) && !isDetermined(tokens, from)
          : (grammar.verbForm(lower) & (form.past | form.third)) > 0),
    );

const isDetermined = (tokens: Tokens, i: number): boolean =>
  (tokens[i]!.bits & (is.determiner | is.oblique)) > 0;
