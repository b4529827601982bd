// The scene of a quote: the words of the same utterance, turn or document around it, as tokens with
// their clauses. An article's own words outside the marks are never part of a quotation's.

import type { QuoteSpan } from '../../model/span.js';
import { endsSentence } from '../../text/clauses.js';
import type { Bench } from '../bench.js';
import { blocksAround, quotationsAround, stretchesOf, turnAround } from '../places.js';
import { sourceWords } from '../source-words.js';
import { contextUnitsMax, homeUnitsMax } from '../thresholds.js';
import { sentenceParts } from './sentence-parts.js';
import { clauseWords, partsRead, type Surroundings, surroundingsOf } from './surroundings.js';

/** A quote in its surroundings. */
export interface Scene {
  readonly around: Surroundings;
  /** Tokens of the quote: first and one past the last. */
  readonly first: number;
  readonly last: number;
}

/** The scene around a span; null where nothing can be context. */
export function sceneOf(bench: Bench, span: QuoteSpan): Scene | null {
  const around = aroundOf(bench, span);
  const first = around.firstAfter(span.start);
  let last = first;
  while (last < around.tokens.length && around.tokens[last]!.start < span.end) last += 1;
  return last > first ? { around, first, last } : null;
}

/** The words that can be context; what is long is cut to what is near. */
function aroundOf(bench: Bench, span: QuoteSpan): Surroundings {
  const { source, words, case: subject } = bench;
  const around = quotationsAround(subject.attributed, { start: span.start, end: span.start + 1 });
  const own = source.meta.kind === 'article' ? around[0] : null;
  if (own) {
    const stretches = stretchesOf(subject.attributed, own).flatMap((one) => near(one, span));
    return partsRead(source, sentenceParts(source.text, stretches), words);
  }
  // Words of an article outside all marks are its author's: their own paragraph is their context.
  const turn = turnAround(source, span);
  if (turn) return surroundingsOf(source, near(turn, span), words);
  const blocks = blocksAround(source, span);
  const [start, end] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? source.text.length];
  const isWhole = start <= span.start && end >= span.end && end - start <= homeUnitsMax;
  return isWhole
    ? partsRead(
        source,
        blocks.map((block) => [block]),
        words,
      )
    : surroundingsOf(source, near({ start: 0, end: source.text.length }, span), words);
}

function near(home: QuoteSpan, span: QuoteSpan): readonly QuoteSpan[] {
  if (home.end - home.start <= homeUnitsMax) return [home];
  const start = Math.max(home.start, span.start - contextUnitsMax);
  const end = Math.min(home.end, span.end + contextUnitsMax);
  return start < end ? [{ start, end }] : [];
}

/** How many sentences end inside a stretch of the source. */
export function sentencesIn(bench: Bench, span: QuoteSpan): number {
  const tokens = sourceWords(bench.source, bench.words).tokensIn(span);
  const words = clauseWords(bench.words);
  return tokens.filter((_, index) => endsSentence(tokens, index, words)).length;
}
