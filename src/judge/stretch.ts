// Which stretch of a source a piece of a quote is compared with: its place rounded outwards to whole
// words and numbers, and how far around words may be looked for. O(1) beside the place itself.

import type { QuoteSpan } from '../model/span.js';
import { classesAt, LETTER, NUMBER } from '../text/letters.js';
import { CharKind, charKind } from '../text/token-kinds.js';
import { tokenize } from '../text/tokens.js';
import { widenUnitsMax } from './thresholds.js';
import type { Vocabulary } from './vocabulary.js';

/** A number at the end of a quote takes its unit with it: `um 12` says less than `um 12 Prozent`. */
export function withUnit(
  text: string,
  span: QuoteSpan,
  written: string,
  words: Vocabulary,
): QuoteSpan {
  if (!endsInNumber(written)) return span;
  const next = tokenize(text.slice(span.end, span.end + unitUnitsMax)).find(
    ({ kind }) => kind !== 'punctuation',
  );
  const isUnit = next && /^\s?$/u.test(text.slice(span.end, span.end + next.start));
  return isUnit && words.canonical('units').has(next.norm)
    ? { start: span.start, end: span.end + next.end }
    : span;
}

const unitUnitsMax = 30;

/** Whether the last word of a text is a number, with no sign of a unit after it. */
function endsInNumber(text: string): boolean {
  let at = text.length - 1;
  const isOther = (): boolean =>
    !(classesAt(text, at) & (LETTER | NUMBER)) && !'%€$'.includes(text.charAt(at));
  while (at >= 0 && isOther()) at -= 1;
  return at >= 0 && charKind(text.charCodeAt(at)) === CharKind.digit;
}

/** How far words can be looked for: not beyond a quotation mark or a paragraph. */
export function reach(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let units = 0; units < widenUnitsMax; units += 1) {
    const sign = text.charCodeAt(step > 0 ? at : at - 1);
    if (Number.isNaN(sign) || BORDERS.has(sign)) break;
    if (sign === LINE_END && text.charCodeAt(step > 0 ? at + 1 : at - 2) === LINE_END) break;
    at += step;
  }
  return at;
}

const BORDERS: ReadonlySet<number> = new Set([...'„“”"»«‹›'].map((mark) => mark.charCodeAt(0)));
const LINE_END = 0x0a;

/** Whether a text ends in a mark that ends sentences. */
export const endsInMark = (text: string): boolean => /[.?!…][\s"'”“’»«)\]]*$/u.test(text);

const isWord = (kind: CharKind): boolean =>
  kind === CharKind.letter || kind === CharKind.digit || kind === CharKind.combining;

const wordUnitsMax = 100;

/** The span with no word or number cut, and with the mark that ends it where the quote has one. */
export function wholeWords(text: string, { start, end }: QuoteSpan, hasMark: boolean): QuoteSpan {
  const kind = (at: number): CharKind => charKind(text.charCodeAt(at) || 0x20);
  let from = start;
  let to = end;
  while (from > 0 && start - from < wordUnitsMax && isWord(kind(from)) && isWord(kind(from - 1))) {
    from -= 1;
  }
  while (to < text.length && to - end < wordUnitsMax && isWord(kind(to)) && isWord(kind(to - 1))) {
    to += 1;
  }
  from -= cutBefore(text.slice(Math.max(0, from - wordUnitsMax), from), kind(from));
  if (kind(to - 1) === CharKind.digit) {
    to +=
      /^[.,:/–—−-]\d[\d.,]*\d|^[.,:/–—−-]\d|^[½¼¾²³]/u.exec(text.slice(to, to + wordUnitsMax))?.[0]
        .length ?? 0;
  }
  if (hasMark && to > from && isWord(kind(to - 1)) && /[.?!…,;:]/u.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** Units before a span that belong to its first word: a sign, digits, `non-`. */
function cutBefore(before: string, first: CharKind): number {
  if (first === CharKind.digit) {
    const number = /(?:(?:^|[\s(])[-–−+])?(?:\d[\d.,]*[.,:/–—−-])?$/u.exec(before)?.[0] ?? '';
    return number.trimStart().replace(/^\(/u, '').length;
  }
  if (first !== CharKind.letter || !'-‐‑'.includes(before.at(-1) ?? ' ')) return 0;
  return /(?:^|[^\p{L}])((?:non|nicht|un|anti)[-‐‑])$/iu.exec(before)?.[1]?.length ?? 0;
}
