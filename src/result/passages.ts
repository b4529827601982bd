// Spans of a source as the result shows them: with their words and their place in the file.

import type { JudgedQuote } from '../model/case.js';
import type { LeftOut } from '../model/judgement.js';
import type { Match, Nearest as ModelNearest, OtherPlace as ModelPlace } from '../model/match.js';
import type { SourceText } from '../model/source.js';
import type { Span } from '../model/span.js';
import type { Match as MatchRow, Nearest, OtherPlace } from '../schema/result.generated.js';
import { classesAt, isBlankAt } from '../text/letters.js';
import { textSpan } from '../text/offsets.js';
import { isNearEnough } from '../util/near-enough.js';
import type { Lexicon } from '../words/index.js';
import { wordsAfter, wordsBefore } from './around.js';
import { skippedIn } from './skipped.js';

function passage(source: SourceText, span: Span) {
  const { start, end } = span;
  const { line, column } = source.map.toLineColumn(start);
  const place = source.map.toPlace?.(start) ?? null;
  const text = source.text.slice(start, end);
  return { start, end, text, line, column, page: place?.page ?? null, time: place?.time ?? null };
}

const words = (source: SourceText, { start, end }: Span) => ({
  start,
  end,
  text: source.text.slice(start, end),
});

const otherPlace = (source: SourceText, place: ModelPlace): OtherPlace => ({
  ...passage(source, place),
  distance: place.distance,
});

/** The place of a quote in its source, with the words around it. */
export function matchRow(
  source: SourceText,
  match: Match,
  leftOut: readonly LeftOut[],
  lexicon: Lexicon,
): MatchRow {
  const [first, last] = [match.segments[0], match.segments.at(-1)];
  return {
    rung: match.rung,
    segments: match.segments.map((segment) => ({
      ...passage(source, segment),
      joint: segment.joint,
      quoteSpan: [segment.quote.start, segment.quote.end],
    })),
    distance: match.distance,
    runnerUp: match.runnerUp && otherPlace(source, match.runnerUp),
    alternatives: match.alternatives.map((place) => otherPlace(source, place)),
    before: first ? wordsBefore(source, first.start, lexicon) : '',
    after: last ? wordsAfter(source, last.end, lexicon) : '',
    folds: [...match.folds],
    readings: match.readings.map((reading) => ({
      quoteSpan: [reading.start, reading.end],
      kind: reading.kind,
      passage: reading.passage && words(source, reading.passage),
    })),
    leftOut: [...leftOut, ...skippedIn(source, match)]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, sentences, paragraphs }) => ({
        ...words(source, { start, end }),
        sentences,
        paragraphs,
      })),
  };
}

/** Farther than any word reaches; scripts without spaces are cut here. */
const WORD_UNITS_MAX = 40;
/** A word: with more, fewer of the real pairs are shown where their annotators saw them. */
const BESIDE_UNITS_MAX = 12;
/**
 * A passage of least distance may begin or end inside a word, or a number: 48 of 480. It is shown
 * with the whole of it, since half a number is another number.
 */
function wholeWords({ text }: SourceText, { start, end }: Span): Span {
  return textSpan(wordAt(text, start)?.start ?? start, wordAt(text, end)?.end ?? end);
}

/** The word or number that goes on across an offset, with its points and apostrophes inside. */
function wordAt(text: string, at: number): { start: number; end: number } | null {
  if (!canBeInWord(text, at - 1) || !canBeInWord(text, at)) return null;
  const from = Math.max(0, at - WORD_UNITS_MAX);
  const words = /[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/gu;
  for (const { index, 0: word } of text.slice(from, at + WORD_UNITS_MAX).matchAll(words)) {
    const [first, last] = [from + index, from + index + word.length];
    if (first < at && at < last) return { start: first, end: last };
  }
  return null;
}

/** Nearly all offsets stand beside a space, and need no look at their words. */
const canBeInWord = (text: string, at: number): boolean =>
  classesAt(text, at) !== 0 || /[.,'’\ud800-\udfff]/.test(text.charAt(at));

/**
 * A quote with its passage as it was read. The place of least distance may begin or end in the
 * middle of a word; what was compared, and what people see, are whole words.
 */
export function inWholeWords(judged: JudgedQuote): JudgedQuote {
  const { case: subject, judgement } = judged;
  const { source, located } = subject;
  const { match } = located;
  if (!source || !match) return judged;
  const segments = match.segments.map((segment, index) => {
    const read = judgement.passages[index] ?? segment;
    const { start, end } = solid(source, widened(wholeWords(source, segment), read));
    const isAsItWas = start === segment.start && end === segment.end;
    return isAsItWas ? segment : { ...segment, start, end };
  });
  if (segments.every((segment, index) => segment === match.segments[index])) return judged;
  return {
    ...judged,
    case: { ...subject, located: { ...located, match: { ...match, segments } } },
  };
}

/** The same without white space at its ends; what is nothing else stays. */
function solid({ text }: SourceText, span: Span): Span {
  let [start, end]: [number, number] = [span.start, span.end];
  while (start < end && isBlankAt(text, start)) start += 1;
  if (start === end) return span;
  while (isBlankAt(text, end - 1)) end -= 1;
  return textSpan(start, end);
}

/** A passage with the words beside it that it was read with, if they are few. */
function widened(span: Span, read: Span): Span {
  const isNear = (units: number): boolean => units > 0 && units <= BESIDE_UNITS_MAX;
  return textSpan(
    isNear(span.start - read.start) ? read.start : span.start,
    isNear(read.end - span.end) ? read.end : span.end,
  );
}

/** What came nearest to a quote that was not found; null where it is only a common word. */
export function nearestRow(
  source: SourceText,
  quote: string,
  nearest: ModelNearest,
): Nearest | null {
  const { longest } = nearest;
  const words = longest && quote.slice(longest.start, longest.end);
  if (!isNearEnough(quote, words, nearest.distance)) return null;
  return {
    ...passage(source, solid(source, wholeWords(source, nearest))),
    distance: nearest.distance,
    longest: words,
  };
}
