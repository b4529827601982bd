// Compares one piece of a quote with its passage: units, alignment, changes. O(n) when they agree.

import type { QuoteSpan } from '../model/span.js';
import { classesAt, hasWords, LETTER, letterRuns, NUMBER } from '../text/letters.js';
import { CharKind, charKind } from '../text/token-kinds.js';
import { tokenize } from '../text/tokens.js';
import { alignInside, alignUnits, type Step } from './align/alignment.js';
import { withoutOverhang } from './align/edges.js';
import { reachedFor } from './align/reach.js';
import type { Comparison } from './change.js';
import { type Changes, changesOf } from './changes.js';
import { scaledLike } from './equal/scaled.js';
import { type Cleaned, cleanMarks } from './marked-text.js';
import { Side } from './side.js';
import { differInSpaces } from './spaces.js';
import { widenUnitsMax } from './thresholds.js';
import { type Unit, unitsOf } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** What all pieces of one quote share. */
export type Shared = Omit<Comparison, 'quote' | 'passage'>;

/** One piece, compared. */
export interface Compared extends Changes {
  readonly quote: Side;
  readonly passage: Side;
  /** Editors' notes that were set aside: `[sic]`. */
  readonly quoteNotes: Cleaned['notes'];
  readonly passageNotes: Cleaned['notes'];
}

/** Compares `quote[piece]` with `source[stretch]`, its ends rounded outwards to whole words. */
export function comparePiece(
  quoteText: string,
  piece: QuoteSpan,
  sourceText: string,
  stretch: QuoteSpan,
  shared: Shared,
): Compared {
  const written = quoteText.slice(piece.start, piece.end);
  const span = withUnit(
    sourceText,
    wholeWords(sourceText, stretch, endsInMark(written)),
    written,
    shared.words,
  );
  const stands = sourceText.slice(span.start, span.end);
  if (written === stands || differInSpaces(written, stands)) return identical(shared);
  const quoteClean = cleanMarks(written, piece.start, stands);
  const passageClean = cleanMarks(stands, span.start, written, true);
  const { lang } = shared.words;
  const standing = (): readonly Unit[] => unitsOf(passageClean, shared.words);
  const own = scaledLike(unitsOf(quoteClean, shared.words), standing, lang);
  const quote = new Side(own, shared.words);
  const notes = { quoteNotes: quoteClean.notes, passageNotes: passageClean.notes };
  const isOuter = [quoteText.slice(0, piece.start), quoteText.slice(piece.end)].map(
    (rest) => !hasWords(rest),
  );
  const narrow = surelyLacksWords(quoteClean, passageClean)
    ? null
    : narrowly(passageClean, quote, shared);
  const isSettled = stands === '' || (narrow && !hasOtherWords(narrow, quote));
  const found =
    narrow && isSettled ? narrow : widened(sourceText, span, written, quote, shared, isOuter);
  const changes = changesOf(found.steps, { ...shared, quote, passage: found.passage });
  return { ...changes, quote, passage: found.passage, ...notes };
}

/** Aligns a quote with the words of its place and no more. */
function narrowly(passageClean: Cleaned, quote: Side, shared: Shared): Better {
  const units = trimmed(passageUnits(passageClean, quote, shared), quote.units);
  return { passage: new Side(units, shared.words), steps: alignUnits(quote.units, units) };
}

const passageUnits = (clean: Cleaned, quote: Side, { words }: Shared): readonly Unit[] =>
  scaledLike(unitsOf(clean, words), () => quote.units, words.lang);

/** Where only marks differ no word can be found outside either. */
function hasOtherWords({ steps, passage }: Better, quote: Side): boolean {
  const isWord = (side: Side, at: number | null): boolean =>
    at !== null && side.units[at]!.kind !== 'punctuation';
  return (
    quote.units.length > 0 &&
    steps.some((one) => !one.same && (isWord(quote, one.quote) || isWord(passage, one.passage)))
  );
}

const endUnits = 6;

