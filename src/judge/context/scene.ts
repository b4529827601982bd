// The scene of a quote: the words of the same utterance, turn or document around it, as tokens with
// their clauses. An article's own words outside the marks are never part of it.

import type { QuoteSpan } from '../../model/span.js';
import { type Clause, type ClauseWords, clausesOf, endsSentence } from '../../text/clauses.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import { blockAt, quotationsAround, stretchesOf, turnAround } from '../places.js';
import { contextUnitsMax } from '../thresholds.js';
import type { Vocabulary } from '../vocabulary.js';

/** Tokens around a quote, in order; offsets are the source's. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly norms: readonly string[];
  /** Tokens of the quote: first and one past the last. */
  readonly first: number;
  readonly last: number;
}

/** The scene around a span; null where nothing can be context. */
export function sceneOf(bench: Bench, span: QuoteSpan): Scene | null {
  const home = homeOf(bench, span);
  if (home.length === 0) return null;
  const tokens = home.flatMap((stretch) => tokensIn(bench.source.text, stretch));
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end) + 1;
  if (first < 0 || last <= first) return null;
  return {
    tokens,
    first,
    last,
    clauses: clausesOf(tokens, clauseWords(bench.words)),
    norms: tokens.map((token) => token.norm),
  };
}

function tokensIn(text: string, { start, end }: QuoteSpan): readonly Token[] {
  return tokenize(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

/** The stretches in which words can be context, cut to what is near. */
function homeOf(bench: Bench, span: QuoteSpan): readonly QuoteSpan[] {
  const { source, case: subject } = bench;
  const around = quotationsAround(subject.attributed, { start: span.start, end: span.start + 1 });
  const own = source.meta.kind === 'article' ? around[0] : null;
  if (own) return stretchesOf(subject.attributed, own).flatMap((one) => near(one, span));
  if (source.meta.kind === 'article') return [];
  const home = turnAround(source, span) ?? blockAt(source, span.start);
  return near(home && home.end >= span.end ? home : { start: 0, end: source.text.length }, span);
}

function near(home: QuoteSpan, span: QuoteSpan): readonly QuoteSpan[] {
  const start = Math.max(home.start, span.start - contextUnitsMax);
  const end = Math.min(home.end, span.end + contextUnitsMax);
  return start < end ? [{ start, end }] : [];
}

const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or']);

const clauseWordsKnown = new WeakMap<Vocabulary, ClauseWords>();

/** What the lists say of clauses, in one language. */
export function clauseWords(words: Vocabulary): ClauseWords {
  const known = clauseWordsKnown.get(words);
  if (known) return known;
  const made: ClauseWords = {
    opensClause: (norm) => words.has('clause-openers', norm),
    opensWithSubject: (conjunction, subject) =>
      COORDINATORS.has(conjunction) && words.has('subject-pronouns', subject),
    isVerb: (norm) => words.has('modal', norm) || words.has('tenses', norm),
    isAbbreviation: (norm) =>
      words.has('abbreviations', norm) || words.has('abbreviations', `${norm}.`),
  };
  clauseWordsKnown.set(words, made);
  return made;
}

/** How many sentences end inside a stretch of the source. */
export function sentencesIn(bench: Bench, span: QuoteSpan): number {
  const tokens = tokenize(bench.source.text.slice(span.start, span.end));
  const words = clauseWords(bench.words);
  const ends = tokens.filter((_, index) => endsSentence(tokens, index, words)).length;
  return ends;
}
