// Words that were thought, or said on a stage, and words that stand on a thing: whoever the cue names
// did not say them. What shows it are words of the lists, by where they stand in the cue's clause. A
// bounded number of words around the cue.

import type { FrameCue } from '../cues/cues.js';
import type { Range } from '../phrases/noun-phrases.js';
import { form } from '../words/form-bits.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

type Tokens = readonly Token[];

/** Words from `in` to the noun: `in her new and much praised novel`. */
const workTokensMax = 6;
/** Words between a verb and such a phrase: `tells her crew in the film`. */
const leadTokensMax = 4;
/** Letters of the first part of a German compound: `Spielfilm`. */
const partUnitsMin = 2;
const nounUnitsMin = 4;

/** Why words that a sentence gives to somebody may never have been uttered; null if nothing shows. */
export function unspokenDoubt(
  tokens: Tokens,
  cue: FrameCue,
  at: number,
  grammar: Grammar,
): 'thought' | 'played' | null {
  if (isThought(tokens, cue, at, grammar)) return 'thought';
  return isPlayed(tokens, cue, at, grammar) ? 'played' : null;
}

/** `believes that the plan is “a gift”`: a view, of which the words may be the author's. */
export const isView = (tokens: Tokens, cue: FrameCue, grammar: Grammar): boolean =>
  (isBelief(tokens, verbOf(tokens, cue), grammar) && !saysAloud(tokens, cue)) ||
  isInIt(tokens, cue, grammar) ||
  (tokens[cue.words.to]?.lower === 'zu' && isBelief(tokens, cue.words.to + 1, grammar));

/** `In it, a widow tells the bird: “…”`, `In the first book, …`: what is told there may be a story. */
function isInIt(tokens: Tokens, cue: FrameCue, grammar: Grammar): boolean {
  if (tokens[0]!.lower !== 'in') return false;
  const front = tokens.slice(1, workTokensMax);
  const comma = front.findIndex(({ text }) => text === ',');
  const work = front[comma - 1]?.lower ?? '';
  if (work !== 'it' && !grammar.isListed('told-works', work)) return false;
  const verb = tokens[verbOf(tokens, cue)]?.lower ?? '';
  return (grammar.verbForm(verb) & form.third) > 0 && grammar.lemma(verb) !== 'write';
}

const isBelief = (tokens: Tokens, verb: number, grammar: Grammar): boolean =>
  (grammar.stance(tokens[verb]?.lower ?? '') & stance.believes) > 0;

/** The words are the very content of the verb, not a part of a clause that is. */
const isContent = (tokens: Tokens, { words, form }: FrameCue, at: number): boolean =>
  form !== 'verb' ||
  tokens.slice(words.to, at).every(({ kind, bits }) => kind === 'sign' || bits & is.adverb);

/** Index of the verb of a cue: its last word of saying that is no part of who speaks; -1 for none. */
function verbOf(tokens: Tokens, { words, speaker, verb }: FrameCue): number {
  if (verb != null) return verb;
  for (let i = words.to - 1; i >= words.from; i--) {
    const outside = i < speaker.from || i >= speaker.to;
    if (outside && !tokens[i]!.capital && tokens[i]!.bits & is.reporting) return i;
  }
  return -1;
}

/** `thought Doe`, `fragte sich Lund`, `Doe asked herself`. */
function isThought(tokens: Tokens, cue: FrameCue, at: number, grammar: Grammar): boolean {
  const verb = verbOf(tokens, cue);
  if (verb < 0 || !isContent(tokens, cue, at)) return false;
  const { lower } = tokens[verb]!;
  if (grammar.stance(lower) & stance.thinks) {
    return !saysAloud(tokens, cue);
  }
  if (!INWARD.test(grammar.lemma(lower) ?? lower)) return false;
  return [verb + 1, Math.max(verb + 1, cue.words.to)].some(
    (i) => SELF.test(tokens[i]?.lower ?? '') && (i === verb + 1 || tokens[i + 1]?.kind !== 'word'),
  );
}

const saysAloud = (tokens: Tokens, { words }: FrameCue): boolean =>
  tokens.slice(words.from, words.to + 1).some(isAloud);

const isAloud = ({ lower }: Token): boolean => /^(?:laut|aloud|loud)$/u.test(lower);

const INWARD = /^(?:ask|tell|fragen|sagen)$/u;
const SELF = /^(?:sich|himself|herself|themselves)$/u;

/** `In the novel, Doe says`, `sagt Lund in der Rolle des Faust`, `Doe, played by Roe, says`. */
function isPlayed(tokens: Tokens, cue: FrameCue, at: number, grammar: Grammar): boolean {
  const { words, speaker } = cue;
  if (isActed(tokens, words)) return true;
  if (isCast(tokens, speaker.to, grammar) || isCast(tokens, words.to, grammar)) return true;
  const front = Math.max(0, words.from - workTokensMax * 2);
  for (let i = front; i < words.to; i++) {
    const before = tokens[i - 1];
    const opens =
      before?.kind !== 'word' || isLink(before) || (speaker.from < i && i <= speaker.to);
    if (opens && isInWork(tokens, i, grammar)) return true;
  }
  const behind = [words.to, at >= words.to ? at + 1 : words.to];
  return behind.some((from) => isInWorkSoon(tokens, from, grammar));
}

