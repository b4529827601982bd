// What quotes are searched in: the folded text of a source, made once and kept with it, and the
// stretches of it that count as one utterance, with the cues between them cut out.

import type { Attributed, Quotation } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import type { Span } from '../model/span.js';
import { type Folded, fold, unpackFolded } from '../text/folds.js';
import { groupedBy } from '../util/groups.js';
import { keptUnitsMax } from './grams/gram-index.js';
import { Haystack } from './search/haystack.js';

const SPACE = 0x20;

/** A half-open stretch of the units of a view. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** The folded text of one source. */
export interface View {
  readonly source: SourceText;
  readonly folded: Folded;
  readonly units: Uint16Array;
  readonly haystack: Haystack;
}

/** The interrupted utterances of a source, one after another. */
export interface JoinedText {
  readonly haystack: Haystack;
  /** What each utterance is of the haystack: no place crosses from one to the next. */
  readonly regions: readonly Region[];
  readonly quotations: readonly (readonly Quotation[])[];
  /** For each stretch: where it begins in the haystack, and what it is of the view. */
  readonly pieces: readonly { readonly at: number; readonly region: Region }[];
}

const views = new WeakMap<SourceText, View>();
const joined = new WeakMap<Attributed, JoinedText>();

/** The view of a source; folded at the first call. */
export function viewOf(source: SourceText): View {
  const known = views.get(source);
  if (known) return known;
  const folded = fold(source.text);
  if (folded.units.length <= keptUnitsMax) return viewFrom(source, folded);
  // A large text is in the memory of its index, and need not be in another as well.
  const haystack = new Haystack(folded.units);
  const { text } = haystack.index;
  return viewFrom(source, unpackFolded(source.text, { ...folded.pack(), units: text }), haystack);
}

/** The view of a source from its folded text; from now on it is the one. */
export function viewFrom(
  source: SourceText,
  folded: Folded,
  haystack = new Haystack(folded.units),
): View {
  const view = { source, folded, units: folded.units, haystack };
  views.set(source, view);
  return view;
}

/** The folded stretch behind a span of the text, without spaces at its ends. */
export function regionOf(view: View, span: Span): Region {
  let start: number = view.folded.foldedAt(span.start);
  let end: number = view.folded.foldedAt(span.end);
  while (start < end && view.units[start] === SPACE) start += 1;
  while (end > start && view.units[end - 1] === SPACE) end -= 1;
  return { start, end };
}

/** All of a view but one stretch: what lies before it and what lies behind. */
export function outsideOf({ units }: View, { start, end }: Region): readonly Region[] {
  return [
    { start: 0, end: start },
    { start: end, end: units.length },
  ];
}

/** The interrupted utterances of a source, their stretches joined by single spaces. */
export function joinedText(view: View, attributed: Attributed): JoinedText {
  let text = joined.get(attributed);
  if (!text) {
    text = join(view, interrupted(attributed));
    joined.set(attributed, text);
  }
  return text;
}

function interrupted(attributed: Attributed): readonly (readonly Quotation[])[] {
  const byGroup = groupedBy(attributed.quotations, ({ group }) => group);
  return [...byGroup.values()].filter((quotations) => quotations.length > 1);
}

function join(view: View, quotations: readonly (readonly Quotation[])[]): JoinedText {
  const groups = quotations.map((group) => group.map((one) => regionOf(view, one)));
  const stretches = groups.flat();
  const length = stretches.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const units = new Uint16Array(length).fill(SPACE);
  const pieces: { at: number; region: Region }[] = [];
  const regions: Region[] = [];
  let at = 0;
  for (const group of groups) {
    const start = at;
    for (const region of group) {
      units.set(view.units.subarray(region.start, region.end), at);
      pieces.push({ at, region });
      at += region.end - region.start + 1;
    }
    regions.push({ start, end: at - 1 });
  }
  return { haystack: new Haystack(units), regions, quotations, pieces };
}

/** The stretches of the view behind `[start, end)` of the joined text; empty ones are left out. */
export function joinedRegions(text: JoinedText, start: number, end: number): readonly Region[] {
  const regions: Region[] = [];
  for (let index = firstPiece(text, start); index < text.pieces.length; index += 1) {
    const { at, region } = text.pieces[index]!;
    if (at >= end) break;
    const from = Math.max(start, at) - at + region.start;
    const to = Math.min(end - at, region.end - region.start) + region.start;
    if (from < to) regions.push({ start: from, end: to });
  }
  return regions;
}

/** The last stretch that begins at or before `at`. */
function firstPiece({ pieces }: JoinedText, at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
