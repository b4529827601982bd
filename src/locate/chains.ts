// Chaining: one place for each piece of a quote, in order, with the least edits in all and then the
// smallest gaps. Every candidate of every piece is considered.
//
// Dynamic programme over candidates in the order of the text: O(candidates · log candidates). Of the
// links that a candidate can follow the best is the first of a window that slides with the text.

import type { Place } from './places.js';

/** A chain that was found: one place a piece. */
export interface Chain {
  readonly places: readonly Place[];
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

interface Link {
  readonly place: Place;
  readonly key: number;
  readonly edits: number;
  readonly gapUnits: number;
  readonly before: Link | null;
}

/** The best chain through the candidates of all pieces, or null. */
export function bestChain(pieces: readonly (readonly Place[])[], rules: ChainRules): Chain | null {
  let best: Link | null = null;
  for (const link of lastLinks(pieces, rules)) if (!best || isBetter(link, best)) best = link;
  return best && chainOf(best);
}

/** For each candidate of the last piece that a chain reaches, the best chain to it. */
export function everyChain(
  pieces: readonly (readonly Place[])[],
  rules: ChainRules,
): readonly Chain[] {
  return lastLinks(pieces, rules).map(chainOf);
}

function lastLinks(pieces: readonly (readonly Place[])[], rules: ChainRules): readonly Link[] {
  let links: readonly Link[] = [];
  pieces.forEach((places, index) => {
    const sorted = places.toSorted((left, right) => left.start - right.start);
    links = index === 0 ? firstLinks(sorted, rules) : nextLinks(links, sorted, rules);
  });
  return links;
}

function chainOf(link: Link): Chain {
  return { places: placesOf(link), edits: link.edits, gapUnits: link.gapUnits };
}

function firstLinks(places: readonly Place[], rules: ChainRules): readonly Link[] {
  return places.flatMap((place) => {
    const key = rules.keyOf(place);
    return key === null ? [] : [{ place, key, edits: place.distance, gapUnits: 0, before: null }];
  });
}

function nextLinks(
  before: readonly Link[],
  places: readonly Place[],
  rules: ChainRules,
): readonly Link[] {
  const byEnd = before.toSorted((left, right) => left.place.end - right.place.end);
  const open = new Map<number, Window>();
  const links: Link[] = [];
  let next = 0;
  for (const place of places) {
    const key = rules.keyOf(place);
    for (; next < byEnd.length && byEnd[next]!.place.end <= place.start; next += 1) {
      admit(open, byEnd[next]!);
    }
    const window = key === null ? undefined : open.get(key);
    if (key === null || !window) continue;
    const link = follow(window, place, key, rules.gapUnitsMax);
    if (link) links.push(link);
  }
  return links;
}

/** Links of one key that may yet be the best one: each is worse than the one before, but nearer. */
interface Window {
  readonly links: Link[];
  /** Those before are too far away. */
  first: number;
}

function admit(open: Map<number, Window>, link: Link): void {
  const window = open.get(link.key);
  if (!window) {
    open.set(link.key, { links: [link], first: 0 });
    return;
  }
  const { links } = window;
  while (links.length > window.first) {
    const last = links.at(-1)!;
    if (!isBetter(link, last, last.place.end - link.place.end)) break;
    links.pop();
  }
  links.push(link);
}

function follow(window: Window, place: Place, key: number, gapUnitsMax: number): Link | null {
  const { links } = window;
  const isFar = (link: Link): boolean => place.start - link.place.end > gapUnitsMax;
  while (window.first < links.length && isFar(links[window.first]!)) window.first += 1;
  const before = links[window.first];
  if (!before) return null;
  const gapUnits = before.gapUnits + place.start - before.place.end;
  return { place, key, edits: before.edits + place.distance, gapUnits, before };
}

function isBetter(link: Link, other: Link, handicapUnits = 0): boolean {
  if (link.edits !== other.edits) return link.edits < other.edits;
  return link.gapUnits + handicapUnits < other.gapUnits;
}

function placesOf(last: Link): readonly Place[] {
  const places: Place[] = [];
  for (let link: Link | null = last; link; link = link.before) places.push(link.place);
  return places.reverse();
}
