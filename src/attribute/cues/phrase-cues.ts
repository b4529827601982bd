// Cues without a verb: `according to X`, `nach Angaben von X`, `so der Minister`, `X’s claim`.

import { phraseBefore, phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import type { FrameCue } from './cues.js';

type Tokens = readonly Token[];

/** Words between a quotation and the phrase that gives its source. */
const sourceTokensMax = 60;

/** A phrase of the list anywhere in the frame, with the one it names. */
export function sourcePhrase(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const from = Math.max(0, at - sourceTokensMax);
  let before: FrameCue | null = null;
  for (let i = from; i < Math.min(tokens.length, at + sourceTokensMax); i++) {
    const cue =
      phraseAt(tokens, i, at, grammar) ??
      possessiveSource(tokens, i) ??
      wordedSource(tokens, i, grammar);
    if (!cue) continue;
    if (i > at || !grammar.verbSecond) return before ?? cue;
    before = cue;
  }
  return before;
}

/** `nach der Ankündigung der Ministerin`: a noun of saying and whose it is. */
function wordedSource(tokens: Tokens, i: number, grammar: Grammar): FrameCue | null {
  if (!grammar.verbSecond || !/^(?:nach|laut|gemäß|entgegen)$/u.test(tokens[i]!.lower)) return null;
  for (let noun = i + 1; noun < i + 4 && tokens[noun]?.kind === 'word'; noun++) {
    if (!tokens[noun]!.capital) continue;
    if (!(tokens[noun]!.bits & (is.reportingNoun | is.sourceNoun))) return null;
    if (!/^(?:der|des|von|vom|eines|einer)$/u.test(tokens[noun + 1]?.lower ?? '')) return null;
    const range = lowerPhrase(tokens, noun + 2, grammar);
    return range && made('source', range, i, range.to);
  }
  return null;
}

function phraseAt(tokens: Tokens, i: number, at: number, grammar: Grammar): FrameCue | null {
  const token = tokens[i]!;
  if (token.kind !== 'word') return null;
  for (const words of grammar.sourcePhrases.get(token.lower) ?? []) {
    if (!words.every((word, k) => tokens[i + k]?.lower === word)) continue;
    if (words[0] === 'zufolge') {
      const range = phraseBefore(tokens, i, grammar);
      const named = range && tokens.slice(range.from, range.to).some(({ capital }) => capital);
      if (named) return made('source', range, range.from, i + 1);
      continue;
    }
    if (words.length === 1 && words[0] === 'so' && !isSo(tokens, i)) continue;
    let from = i + words.length;
    if (
      words[0] !== 'so' &&
      ((tokens[from]?.bits ?? 0) & is.oblique || /^(?:der|den)$/u.test(tokens[from]?.lower ?? ''))
    )
      from++;
    const range = phraseFrom(tokens, from, grammar) ?? lowerPhrase(tokens, from, grammar);
    if (range && !(range.from <= at && at < range.to)) return made('source', range, i, range.to);
  }
  return null;
}

/** `…, so der Minister`: after a comma, before a name or an article. */
const isSo = (tokens: Tokens, i: number): boolean =>
  /^[,–—]$/u.test(tokens[i - 1]?.text ?? '') &&
  (tokens[i + 1]?.capital === true ||
    /^(?:der|die|das|ein|eine)$/u.test(tokens[i + 1]?.lower ?? ''));

/** After a preposition and article an adjective may come first: `nach Angaben der örtlichen Polizei`. */
export function lowerPhrase(tokens: Tokens, from: number, grammar: Grammar): Range | null {
  for (let i = from; i < from + 4 && tokens[i]?.kind === 'word'; i++) {
    if (!tokens[i]!.capital) continue;
    const range = phraseFrom(tokens, i, grammar);
    return range && { from, to: range.to };
  }
  return null;
}

/** `Nach seinen Angaben`, `ihrer Meinung nach`. */
function possessiveSource(tokens: Tokens, i: number): FrameCue | null {
  const owner = tokens[i]!;
  if (!(owner.bits & is.possessive) || !((tokens[i + 1]?.bits ?? 0) & is.sourceNoun)) return null;
  const before = tokens[i - 1]?.lower === 'nach' || tokens[i - 1]?.lower === 'laut';
  const after = tokens[i + 2]?.lower === 'nach' || tokens[i + 2]?.lower === 'zufolge';
  if (!before && !after) return null;
  const range = { from: i, to: i + 1 };
  return made('source', range, before ? i - 1 : i, after ? i + 3 : i + 2);
}

/** Words between a noun of saying and its quotation. */
const nounTokensMax = 8;

/** `his claim that “…”`, `Trump’s promise to “…”`, `the words of X: “…”`. */
export function nounCue(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  for (let i = at - 1; i >= Math.max(0, at - nounTokensMax); i--) {
    const token = tokens[i]!;
    if (token.kind === 'quotation' || token.text === ';') return null;
    if (!(token.bits & is.reportingNoun)) continue;
    const owner = ownerOf(tokens, i, at, grammar);
    if (owner) return made('noun', owner, Math.min(owner.from, i), Math.max(i + 1, owner.to));
  }
  return null;
}

function ownerOf(tokens: Tokens, noun: number, at: number, grammar: Grammar): Range | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return null;
    if (token.bits & is.possessive) return { from: i, to: i + 1 };
    if (/^['’]s?$/u.test(token.text)) {
      const range = phraseBefore(tokens, i, grammar);
      return range;
    }
    if (token.bits & (is.determiner | is.auxiliary)) break;
  }
  const next = tokens[noun + 1];
  if (next && /^(?:of|by|from|von|vom)$/u.test(next.lower) && noun + 2 < at)
    return phraseFrom(tokens, noun + 2, grammar);
  if (next && grammar.verbSecond && /^(?:des|der)$/u.test(next.lower))
    return lowerPhrase(tokens, noun + 2, grammar);
  return null;
}

function made(form: FrameCue['form'], speaker: Range, from: number, to: number): FrameCue {
  return {
    form,
    speaker,
    words: { from: Math.min(from, speaker.from), to: Math.max(to, speaker.to) },
    subject: false,
  };
}
