// Folding: one canonical view of a text in which all declared equivalences are gone, together with
// the way back. Quotes are searched in this view; what they mean is judged on the text itself.
//
// One pass, O(n), no backtracking beyond the letter before a combining mark. The view is an array
// of UTF-16 units because the locator reads units; a string is made when somebody asks for it.
// Law (tested): folding a slice cut where no cluster is divided gives the slice of the folded text.

import type { FoldName } from '../model/match.js';
import type { FoldedOffset, QuoteSpan, TextOffset } from '../model/span.js';
import { Folder } from './folds-folder.js';
import { KindTable } from './folds-kinds.js';
import { FoldMap, type PackedFoldMap } from './folds-map.js';
import { ALL_FOLDS, FOLDS } from './folds-table.js';
import { foldedOffset, textOffset } from './offsets.js';

const chunkUnits = 8192;

/** A folded text and its way back as plain data, which threads can share. */
export interface PackedFolded extends PackedFoldMap {
  readonly units: Uint16Array;
}

/** A text after folding, and the way back to it. */
export class Folded {
  /** The text that was folded. */
  readonly source: string;
  /** The folded text as UTF-16 units. */
  readonly units: Uint16Array;
  readonly #map: FoldMap;

  constructor(source: string, units: Uint16Array, map: FoldMap) {
    this.source = source;
    this.units = units;
    this.#map = map;
  }

  /** What another thread needs beside the text; the arrays themselves, not copied. */
  pack(): PackedFolded {
    return { units: this.units, ...this.#map.pack() };
  }

  /** The folded text as a string; made anew at each call. */
  toString(): string {
    return this.slice(0, this.units.length);
  }

  /** A stretch of the folded text as a string. */
  slice(start: number, end: number): string {
    const chunks: string[] = [];
    for (let at = start; at < end; at += chunkUnits) {
      const chunk = this.units.subarray(at, Math.min(at + chunkUnits, end));
      chunks.push(String.fromCharCode.apply(null, chunk as unknown as number[]));
    }
    return chunks.join('');
  }

  /**
   * The stretch of the source behind the folded stretch `[start, end)`. Ends round outwards: no
   * cluster, grapheme or surrogate pair is divided. Invisible signs beside the stretch stay out.
   */
  span(start: number, end: number): { readonly start: TextOffset; readonly end: TextOffset } {
    const span = this.#map.span(this.source, start, end);
    return { start: textOffset(span.start), end: textOffset(span.end) };
  }

  /** The stretch of the source that one folded unit came from, not rounded. */
  unit(at: number): QuoteSpan {
    return this.#map.unit(at);
  }

  /** The first folded unit that came from the source at or after `at`. */
  foldedAt(at: number): FoldedOffset {
    return foldedOffset(this.#map.foldedAt(at));
  }
}

/** By the list itself: nearly all texts are folded with all folds, or with all but one. */
const folders = new WeakMap<readonly FoldName[], Folder>();

function folderOf(folds: readonly FoldName[]): Folder {
  const folder = folders.get(folds) ?? new Folder(new KindTable(folds));
  folders.set(folds, folder);
  return folder;
}

/** Folds a text: `„Wir wol-\nlen“` → `'wir wollen'`. All folds unless some are named. */
export function fold(text: string, folds: readonly FoldName[] = ALL_FOLDS): Folded {
  const { units, map } = folderOf(folds).run(text);
  return new Folded(text, units, map);
}

/** The folded text that was packed, of the same text. */
export function unpackFolded(source: string, { units, folded, text }: PackedFolded): Folded {
  return new Folded(source, units, new FoldMap(folded, text));
}

/** The folded text alone: `Wir  WOLLEN` → `wir wollen`. */
export function foldString(text: string, folds: readonly FoldName[] = ALL_FOLDS): string {
  return fold(text, folds).toString();
}

/**
 * The folds without which two texts would differ, in the order of the table; null when they differ
 * under all folds. `foldsBetween('„Ja“', '"ja"')` → `['quote-marks', 'case']`
 */
export function foldsBetween(quote: string, passage: string): readonly FoldName[] | null {
  if (quote === passage) return [];
  if (isOnlyWrapped(quote, passage)) return needsOf([' ', '\n']);
  const pieces = piecesOf(quote, passage);
  const folds = foldsOfPieces(pieces.filter(([written, stands]) => written !== stands));
  return folds ?? (pieces.length > 1 ? foldsOfPieces([[quote, passage]]) : null);
}

type Piece = readonly [written: string, stands: string];

/** The folds that some pairs need; null when one of them differs under all folds. */
function foldsOfPieces(pieces: readonly Piece[]): readonly FoldName[] | null {
  const needed = new Set<FoldName>();
  for (const piece of pieces) {
    const own = needsOf(piece);
    if (!own) return null;
    for (const name of own) needed.add(name);
  }
  return ALL_FOLDS.filter((name) => needed.has(name));
}

/** Where lines end the same few pairs stand again and again; longer ones hardly ever do. */
const keptUnitsMax = 16;
const keptMax = 1024;
const kept = new Map<string, readonly FoldName[] | null>();

function needsOf(piece: Piece): readonly FoldName[] | null {
  const key = piece.join('\0');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [written, stands] = piece;
  const isSame = foldString(written) === foldString(stands);
  const needs = isSame
    ? NEEDS.filter((need) => isNeeded(need, piece)).map(({ name }) => name)
    : null;
  if (key.length <= keptUnitsMax && kept.size < keptMax) kept.set(key, needs);
  return needs;
}

/** A fold, the sign that it may be needed, and all folds but it. */
const NEEDS = FOLDS.map(({ name, sign }) => ({
  name,
  sign,
  others: ALL_FOLDS.filter((one) => one !== name),
}));

function isNeeded({ sign, others }: (typeof NEEDS)[number], [written, stands]: Piece): boolean {
  if (sign && !sign.test(written) && !sign.test(stands)) return false;
  return foldString(written, others) !== foldString(stands, others);
}

/**
 * Spaces and line ends between words, with what print has at their ends: no fold looks across them
 * or moves them. They are a piece of their own, since quotes often have a space where a line or a
 * paragraph of the source ends.
 */
const CUT = /(?<=[a-z.,;:!?”"’)])([ \n]+)(?=[A-Za-z“„"(])/u;

/** Whether two texts differ in nothing but where lines end between such words: most that is printed. */
function isOnlyWrapped(quote: string, passage: string): boolean {
  if (quote.length !== passage.length) return false;
  for (let at = 0; at < quote.length; at += 1) {
    const [one, other] = [quote.charCodeAt(at), passage.charCodeAt(at)];
    if (one === other) continue;
    if (!isSpaceOrEnd(one) || !isSpaceOrEnd(other)) return false;
    if (!WRAPPED.test(quote.slice(Math.max(0, at - 1), at + 2))) return false;
  }
  return true;
}

const isSpaceOrEnd = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

const WRAPPED = /^[a-z.,;:!?”"’)][ \n][A-Za-z“„"(]$/u;

/** Two texts cut at such places alike, so that only what differs is folded again and again. */
function piecesOf(quote: string, passage: string): readonly Piece[] {
  const [written, stands] = [quote.split(CUT), passage.split(CUT)];
  if (written.length !== stands.length) return [[quote, passage]];
  return written.map((piece, index) => [piece, stands[index]!] as const);
}
