// What quotes are searched in: the folded text of a source, made once and kept with it, and the
// stretches of it that count as one utterance, with the cues between them cut out.

import type { Attributed, Quotation } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import type { Span } from '../model/span.js';
import { type Folded, fold } from '../text/folds.js';

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
}

/** One interrupted utterance, its stretches joined by single spaces. */
export interface JoinedGroup {
  readonly units: Uint16Array;
  readonly quotations: readonly Quotation[];
  /** For each stretch: where it begins in `units`, and what it is in the view. */
  readonly pieces: readonly { readonly at: number; readonly region: Region }[];
}

const views = new WeakMap<SourceText, View>();
const joined = new WeakMap<Attributed, readonly JoinedGroup[]>();

/** The view of a source; folded at the first call. */
export function viewOf(source: SourceText): View {
  const known = views.get(source);
  if (known) return known;
  const folded = fold(source.text);
  const view = { source, folded, units: folded.units };
  views.set(source, view);
  return view;
}

const texts = new WeakMap<View, string>();

/** The folded text as a string; made at the first call. */
export function viewText(view: View): string {
  let text = texts.get(view);
  if (text === undefined) {
    text = view.folded.toString();
    texts.set(view, text);
  }
  return text;
}

/** The folded stretch behind a span of the text, without spaces at its ends. */
export function regionOf(view: View, span: Span): Region {
  let start: number = view.folded.foldedAt(span.start);
  let end: number = view.folded.foldedAt(span.end);
  while (start < end && view.units[start] === SPACE) start += 1;
  while (end > start && view.units[end - 1] === SPACE) end -= 1;
  return { start, end };
}

/** The interrupted utterances of a source. */
export function joinedGroups(view: View, attributed: Attributed): readonly JoinedGroup[] {
  const known = joined.get(attributed);
  if (known) return known;
  const byGroup = new Map<number, Quotation[]>();
  for (const quotation of attributed.quotations) {
    const group = byGroup.get(quotation.group);
    if (group) group.push(quotation);
    else byGroup.set(quotation.group, [quotation]);
  }
  const groups = [...byGroup.values()]
    .filter((quotations) => quotations.length > 1)
    .map((quotations) => join(view, quotations));
  joined.set(attributed, groups);
  return groups;
}

function join(view: View, quotations: readonly Quotation[]): JoinedGroup {
  const regions = quotations.map((quotation) => regionOf(view, quotation));
  const length = regions.reduce((sum, { start, end }) => sum + end - start + 1, -1);
  const units = new Uint16Array(Math.max(0, length)).fill(SPACE);
  const pieces: { at: number; region: Region }[] = [];
  let at = 0;
  for (const region of regions) {
    units.set(view.units.subarray(region.start, region.end), at);
    pieces.push({ at, region });
    at += region.end - region.start + 1;
  }
  return { units, quotations, pieces };
}

/** The stretches of the view behind `[start, end)` of a joined group; empty ones are left out. */
export function groupRegions(group: JoinedGroup, start: number, end: number): readonly Region[] {
  return group.pieces.flatMap(({ at, region }) => {
    const from = Math.max(start, at) - at + region.start;
    const to = Math.min(end - at, region.end - region.start) + region.start;
    return from < to ? [{ start: from, end: to }] : [];
  });
}
