// English sentences in which somebody utters, answers or judges the words of another: `said Brook,
// quoting Hart`, `rejected the claim that “…”`, `repeated Orr’s words: “…”`, `recalled Orr saying`.
// The words are then not plainly the speaker's own. A bounded number of words around the cue.

import type { AttributionDoubt } from '../../../model/quotation.js';
import { phraseFrom, type Range } from '../../phrases/noun-phrases.js';
import { form } from '../../words/form-bits.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';

type Tokens = readonly Token[];

/** Words between a verb and a quotation that is its object. */
const objectTokensMax = 5;
/** Words of a tag and its adverbials: `Lund said on Monday in Kiel, quoting`. */
const tagTokensMax = 14;
/** Words of a participle and its object: `repeating the governor’s phrase`. */
const besideTokensMax = 7;

const shows = (token: Token | undefined, bit: number): boolean =>
  ((token?.word.stances ?? 0) & bit) > 0;

/** Why the words may be another's than those of the one whom the cue names. */
export function othersDoubt(
  tokens: Tokens,
  cue: FrameCue,
  at: number,
  grammar: Grammar,
): AttributionDoubt | null {
  const verb = cue.verb ?? cue.words.to - 1;
  const next = tokens[verb + 1]?.lower ?? '';
  if (/^(?:nothing|little)$/u.test(next) && /^sa(?:id|ys?)$/u.test(tokens[verb]!.lower)) {
    return 'denied';
  }
  if (READS.test(tokens[verb]!.lower) && isOfAnother(tokens, verb, at)) return 'others';
  if (isQuoting(tokens, cue)) return 'others';
  // `Lund, described as “…”`: a comma alone between name and verb makes no sentence of them.
  const { speaker } = cue;
  const apart = speaker.to === verb - 1 && speaker.from === cue.words.from && next === 'as';
  if (apart && tokens[verb - 1]!.text === ',') return 'others';
  if (quotesBeside(tokens, cue, grammar)) return 'others';
  return objectDoubt(tokens, cue, at, grammar) ?? toldInside(tokens, cue, grammar);
}

