// Whether a named subject is plainly the one who spoke. An accusation is built on `confirmed`, so
// everything here errs to the side of doubt: a name behind a preposition or a genitive may be the
// spokesman's principal, one of two names may be the other's, and a denied saying is no saying.

import type { FrameCue } from './cues.js';
import type { Frame } from './frames.js';
import { type Grammar, is } from './grammar.js';
import type { Mention } from './mentions.js';
import type { Token } from './tokens.js';

/** Words around subject, verb and quotation that can deny or shift the saying. */
const aroundTokensMax = 5;

/** The name is the head of its phrase, stands alone, and nothing denies that they said it. */
export function isPlainSubject(
  frame: Frame,
  cue: FrameCue,
  mention: Mention,
  at: number,
  grammar: Grammar,
): boolean {
  return (
    !isDenied(frame.tokens, cue, at, grammar) &&
    !isJoined(frame.tokens, cue) &&
    (mention.via !== 'name' || isHead(frame.tokens, cue, mention, grammar))
  );
}

/** No `spokesman for Klein`, no `Klein's lawyer`, no `Kleins Anwalt`, no two names in one. */
function isHead(
  tokens: readonly Token[],
  { speaker }: FrameCue,
  { name }: Mention,
  grammar: Grammar,
): boolean {
  const phrase = tokens.slice(speaker.from, speaker.to);
  const first = phrase.findLastIndex((word) => word.text === name[0]);
  // The first word may be the article; a later one in its form is a genitive: `der Sprecher der …`.
  const ahead = phrase.slice(1, Math.max(1, first));
  const isBound = ({ text, bits, capital }: Token) =>
    /^['’]s?$/u.test(text) || (!capital && (bits & (is.preposition | is.nounPreposition)) > 0);
  const next = phrase[first + name.length];
  const isOwner = next !== undefined && (/^['’]s?$/u.test(next.text) || next.lower === 'von');
  const named = phrase.slice(Math.max(0, first), first + name.length);
  const hasRole =
    grammar.nounsCapitalised && named.slice(1).some(({ bits }) => (bits & is.role) > 0);
  return !ahead.some(isBound) && !isOwner && !hasRole;
}

const AND = /^(?:und|and|sowie|oder|or)$/u;

/** `said Berg and Klein`: either may have said it. */
function isJoined(tokens: readonly Token[], { speaker }: FrameCue): boolean {
  const [before, after] = [tokens[speaker.from - 1], tokens[speaker.to]];
  if (tokens.slice(speaker.from, speaker.to).some(({ lower }) => AND.test(lower))) return true;
  if (after && AND.test(after.lower) && tokens[speaker.to + 1]?.capital) return true;
  if (after?.capital && after.bits & (is.given | is.role | is.title)) return true;
  return (
    before !== undefined && AND.test(before.lower) && tokens[speaker.from - 2]?.capital === true
  );
}

/** Subject and verb with a negation among them: `never said`, `sagte nicht Berg`. */
export function isRefused(
  { tokens }: Frame,
  { speaker, words, verb }: FrameCue,
  grammar: Grammar,
): boolean {
  const joint =
    verb == null
      ? -1
      : speaker.to +
        tokens.slice(speaker.to, verb).findLastIndex(({ bits }) => (bits & is.conjunction) > 0);
  return tokens
    .slice(
      joint > speaker.to ? joint : Math.min(speaker.from, words.from),
      Math.max(speaker.to, words.to),
    )
    .some(({ pair, lower, capital }) => pair < 0 && !capital && grammar.isRefusal(lower));
}

function isDenied(
  tokens: readonly Token[],
  { speaker, words }: FrameCue,
  at: number,
  grammar: Grammar,
): boolean {
  const places = [speaker.from, speaker.to, words.from, words.to, ...(at < 0 ? [] : [at])];
  const from = Math.max(0, Math.min(...places) - 1);
  return tokens
    .slice(from, Math.max(...places) + aroundTokensMax)
    .some(({ pair, lower }) => pair < 0 && grammar.isDenial(lower));
}