/** Whether words came or went between two like ends: the words around need no second look then. */
function surelyLacksWords(quote: Cleaned, passage: Cleaned): boolean {
  const [left, right] = [quote.text, passage.text];
  if (!quote.isPlain || !passage.isPlain || left.length < endUnits * 2) return false;
  if (left.slice(0, endUnits) !== right.slice(0, endUnits)) return false;
  if (left.slice(-endUnits) !== right.slice(-endUnits)) return false;
  return letterRuns(left).length !== letterRuns(right).length;
}

/** Nothing differs, not even a sign: no unit need be looked at. */
function identical({ words }: Shared): Compared {
  const side = new Side([], words);
  return {
    changes: [],
    omitted: [],
    quote: side,
    passage: side,
    quoteNotes: [],
    passageNotes: [],
  };
}

interface Better {
  readonly passage: Side;
  readonly steps: readonly Step[];
}

/**
 * Aligns again with some words more on both sides: the place with the fewest edits by letters can
 * begin or end a word too late for what the words say.
 */
function widened(
  text: string,
  span: QuoteSpan,
  written: string,
  quote: Side,
  shared: Shared,
  isOuter: readonly boolean[],
): Better {
  const wide = {
    start: reach(text, span.start, -1),
    end: reach(text, span.end, 1),
  };
  const whole = wholeWords(text, wide, false);
  const clean = cleanMarks(text.slice(whole.start, whole.end), whole.start, written, true);
  const units = trimmed(passageUnits(clean, quote, shared), quote.units);
  const inside = units.flatMap((unit, at) =>
    unit.end > span.start && unit.start < span.end ? [at] : [],
  );
  const inner = { start: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1 };
  const aligned = alignInside(quote.units, units, reachedFor(quote.units, units, inner));
  const steps = withoutOverhang(aligned, quote.units, units, isOuter);
  const used = steps.flatMap((step) => step.passage ?? []);
  if (used.length === 0) return { passage: new Side([], shared.words), steps };
  const first = used[0]!;
  const passage = new Side(units.slice(first, used.at(-1)! + 1), shared.words);
  return {
    passage,
    steps: steps.map((step) => ({
      ...step,
      passage: step.passage === null ? null : step.passage - first,
    })),
  };
}

/** A number at the end of a quote takes its unit with it: `um 12` says less than `um 12 Prozent`. */
function withUnit(text: string, span: QuoteSpan, written: string, words: Vocabulary): QuoteSpan {
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
function reach(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let units = 0; units < widenUnitsMax; units += 1) {
    const char = text.charAt(step > 0 ? at : at - 1);
    if (char === '' || BORDERS.includes(char)) break;
    if (char === '\n' && text.charAt(step > 0 ? at + 1 : at - 2) === '\n') break;
    at += step;
  }
  return at;
}

const BORDERS = '„“”"»«‹›';

const endsInMark = (text: string): boolean => /[.?!…][\s"'”“’»«)\]]*$/u.test(text);

const isWord = (kind: CharKind): boolean =>
  kind === CharKind.letter || kind === CharKind.digit || kind === CharKind.combining;

const wordUnitsMax = 100;

/** The span with no word or number cut, and with the mark that ends it where the quote has one. */
function wholeWords(text: string, { start, end }: QuoteSpan, hasMark: boolean): QuoteSpan {
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
  if (first !== CharKind.letter || !/[-‐‑]$/u.test(before)) return 0;
  return /(?:^|[^\p{L}])((?:non|nicht|un|anti)[-‐‑])$/iu.exec(before)?.[1]?.length ?? 0;
}

/** Marks after the last word of the passage count only when the quote ends in one too. */
function trimmed(passage: readonly Unit[], quote: readonly Unit[]): readonly Unit[] {
  if (quote.at(-1)?.kind === 'punctuation') return passage;
  const last = passage.findLastIndex((unit) => unit.kind !== 'punctuation');
  return last < 0 ? passage : passage.slice(0, last + 1);
}
