// The words of a source inside a sentence of ours, whole sentences where they reach: a rule takes so
// many units or words on either side, which begin and end anywhere. What still begins or ends inside
// a sentence says so by an ellipsis. Linear in the passage, for what a rule shows around it is short.

import type { JudgedQuote } from '../model/case.js';
import type { Message } from '../model/judgement.js';
import type { SourceText } from '../model/source.js';
import { isBlankAt } from '../text/letters.js';
import { sentencesOf } from '../text/sentences.js';
import type { Lexicon } from '../words/index.js';

/** Farther from the passage no rule shows words. */
const REACH_UNITS = 400;

type Stretch = { readonly start: number; readonly end: number };

/** Gives a message of a claim its `context` in sentences; a message without one is as it was. */
export function inSentences(judged: JudgedQuote, lexicon: Lexicon): <T extends Message>(m: T) => T {
  const { source, located } = judged.case;
  const [first, last] = [located.match?.segments[0], located.match?.segments.at(-1)];
  // A verdict and the finding that gave it show the same words.
  let [words, told]: [string, Stretch | null] = ['', null];
  return (message) => {
    const { context } = message.args;
    if (!source || !first || !last || typeof context !== 'string' || context === '') return message;
    const near = { start: first.start - REACH_UNITS, end: last.end + REACH_UNITS };
    if (context !== words) told = placeOf(source.text, near, context);
    words = context;
    if (!told) return message;
    const found = atTheWords(source.text, { start: first.start, end: last.end }, told);
    const at = focusOf(judged, message, source.text, found);
    return { ...message, args: { ...message.args, context: shown(source, found, at, lexicon) } };
  };
}

/** How much of the passage stands for words around it that are none of it. */
const PASSAGE_UNITS = 120;

/** Words that end before the passage has its first tell nothing of it: its own first words then. */
function atTheWords(text: string, match: Stretch, told: Stretch): Stretch {
  const lead = /^[^\p{L}\p{N}]*/u.exec(text.slice(match.start, match.end))?.[0].length ?? 0;
  const start = match.start + lead;
  if (told.end > start || start >= match.end) return told;
  const words = text.slice(start, Math.min(match.end, start + PASSAGE_UNITS));
  const isWhole = start + words.length === match.end;
  return { start, end: start + (isWhole ? words : words.replace(/\s+\S*$/u, '')).length };
}

/** Where words stand, white space apart. */
function placeOf(text: string, near: Stretch, words: string): Stretch | null {
  const from = Math.max(0, near.start);
  const window = text.slice(from, Math.max(from, near.end));
  const wanted = words.replace(/\s+/gu, '');
  if (wanted === '') return null;
  const first = wanted.charAt(0);
  for (let at = window.indexOf(first); at >= 0; at = window.indexOf(first, at + 1)) {
    const end = solidEnd(window, at, wanted);
    if (end >= 0) return { start: from + at, end: from + end };
  }
  return null;
}

/** Where words without white space end that stand at an offset with or without; else -1. */
function solidEnd(text: string, start: number, wanted: string): number {
  let at = start;
  for (let seen = 0; seen < wanted.length; at += 1) {
    if (at >= text.length) return -1;
    if (text.charCodeAt(at) === wanted.charCodeAt(seen)) seen += 1;
    else if (!isBlankAt(text, at)) return -1;
  }
  return at;
}

/** What the message is about: its difference, or its word where the context has it once; else all. */
function focusOf(
  { judgement }: JudgedQuote,
  message: Message,
  text: string,
  found: Stretch,
): Stretch {
  const { code, args } = message;
  const own = judgement.differences.find(
    ({ class: id, op, quote, passage }) =>
      code === `difference/${id}/${op}` && quote === args.quote && passage === args.passage,
  );
  if (own) return within(besideGap(text, own.passageSpan), found);
  const { word } = args;
  const words = text.slice(found.start, found.end);
  const at = typeof word === 'string' && word !== '' ? words.indexOf(word) : -1;
  if (at < 0 || typeof word !== 'string' || words.indexOf(word, at + 1) >= 0) return found;
  return { start: found.start + at, end: found.start + at + word.length };
}

/** Between two sentences an empty place belongs to both. */
function besideGap(text: string, { start, end }: Stretch): Stretch {
  if (start < end) return { start, end };
  const before = /[\p{L}\p{N}]?[^\p{L}\p{N}]{0,9}$/u.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  const after = /^[^\p{L}\p{N}]{0,9}[\p{L}\p{N}]?/u.exec(text.slice(end, end + 10));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

const within = ({ start, end }: Stretch, all: Stretch): Stretch =>
  all.start <= start && end <= all.end ? { start, end } : all;

/** The sentence, or sentences, around the focus, as far as the context has them. */
function shown(source: SourceText, context: Stretch, at: Stretch, lexicon: Lexicon): string {
  const { text, meta } = source;
  const spans = sentencesOf(text, meta.lang, lexicon, context.start, context.end);
  const from = spans.findLast(({ start }) => start <= at.start)?.start ?? context.start;
  const to = spans.find(({ end }) => end >= at.end)?.end ?? context.end;
  const lead = from > context.start || beginsSentence(text, from) ? '' : '… ';
  const tail = to < context.end || endsSentence(text, to) ? '' : ' …';
  return `${lead}${text.slice(from, to).replace(/\s+/gu, ' ').trim()}${tail}`;
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:][“”"»«’)\]]{0,3}\s{1,9}|\n\s{0,9}\n\s{0,9}|[„“"»«‚‘(>]\s?)$/u.test(
    text.slice(Math.max(0, at - 20), at),
  );

const endsSentence = (text: string, at: number): boolean =>
  /[.!?…]$/u.test(text.slice(at - 1, at)) ||
  /^\s{0,9}(?:[.!?…]|[,;]?[“”"»«’]|\n\s{0,9}\n|$)/u.test(text.slice(at, at + 20));
