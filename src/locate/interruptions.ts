// Passages that are longer than the quote because something was said in between: an aside, a
// repetition, a stage direction. The least edit distance charges every unit of it and so finds half
// of the passage, or none. Here a stretch of the source that lies between two words and that the
// quote lacks costs no more than a small fixed price.
//
// Gotoh's affine gaps (1982) with a gap price that does not grow, on the source's side only, and
// only at borders of words: O(quote · window) time, O(window) memory. It is asked only around a
// place that is known already, so it costs nothing for what stands as it is.

import { align } from './alignment.js';
import { longestRun } from './nearest.js';
import { type Place, placeAt } from './places.js';
import type { Quest } from './quest.js';
import {
  alignmentEditsMax,
  anchorUnitsMin,
  interruptedQuoteUnitsMax,
  interruptedRatioMax,
  interruptionCost,
  interruptionGainUnitsMin,
  interruptionUnitGrains,
  interruptionUnitsMax,
} from './thresholds.js';
import type { Region } from './view.js';
import { isWordBorder } from './word-borders.js';

/** Costs are whole numbers of this part of an edit. */
const grains = 32;

/** A passage with interruptions, and what it costs with each of them at its fixed price. */
interface Interrupted {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/**
 * The interrupted passage around the nearest contiguous one, or around the longest run of the
 * quote's words if there is none; null when it explains no more of the quote.
 */
export function interruptedPlace(quest: Quest, near: Place | null): Place | null {
  if (quest.isShort || quest.length > interruptedQuoteUnitsMax) return null;
  if (near && near.distance < interruptionCost + interruptionGainUnitsMin) return null;
  const anchor = near ?? anchorOf(quest);
  if (!anchor) return null;
  const found = cheapest(quest.pattern.units, quest.view.units, {
    start: Math.max(0, anchor.start - interruptionUnitsMax),
    end: Math.min(quest.view.units.length, anchor.end + interruptionUnitsMax),
  });
  const most = near
    ? near.distance - interruptionGainUnitsMin
    : Math.floor(quest.length * interruptedRatioMax);
  if (found.cost > most) return null;
  const place = placeWithDistance(quest, found);
  return place && quest.isOneUtterance(place) ? place : null;
}

/** Where the whole quote would stand around the longest run of its words. */
function anchorOf(quest: Quest): Region | null {
  const run = longestRun(quest);
  if (!run || run.quote.end - run.quote.start < anchorUnitsMin) return null;
  return {
    start: run.at - run.quote.start,
    end: run.at - run.quote.start + quest.length,
  };
}

/** A row of the programme: for each end in the window the least cost, and where that began. */
interface Row {
  readonly cost: Int32Array;
  readonly start: Int32Array;
}

function cheapest(quote: Uint16Array, units: Uint16Array, window: Region): Interrupted {
  const width = window.end - window.start + 1;
  const newRow = (): Row => ({ cost: new Int32Array(width), start: new Int32Array(width) });
  let [above, row] = [newRow(), newRow()];
  for (let at = 0; at < width; at += 1) above.start[at] = window.start + at;
  for (let index = 1; index <= quote.length; index += 1) {
    fillRow(row, above, quote[index - 1]!, index, units, window);
    if (isWordBorder(quote, index) && index < quote.length) skipInRow(row, units, window);
    [above, row] = [row, above];
  }
  let best = 0;
  for (let at = 1; at < width; at += 1) if (above.cost[at]! < above.cost[best]!) best = at;
  return { start: above.start[best]!, end: window.start + best, cost: above.cost[best]! / grains };
}

/** One unit of the quote more: replaced or equal, missing in the source, or added there. */
function fillRow(
  row: Row,
  above: Row,
  unit: number,
  index: number,
  units: Uint16Array,
  window: Region,
): void {
  row.cost[0] = index * grains;
  row.start[0] = window.start;
  for (let at = 1; at < row.cost.length; at += 1) {
    const isEqual = units[window.start + at - 1] === unit;
    let cost = above.cost[at - 1]! + (isEqual ? 0 : grains);
    let start = above.start[at - 1]!;
    if (above.cost[at]! + grains < cost) {
      cost = above.cost[at]! + grains;
      start = above.start[at]!;
    }
    if (row.cost[at - 1]! + grains < cost) {
      cost = row.cost[at - 1]! + grains;
      start = row.start[at - 1]!;
    }
    row.cost[at] = cost;
    row.start[at] = start;
  }
}

/** Lets the source go on between two borders of words, at a price that grows but slowly. */
function skipInRow(row: Row, units: Uint16Array, window: Region): void {
  let least = Number.MAX_SAFE_INTEGER;
  let start = 0;
  for (let at = 0; at < row.cost.length; at += 1) {
    least += interruptionUnitGrains;
    if (!isWordBorder(units, window.start + at)) continue;
    const cost = row.cost[at]!;
    if (least < cost) {
      row.cost[at] = least;
      row.start[at] = start;
    } else if (cost + interruptionCost * grains < least) {
      least = cost + interruptionCost * grains;
      start = row.start[at]!;
    }
  }
}

/** The place of a passage, with its true distance; null when it is too far to be aligned. */
function placeWithDistance(quest: Quest, { start, end }: Interrupted): Place | null {
  const passage = quest.view.units.subarray(start, end);
  const pairs = align(quest.pattern.units, passage, alignmentEditsMax);
  if (!pairs) return null;
  let edits = 0;
  for (const pair of pairs) {
    if (pair.equal) continue;
    edits += Math.max(pair.leftEnd - pair.leftStart, pair.rightEnd - pair.rightStart);
  }
  return placeAt(start, end, edits);
}
