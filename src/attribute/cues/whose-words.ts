// Sentences that say whose the words are, without a verb of saying that governs them: `„…“: So
// erinnert sich Berg`, `Die „…“ im Amt, wie Berg sie nennt`, `“…” were Doe's words`, `A “…” is what
// Doe called them`, `Doe's “…”`. All inferred; each looks a few words around.

import { phraseBefore, phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { verbAt } from '../words/verbs.js';
import { isPersonal, isUnlistedName } from './actors.js';
import type { CueForm, FrameCue } from './cues.js';
import { genitiveBefore, genitiveCue } from './genitives.js';
import { subjectAfter } from './subjects.js';

type Tokens = readonly Token[];

/** Words from a quotation to the clause that says whose it is. */
const clauseTokensMax = 12;
const COPULA = /^(?:is|was|are|were)$/u;

/** The first of these cues that holds the quotation at token `at`. */
export function whoseWords(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  return grammar.verbSecond
    ? (ownSaying(tokens, at, grammar) ??
        soBehind(tokens, at, grammar) ??
        asNamed(tokens, at, grammar) ??
        asFelt(tokens, at, grammar) ??
        ownWords(tokens, at, grammar))
    : (whatNamed(tokens, at, grammar) ??
        wordsOf(tokens, at, grammar) ??
        viewWithoutComma(tokens, at, grammar) ??
        possessed(tokens, at, grammar));
}

/** `Karin Bergers Satz »…«`, `Karin Bergers Antwort: »…«`. */
function ownSaying(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const sign = /^[:,]$/u.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const owner = genitiveBefore(tokens, at - 1 - sign, grammar);
  return owner && genitiveCue(owner, owner.from, at);
}

/** `»…«: So erinnert sich Karin Berger`. */
function soBehind(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!/^[:–—]$/u.test(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.lower !== 'so') return null;
  const verb = at + 3;
  if (tokens[verb]?.kind !== 'word' || tokens[verb]!.capital) return null;
  const object = /^(?:sich|es|das)$/u.test(tokens[verb + 1]?.lower ?? '') ? 1 : 0;
  const subject = subjectAfter(tokens, verb + object, grammar);
  return (
    personal(tokens, subject, grammar) && made('late-tag', subject!, at + 2, subject!.to, verb)
  );
}

/** `Die „…“ im Amt, wie Karin Berger sie nennt`. */
function asNamed(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const end = Math.min(tokens.length, at + clauseTokensMax);
  for (let i = at + 1; i < end && tokens[i]!.kind !== 'quotation'; i++) {
    if (tokens[i]!.lower !== 'wie' || tokens[i - 1]!.text !== ',') continue;
    const person = phraseFrom(tokens, i + 1, grammar);
    if (!person || !isPersonal(tokens, person, grammar)) return null;
    const verb = person.to + 1;
    const named = /^(?:ihn|sie|es|das)$/u.test(tokens[person.to]?.lower ?? '');
    const names = named && verbAt(tokens, verb, grammar, is.reporting);
    return names ? made('late-tag', person, i, verb + 1, verb) : null;
  }
  return null;
}

/** `Als „Schande“ empfand Thomas Reuter die Pläne`. */
function asFelt(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const article = /^k?eine?n?$/u.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  if (tokens[at - 1 - article]?.lower !== 'als' || at - 1 - article > 0) return null;
  const verb = at + 1;
  if (!verbAt(tokens, verb, grammar, is.other | is.reporting)) return null;
  const subject = subjectAfter(tokens, verb, grammar);
  return personal(tokens, subject, grammar) && made('tag', subject!, verb, subject!.to, verb);
}

const ARE = /^(?:sind|waren|lauten|lauteten|ist|war|lautet|lautete)$/u;

/** `»…« waren Karin Bergers Worte`. */
function ownWords(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const verb = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!ARE.test(tokens[verb]?.lower ?? '')) return null;
  for (let noun = verb + 2; noun < verb + 6 && tokens[noun]?.kind === 'word'; noun++) {
    const owner = genitiveBefore(tokens, noun, grammar);
    if (owner?.from === verb + 1) return genitiveCue(owner, verb, noun + 1);
  }
  return null;
}

