// Chaining: one place for each piece of a quote, in order, with the least edits in all and then the
// smallest gaps. Every candidate of every piece is considered.
//
// Dynamic programme over candidates in the order of the text: O(candidates · log candidates) time,
// four bytes a candidate. Of the links that a candidate can follow the best is the first of a window
// that slides with the text. A list that is given for several pieces is put in order once.

import type { Place } from '../search/places.js';

/** A chain that was found: one place a piece. */
export interface Chain<P extends Place = Place> {
  readonly first: P;
  readonly last: P;
  /** All of them; made anew at each call. */
  places(): readonly P[];
  readonly edits: number;
  readonly gapUnits: number;
}

/** Which chains are allowed. */
export interface ChainRules {
  /** Places with different keys are never in one chain; null: not in any. */
  readonly keyOf: (place: Place) => number | null;
  /** The largest gap between two neighbours, in folded units. */
  readonly gapUnitsMax: number;
}

/** The best chain through the candidates of all pieces, or null. */
export function bestChain<P extends Place>(
  pieces: readonly (readonly P[])[],
  rules: ChainRules,
): Chain<P> | null {
  const { last, levels } = chained(pieces, rules);
  let best = -1;
  for (let link = 0; link < last.edits.length; link += 1) {
    if (last.edits[link]! >= 0 && (best < 0 || isBetter(last, link, best, 0))) best = link;
  }
  return best < 0 ? null : chainTo(levels, last, best);
}

/** For each candidate of the last piece that a chain reaches, the best chain to it. */
export function everyChain<P extends Place>(
  pieces: readonly (readonly P[])[],
  rules: ChainRules,
): readonly Chain<P>[] {
  const { last, levels } = chained(pieces, rules);
  const chains: Chain<P>[] = [];
  last.edits.forEach((edits, link) => {
    if (edits >= 0) chains.push(chainTo(levels, last, link));
  });
  return chains;
}

/** The candidates of a piece in order. */
interface Candidates<P extends Place> {
  /** By start. */
  readonly places: readonly P[];
  /** By end: indices of `places`. */
  readonly byEnd: Int32Array;
  /** -1: in no chain. */
  readonly keys: Int32Array;
}

/** The best chain to each candidate of a piece. */
interface Links<P extends Place> {
  readonly candidates: Candidates<P>;
  /** -1: no chain leads there. */
  readonly edits: Int32Array;
  readonly gapUnits: Float64Array;
  /** The candidate of the first piece that the chain begins with. */
  readonly first: Int32Array;
}

/** What is kept of every piece: the candidates, and which one of the piece before comes before. */
interface Level<P extends Place> {
  readonly places: readonly P[];
  readonly before: Int32Array;
}

interface Chained<P extends Place> {
  readonly last: Links<P>;
  readonly levels: readonly Level<P>[];
}

function chained<P extends Place>(
  pieces: readonly (readonly P[])[],
  rules: ChainRules,
): Chained<P> {
  const known = new Map<readonly P[], Candidates<P>>();
  const numbers = new Map<number, number>();
  const candidatesOf = (list: readonly P[]): Candidates<P> => {
    const candidates = known.get(list) ?? inOrder(list, rules, numbers);
    known.set(list, candidates);
    return candidates;
  };
  let last = firstLinks(candidatesOf(pieces[0] ?? []));
  const levels = [{ places: last.candidates.places, before: new Int32Array(0) }];
  for (let index = 1; index < pieces.length; index += 1) {
    const candidates = candidatesOf(pieces[index]!);
    const before = new Int32Array(candidates.places.length);
    levels.push({ places: candidates.places, before });
    last = nextLinks(last, candidates, before, rules.gapUnitsMax);
    if (last.edits.every((edits) => edits < 0)) return { last, levels };
  }
  return { last, levels };
}