/** `read from the letter: “…”`, `read Orr’s lips: “…”`. */
const isOfAnother = (tokens: Tokens, verb: number, at: number): boolean =>
  /^(?:from|aloud|out)$/u.test(tokens[verb + 1]?.lower ?? '') ||
  tokens
    .slice(verb + 1, Math.min(at, verb + 1 + objectTokensMax))
    .some(({ text }) => /^['’]s$/u.test(text));

const READS = /^(?:reads?|reciting|recited|recites)$/u;

/** A verb of the cue says that the words are another's: `Lund quoted from the Bible: “…”`. */
function isQuoting(tokens: Tokens, { words, speaker, verb }: FrameCue): boolean {
  if (verb == null || verb < speaker.to || tokens[verb + 1]?.lower === 'as') return false;
  const passive = tokens.slice(words.from, verb).some(({ bits }) => (bits & is.passive) > 0);
  return (
    !passive &&
    tokens
      .slice(speaker.to, verb + 1)
      .some(({ word, capital }) => !capital && (word.stances & stance.quotes) > 0)
  );
}

/** `Quoting Hart, Brook said`, `Brook, quoting Hart, said`, `Brook said, quoting Hart`. */
function quotesBeside(tokens: Tokens, { words }: FrameCue, grammar: Grammar): boolean {
  if (isQuotingAt(tokens, 0, grammar) && tokens[words.from - 1]?.text === ',') return true;
  for (let i = words.from; i < Math.min(tokens.length, words.to + 1); i++) {
    if (tokens[i]!.text === ',' && isQuotingAt(tokens, i + 1, grammar)) return true;
  }
  const behind = tokens.slice(words.to, words.to + tagTokensMax);
  const end = behind.findIndex(({ kind }) => kind !== 'word');
  const comma = words.to + end;
  return end >= 0 && tokens[comma]!.text === ',' && isQuotingAt(tokens, comma + 1, grammar);
}

function isQuotingAt(tokens: Tokens, i: number, grammar: Grammar): boolean {
  const word = tokens[i]?.lower ?? '';
  if (!word.endsWith('ing')) return false;
  if (grammar.stance(word) & stance.quotes) return true;
  // `repeating Orr’s phrase`: it quotes when words of another are its object.
  if (!grammar.isListed('borrowing-verbs', word)) return false;
  const near = tokens.slice(i + 1, i + 1 + besideTokensMax);
  if (word === 'reading' && /^(?:from|aloud|out)$/u.test(near[0]?.lower ?? '')) return true;
  if (/^(?:echoing|citing)$/u.test(word) && near[1]?.text === ',' && near[0]!.capital) {
    return i <= besideTokensMax;
  }
  const owner = near.findIndex(({ text }) => /^['’]s?$/u.test(text));
  return owner > 0 && near.slice(owner).some((one) => shows(one, stance.words));
}

/** Words of another as the object: `rejected the claim that “…”`, `called Orr’s claim of “…” absurd`. */
function objectDoubt(
  tokens: Tokens,
  { verb: known, words, speaker, form: held }: FrameCue,
  at: number,
  grammar: Grammar,
): AttributionDoubt | null {
  const verb = known ?? words.to - 1;
  if (held !== 'verb' || at < verb) return null;
  const shown = grammar.stance(tokens[verb]!.lower);
  const near = tokens.slice(Math.max(verb + 1, speaker.to, at - objectTokensMax), at);
  const noun = near.findLastIndex(({ bits }) => (bits & is.reportingNoun) > 0);
  const colon = near.at(-1)?.text === ':';
  const hands = grammar.isListed('handing-verbs', tokens[verb]!.lower);
  const written = near.some(
    ({ bits, capital, word }) =>
      !capital && (bits & WRITTEN || (word.stances & stance.answered) > 0),
  );
  if (colon && hands && written) return 'others';
  if (shown & (stance.reacts | stance.unsaid)) {
    // `dismissed the claim as “fantasy”`.
    if (near.at(-1)?.lower === 'as') return null;
    if (colon && shows(near.at(-2), stance.answered)) return null;
    if (colon && near.some(({ bits }) => (bits & is.possessive) > 0) && isRepeat(tokens[verb]!))
      return null;
    if (noun >= 0) return 'others';
    if (isRejected(tokens, verb, at, grammar)) return 'others';
    const denied = shown & stance.unsaid && near.length < 2 && !colon;
    return denied ? 'denied' : null;
  }
  const owner = near.findIndex(({ text }) => /^['’]s?$/u.test(text));
  const owned = owner > 0 && (hands || near[owner - 1]!.capital) && noun > owner;
  return owned && shows(near[noun], stance.words) && (!colon || hands) ? 'others' : null;
}

const WRITTEN = is.reportingNoun | is.titleNoun | is.sourceNoun;

const isRepeat = ({ lower }: Token): boolean => /^repeat/u.test(lower);

/** `disputed that “…”`, `responded to Orr’s “…”`: the words themselves are what is answered. */
function isRejected(tokens: Tokens, verb: number, at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1]!;
  if (before.lower === 'that' && at - 2 === verb) {
    return grammar.isListed('disputing-verbs', tokens[verb]!.lower);
  }
  return /^['’]s$/u.test(before.text) && tokens[at - 2]!.capital;
}

/** `“…,” Lund said Orr told her`, `“…,” Lund recalled Orr saying`: another uttered the words. */
function toldInside(
  tokens: Tokens,
  { words, form: held }: FrameCue,
  grammar: Grammar,
): AttributionDoubt | null {
  if (held !== 'tag' && held !== 'late-tag') return null;
  const first = tokens[words.to];
  if (!first || !(first.capital || first.bits & (is.possessive | is.determiner))) return null;
  const inner = phraseFrom(tokens, words.to, grammar);
  const said = inner && tokens[inner.to];
  if (!said || !(said.bits & is.reporting) || !isPersonLike(tokens, inner)) return null;
  return grammar.verbForm(said.lower) & (form.past | form.third | form.ing) ? 'reported' : null;
}

const isPersonLike = (tokens: Tokens, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ capital, bits }) => capital || bits & (is.role | is.possessive));