/** `Doe, as King Lear, cried`, `rief Lund als König Lear`: a name behind `as`, and no office. */
function isCast(tokens: Tokens, from: number, grammar: Grammar): boolean {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[at]?.lower !== (grammar.verbSecond ? 'als' : 'as')) return false;
  let to = at + 1;
  while (tokens[to]?.capital) to++;
  // `Lund lachte, als Orr sagte`: a clause of its own.
  if (grammar.verbSecond && at > from && tokens[to] && isFiniteVerb(tokens[to]!)) return false;
  const name = tokens.slice(at + 1, to);
  const last = name.at(-1);
  if (!last || last.bits & OFFICE || grammar.stance(last.lower) & stance.thing) return false;
  if (tokens[to]?.kind === 'word' && !isFiniteVerb(tokens[to]!)) return false;
  return name.length > 1 || !grammar.nounsCapitalised
    ? !grammar.nounsCapitalised ||
        name.some(({ bits }) => (bits & (is.given | is.title | is.role)) > 0)
    : false;
}

/** No name of a part. */
const OFFICE = is.role | is.titleNoun | is.outlet | is.office | is.reportingNoun | is.weekday;

const isFiniteVerb = ({ bits, capital }: Token): boolean =>
  !capital && (bits & (is.reporting | is.auxiliary | is.other)) > 0;

const isLink = ({ bits }: Token): boolean => (bits & is.conjunction) > 0;

function isActed(tokens: Tokens, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ word, capital }, i) =>
        !capital &&
        word.stances & stance.plays &&
        /^(?:by|von)$/u.test(tokens[from + i + 1]?.lower ?? ''),
    );
}

/** `in the film` before the next sign, and before another verb. */
function isInWorkSoon(tokens: Tokens, from: number, grammar: Grammar): boolean {
  for (let i = from; i < Math.min(tokens.length, from + leadTokensMax + 1); i++) {
    if (tokens[i]!.kind !== 'word' || tokens[i]!.bits & is.subordinator) return false;
    if (isInWork(tokens, i, grammar)) return true;
  }
  return false;
}

/** `in the novel`, `im Spielfilm`, `in Anna Bergs Krimi`, `in der Rolle des Faust` at `i`. */
function isInWork(tokens: Tokens, i: number, grammar: Grammar): boolean {
  if (!/^(?:in|im)$/u.test(tokens[i]!.lower)) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 1 + workTokensMax); k++) {
    const { kind, lower, capital, bits } = tokens[k]!;
    const next = tokens[k + 1];
    if (/^(?:role|part|rolle)$/u.test(lower)) return /^(?:of|des|der)$/u.test(next?.lower ?? '');
    if (kind !== 'word' && !/^['’]s?$/u.test(tokens[k]!.text)) return false;
    if (bits & is.preposition && !(bits & is.determiner)) return false;
    if (grammar.nounsCapitalised) {
      if (capital && endsIn(lower, stance.fiction, grammar)) return true;
    } else if (!capital && grammar.stance(lower) & stance.fiction)
      return !isNounLike(next, grammar);
  }
  return false;
}

/** `film industry`: the noun is only part of another. */
const isNounLike = (next: Token | undefined, grammar: Grammar): boolean =>
  next?.kind === 'word' && !next.capital && next.bits === 0 && grammar.verbForm(next.lower) === 0;

/** Whether a noun is on a list, or ends in one that is. */
function endsIn(noun: string, bit: number, grammar: Grammar): boolean {
  if (grammar.stance(noun) & bit) return true;
  for (let at = partUnitsMin; at <= noun.length - nounUnitsMin; at++) {
    if (grammar.stance(noun.slice(at)) & bit) return true;
  }
  return false;
}

/** Whether a phrase is a thing that words stand on: `A banner outside the hall`. */
export function isSurface(tokens: Tokens, { from, to }: Range, grammar: Grammar): boolean {
  for (let i = from; i < to; i++) {
    const { lower, capital, bits, text, kind, word } = tokens[i]!;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (grammar.nounsCapitalised) {
      if (capital && !(bits & is.determiner)) {
        return !next?.capital && endsIn(lower, stance.surface, grammar);
      }
    } else if (word.stances & stance.surface) return !isNounLike(next, grammar);
    if (kind !== 'word' || /^['’]s?$/u.test(text)) return false;
    if (bits & is.preposition && !(bits & is.determiner) && i > from) return false;
  }
  return false;
}

/** `the sign on the door of Becker’s`: such a thing, without where it is. */
export function surfaceHead(tokens: Tokens, { from, to }: Range): Range {
  const place = tokens
    .slice(from + 1, to)
    .findIndex(({ bits, capital }) => !capital && (bits & is.preposition) > 0);
  return { from, to: place < 1 ? to : from + 1 + place };
}