/** `A “greedy mob” is what Doe called them`, `“A toy” was how Doe described it`. */
function whatNamed(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!COPULA.test(tokens[at + 1]?.lower ?? '')) return null;
  if (!/^(?:what|how)$/u.test(tokens[at + 2]?.lower ?? '')) return null;
  const subject = phraseFrom(tokens, at + 3, grammar);
  if (!subject || !isPerson(tokens, subject, grammar)) return null;
  const verb = verbAt(tokens, subject.to, grammar, is.reporting) ? subject.to : null;
  return verb === null ? null : made('late-tag', subject, at + 1, verb + 1, verb);
}

/** `“…” were Doe's words`, `“…” were the words of Doe`. */
function wordsOf(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!COPULA.test(tokens[at + 1]?.lower ?? '')) return null;
  const article = tokens[at + 2]?.lower === 'the' ? 1 : 0;
  for (let i = at + 2; i < at + 2 + clauseTokensMax / 2 && tokens[i]?.kind === 'word'; i++) {
    if (!isWords(tokens[i]!)) continue;
    if (article && tokens[i + 1]?.lower === 'of') {
      const owner = phraseFrom(tokens, i + 2, grammar);
      return personal(tokens, owner, grammar) && made('noun', owner!, at + 1, owner!.to);
    }
    const s = possessiveBefore(tokens, i);
    const owner = s > at + 2 ? phraseBefore(tokens, s, grammar) : null;
    return owner && owner.from === at + 2 && isPerson(tokens, owner, grammar)
      ? made('noun', owner, at + 1, i + 1)
      : null;
  }
  return null;
}

const isWords = ({ bits, word, capital }: Token): boolean =>
  !capital && ((bits & is.reportingNoun) > 0 || (word.stances & stance.words) > 0);

/** Where the `'s` of an owner stands, an adjective or two before a noun; -1 where none does. */
function possessiveBefore(tokens: Tokens, noun: number): number {
  for (let i = noun - 1; i >= noun - 3; i--) if (isPossessive(tokens[i])) return i;
  return -1;
}

const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/u.test(token?.text ?? '');

/** `To Peter Dunmore they were “…”`, `For Dunmore the ramp was “…”`: whose view it is. */
function viewWithoutComma(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!/^(?:to|for)$/u.test(tokens[0]?.lower ?? '') || at > clauseTokensMax) return null;
  const person = phraseFrom(tokens, 1, grammar);
  if (!person || person.to >= at || !isPerson(tokens, person, grammar)) return null;
  const rest = tokens.slice(person.to, at);
  const plain = rest.every(({ kind, text }, i) => kind === 'word' || (i === 0 && text === ','));
  const copula = rest.slice(-3).some(({ lower }) => COPULA.test(lower));
  return plain && copula ? made('source', person, 0, person.to) : null;
}

/** `Dunmore's “bureaucratic noise”`, `The best line is Jane Doe's: “…”`. */
function possessed(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const colon = tokens[at - 1]?.text === ':' ? 1 : 0;
  if (!isPossessive(tokens[at - 1 - colon])) return null;
  const owner = phraseBefore(tokens, at - 1 - colon, grammar);
  if (!owner || !isPerson(tokens, owner, grammar)) return null;
  // `Doe's “War and Peace”` is a work; inside a sentence the words may be about whoever has them.
  return colon || (owner.from === 0 && /^\p{Ll}/u.test(tokens[at]!.text))
    ? made('noun', owner, owner.from, at)
    : null;
}

/** A person as the lists know them, or names that they do not: `Dunmore`, `Sana Qureshi`. */
const isPerson = (tokens: Tokens, range: Range, grammar: Grammar): boolean =>
  isPersonal(tokens, range, grammar) || isUnlistedName(tokens, range);

const personal = (tokens: Tokens, range: Range | null, grammar: Grammar): true | null =>
  range && isPersonal(tokens, range, grammar) ? true : null;

const made = (
  form: CueForm,
  { from, to }: Range,
  first: number,
  last: number,
  verb: number | null = null,
): FrameCue => ({
  form,
  speaker: { from, to },
  words: { from: Math.min(first, from), to: Math.max(last, to) },
  verb,
  subject: false,
});