/** @param numbers what each key is called here: the smallest numbers that will do */
function inOrder<P extends Place>(
  list: readonly P[],
  { keyOf }: ChainRules,
  numbers: Map<number, number>,
): Candidates<P> {
  const places = list.toSorted((left, right) => left.start - right.start);
  const byEnd = Int32Array.from(places.keys());
  byEnd.sort((left, right) => places[left]!.end - places[right]!.end || left - right);
  const keys = Int32Array.from(places, (place) => {
    const key = keyOf(place);
    if (key === null) return -1;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { places, byEnd, keys };
}

function firstLinks<P extends Place>(candidates: Candidates<P>): Links<P> {
  const { places, keys } = candidates;
  return {
    candidates,
    edits: Int32Array.from(places, ({ distance }, index) => (keys[index]! < 0 ? -1 : distance)),
    gapUnits: new Float64Array(places.length),
    first: Int32Array.from(places.keys()),
  };
}

/** Links of one key that may yet be the best one: each is worse than the one before, but nearer. */
interface Window {
  readonly links: number[];
  /** Those before are too far away. */
  first: number;
}

function nextLinks<P extends Place>(
  links: Links<P>,
  candidates: Candidates<P>,
  before: Int32Array,
  gapUnitsMax: number,
): Links<P> {
  const { places, keys } = candidates;
  const count = places.length;
  const edits = new Int32Array(count).fill(-1);
  const gapUnits = new Float64Array(count);
  const first = new Int32Array(count);
  const open = new Map<number, Window>();
  const { places: earlier, byEnd } = links.candidates;
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    const place = places[index]!;
    for (; next < byEnd.length && earlier[byEnd[next]!]!.end <= place.start; next += 1) {
      admit(open, links, byEnd[next]!);
    }
    const window = open.get(keys[index]!);
    const link = window ? nearEnough(window, earlier, place.start - gapUnitsMax) : -1;
    if (link < 0) continue;
    before[index] = link;
    edits[index] = links.edits[link]! + place.distance;
    gapUnits[index] = links.gapUnits[link]! + place.start - earlier[link]!.end;
    first[index] = links.first[link]!;
  }
  return { candidates, edits, gapUnits, first };
}

function admit(open: Map<number, Window>, links: Links<Place>, link: number): void {
  if (links.edits[link]! < 0) return;
  const { places, keys } = links.candidates;
  const key = keys[link]!;
  const window = open.get(key);
  if (!window) {
    open.set(key, { links: [link], first: 0 });
    return;
  }
  const waiting = window.links;
  while (waiting.length > window.first) {
    const last = waiting.at(-1)!;
    if (!isBetter(links, link, last, places[last]!.end - places[link]!.end)) break;
    waiting.pop();
  }
  waiting.push(link);
}

/** The best link of a window that ends at `lowest` or later; -1: none. */
function nearEnough(window: Window, places: readonly Place[], lowest: number): number {
  const { links } = window;
  while (window.first < links.length && places[links[window.first]!]!.end < lowest) {
    window.first += 1;
  }
  return links[window.first] ?? -1;
}

function isBetter(
  { edits, gapUnits }: Links<Place>,
  link: number,
  other: number,
  handicapUnits: number,
): boolean {
  if (edits[link] !== edits[other]) return edits[link]! < edits[other]!;
  return gapUnits[link]! + handicapUnits < gapUnits[other]!;
}

function chainTo<P extends Place>(
  levels: readonly Level<P>[],
  links: Links<P>,
  link: number,
): Chain<P> {
  return {
    first: levels[0]!.places[links.first[link]!]!,
    last: links.candidates.places[link]!,
    edits: links.edits[link]!,
    gapUnits: links.gapUnits[link]!,
    places() {
      const places: P[] = [];
      let at = link;
      for (let level = levels.length - 1; level >= 0; level -= 1) {
        places.push(levels[level]!.places[at]!);
        at = levels[level]!.before[at] ?? 0;
      }
      return places.reverse();
    },
  };
}
