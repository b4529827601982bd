// What an ellipsis left out, graded: a negation, condition, exception, hedge, contrast, question,
// list item or change of speaker among it may be what the speaker meant.

import type { Message } from '../../model/judgement.js';
import type { QuoteSpan } from '../../model/span.js';
import { hasWords } from '../../text/letters.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import { speechAround, withoutRoom } from '../room.js';
import { attributed } from './attributions.js';

const RISKY_LISTS = [
  'negation',
  'condition',
  'exception',
  'hedge',
  'contrast',
  'distance',
  'contradictions',
] as const;
/** Taken out one by one, these were said of the words that stay: `We may support`, `few people`. */
const RISKY_SHORT_LISTS = [
  ...RISKY_LISTS,
  'modal',
  'scales',
  'limiters',
  'opposition',
  'lessening',
] as const;
/** A negation before the gap no longer has what it denied: `not quite done` → `not […] done`. */
const RISKY_DENIED_LISTS = [...RISKY_SHORT_LISTS, 'quantifier', 'degree'] as const;
const THAN: ReadonlySet<string> = new Set(['than', 'als']);
const shortTokensMax = 3;
const lookBackUnits = 40;

/**
 * The gravest thing that a left-out stretch holds; null when it holds nothing listed. `kept` goes
 * from the words that stay before it to those after it.
 */
export function omissionRisk(bench: Bench, span: QuoteSpan, kept: QuoteSpan): Message | null {
  const risk = riskIn(bench, span);
  return risk && isSaidTwice(bench, span, kept) ? null : risk;
}

function riskIn(bench: Bench, span: QuoteSpan): Message | null {
  const text = withoutRoom(bench.source, span, bench.words);
  const tokens = tokenize(text);
  const lists = listsFor(bench, span, tokens);
  for (const list of mayHoldAny(bench, lists, tokens) ? lists : []) {
    const word = listedIn(bench, list, tokens, text);
    if (word !== null)
      return message(bench, span, list === 'lessening' ? 'comparison' : list, word);
  }
  // `I would […] cut a pension`, for `sooner resign than cut`.
  const isPreferred = tokens.some(({ norm }) => THAN.has(norm)) || isThanAhead(bench, span);
  const preferred = isPreferred ? listedIn(bench, 'preferences', tokens, text) : null;
  if (preferred !== null) return message(bench, span, 'contrast', preferred);
  const said = attributed(bench, tokens, text);
  if (said !== null) return message(bench, span, 'distance', said);
  const mark = tokens.find((token) => token.text.startsWith('?'));
  if (mark) return message(bench, span, 'question', '?');
  if (hasOtherSpeaker(bench, span, text)) return message(bench, span, 'speaker', '');
  return /\n\s*(?:[-•*]|\d+[.)])\s/u.test(text) ? message(bench, span, 'list-item', '') : null;
}

/** Another turn begins in a stretch, or right behind it; not the room, nor a speech that goes on. */
function hasOtherSpeaker({ source }: Bench, { start, end }: QuoteSpan, said: string): boolean {
  const own = speechAround(source, { start: start - 1, end: start });
  return source.turns.some(
    (turn) =>
      turn.start > start &&
      turn.start <= end &&
      turn.label.start !== own &&
      (turn.start === end || hasWords(said.slice(turn.start - start, turn.end - start))),
  );
}

const thanUnitsMax = 120;

/** `I would […] sell it than lease it`: what it is preferred to stands behind the gap. */
function isThanAhead({ source }: Bench, { end }: QuoteSpan): boolean {
  const ahead = source.text.slice(end, end + thanUnitsMax).split(/[.;!?]/u, 1)[0]!;
  return tokenize(ahead).some(({ norm }) => THAN.has(norm));
}

/**
 * `I think […] we should` from `I think, I think we should`: what was left out stays. Of `not not`
 * the one may deny the other, unless a mark parts them.
 */
function isSaidTwice(bench: Bench, { start, end }: QuoteSpan, kept: QuoteSpan): boolean {
  if (end - start > saidTwiceUnitsMax) return false;
  const { text } = bench.source;
  const own = tokenize(text.slice(start, end));
  const units = end - start + lookBackUnits;
  const earlier = tokenize(text.slice(Math.max(kept.start, start - units), start));
  const later = tokenize(text.slice(end, Math.min(kept.end, end + units)));
  const isDenial = listedIn(bench, 'negation', own, text.slice(start, end)) !== null;
  const isParted = (one: readonly Token[], next: readonly Token[]): boolean =>
    !isDenial || [one.at(-1), next[0]].some((token) => token?.kind === 'punctuation');
  const [before, left, after] = [wordsOf(earlier), wordsOf(own), wordsOf(later)];
  const isSame = (others: readonly string[]): boolean =>
    others.length === left.length && others.every((norm, at) => norm === left[at]);
  const isShort = left.length > 0 && left.length <= saidTwiceWordsMax;
  const isBefore = isSame(before.slice(-left.length)) && isParted(earlier, own);
  const isAfter = isSame(after.slice(0, left.length)) && isParted(own, later);
  return isShort && (isBefore || isAfter);
}

const wordsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));

/** The longest false start that is known for one. */
const saidTwiceWordsMax = 6;
const saidTwiceUnitsMax = 60;

/** Whether an entry of any of some lists may be among some tokens: one look for all of them. */
function mayHoldAny({ words }: Bench, lists: readonly string[], tokens: readonly Token[]): boolean {
  const norms = tokens.map(({ norm }) => norm);
  const listed = { norms, known: norms.map((norm) => words.word(norm)) };
  return words.nextBegin(words.together(lists), listed, 0, norms.length) < norms.length;
}

function listsFor(bench: Bench, span: QuoteSpan, tokens: readonly Token[]): readonly string[] {
  if (tokens.length > shortTokensMax) return RISKY_LISTS;
  return isDenied(bench, span) ? RISKY_DENIED_LISTS : RISKY_SHORT_LISTS;
}

/** Whether the word right before a stretch is a negation. */
function isDenied(bench: Bench, span: QuoteSpan): boolean {
  const before = tokenize(
    bench.source.text.slice(Math.max(0, span.start - lookBackUnits), span.start),
  );
  const last = before.findLast(({ kind }) => kind !== 'punctuation');
  return (
    last !== undefined && (bench.words.has('negation', last.norm) || isNegatedShort(last.norm))
  );
}

/** The first entry of a list among some tokens, as it stands; null when there is none. */
export function listedIn(
  bench: Bench,
  list: string,
  tokens: readonly Token[],
  text: string,
): string | null {
  const norms = tokens.map((token) => token.norm);
  for (let index = 0; index < norms.length; index += 1) {
    const isShort = list === 'negation' && isNegatedShort(norms[index]!);
    const hit = isShort ? 1 : bench.words.find(list, norms, index)?.length;
    if (hit && list === 'condition' && isConcessive(bench, norms, index, hit)) continue;
    if (hit) return text.slice(tokens[index]!.start, tokens[index + hit - 1]!.end);
  }
  return null;
}

/** `even if it rains`: nothing hangs on it. */
const isConcessive = (
  { words }: Bench,
  norms: readonly string[],
  at: number,
  length: number,
): boolean =>
  [at - 1, at].some(
    (start) =>
      start >= 0 && (words.find('concessives', norms, start)?.length ?? 0) >= at + length - start,
  );

const isNegatedShort = (norm: string): boolean => norm.endsWith("n't");

function message(bench: Bench, span: QuoteSpan, kind: string, word: string): Message {
  const text = bench.source.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ').trim();
  return { code: 'rule/left-out', args: { kind, word, text: text.slice(0, 300) } };
}
