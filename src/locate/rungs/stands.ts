// A pattern at its place, unit against unit: the check that the distance is right, and the ways
// from one to the other.

import type { FoldName } from '../../model/match.js';
import type { QuoteSpan, Span } from '../../model/span.js';
import { foldsBetween } from '../../text/folds.js';
import { textSpan } from '../../text/offsets.js';
import { assert } from '../../util/errors.js';
import { type AlignedPair, align, follow } from '../distance/alignment.js';
import type { Quest } from '../quest.js';
import type { Place } from '../search/places.js';
import { alignmentEditsMax } from '../thresholds.js';
import type { Region } from '../view.js';

const SPACE = 0x20;

/** A pattern that was looked for, and the place that was found. */
export interface Stand {
  readonly place: Place;
  readonly units: Uint16Array;
  /** The stretch of the quote behind a stretch of the units. */
  readonly quoteSpan: (start: number, end: number) => QuoteSpan;
}

/** A stand with its alignment. */
export class AlignedStand {
  readonly #quest: Quest;
  readonly stand: Stand;
  /** The units of the place, stretches joined by single spaces. */
  readonly #passage: Uint16Array;
  /** Empty when the texts are too far apart to be aligned in small memory. */
  readonly #pairs: readonly AlignedPair[];

  constructor(quest: Quest, stand: Stand) {
    this.#quest = quest;
    this.stand = stand;
    this.#passage = passageUnits(quest, stand.place);
    const { distance } = stand.place;
    const pairs = distance > alignmentEditsMax ? [] : align(stand.units, this.#passage, distance);
    assert(pairs !== null, 'a place is as near as the search says');
    this.#pairs = pairs;
  }

  /** Where a unit of the joined passage falls in the pattern. */
  patternAt(passageAt: number): number {
    const [from, to] = [this.#passage.length, this.stand.units.length];
    if (this.#pairs.length === 0) return Math.round((passageAt / Math.max(1, from)) * to);
    return follow(this.#pairs.map(mirrored), passageAt);
  }

  /** The words of the source behind a stretch of the pattern; null where it has none. */
  passageOf(start: number, end: number): Span | null {
    if (this.#pairs.length === 0) return null;
    return this.#spanOf(follow(this.#pairs, start), follow(this.#pairs, end));
  }

  /** Adds the folds that the equal stretches of quote and passage need. */
  addFolds(names: Set<FoldName>): void {
    for (const pair of this.#pairs) {
      if (!pair.equal) continue;
      for (const name of this.#foldsOf(pair)) names.add(name);
    }
  }

  #foldsOf(pair: AlignedPair): readonly FoldName[] {
    const { view, request } = this.#quest;
    const quote = this.stand.quoteSpan(pair.leftStart, pair.leftEnd);
    const quoted = request.quote.slice(quote.start, quote.end);
    const wordsOf = (range: Region): string => {
      const { start, end } = view.folded.span(range.start, range.end);
      return view.source.text.slice(start, end);
    };
    const passage = this.#rangesOf(pair.rightStart, pair.rightEnd).map(wordsOf).join(' ');
    return foldsBetween(quoted, passage) ?? [];
  }

  #spanOf(start: number, end: number): Span | null {
    const ranges = this.#rangesOf(start, end);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) return null;
    const span = this.#quest.view.folded.span(first.start, last.end);
    return textSpan(span.start, span.end);
  }

  /** The stretches of the view behind a stretch of the joined passage. */
  #rangesOf(start: number, end: number): readonly Region[] {
    const ranges: Region[] = [];
    let at = 0;
    for (const region of this.stand.place.regions) {
      const length = region.end - region.start;
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, length);
      if (from < to) ranges.push({ start: region.start + from, end: region.start + to });
      at += length + 1;
    }
    return ranges;
  }
}

function passageUnits(quest: Quest, place: Place): Uint16Array {
  const [only] = place.regions;
  if (only && place.regions.length === 1) return quest.view.units.subarray(only.start, only.end);
  const length = place.regions.reduce((sum, { start, end }) => sum + end - start + 1, -1);
  const units = new Uint16Array(Math.max(0, length)).fill(SPACE);
  let at = 0;
  for (const { start, end } of place.regions) {
    units.set(quest.view.units.subarray(start, end), at);
    at += end - start + 1;
  }
  return units;
}

function mirrored(pair: AlignedPair): AlignedPair {
  return {
    equal: pair.equal,
    leftStart: pair.rightStart,
    leftEnd: pair.rightEnd,
    rightStart: pair.leftStart,
    rightEnd: pair.leftEnd,
  };
}
