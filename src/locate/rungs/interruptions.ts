// Passages that are longer than the quote because something was said in between: an aside, a
// repetition, a stage direction. The least edit distance charges every unit of it and so finds half
// of the passage, or none. Here a stretch of the source that lies between two words and that the
// quote lacks costs no more than a small fixed price.
//
// Gotoh's affine gaps (1982) with a gap price that does not grow, on the source's side only, and
// only at borders of words: O(quote · window) time, O(window) memory. It is asked only around a
// place that is known already, so it costs nothing for what stands as it is.

import type { Quest } from '../quest.js';
import type { Place } from '../search/places.js';
import { isWordBorder } from '../search/word-borders.js';
import {
  anchorUnitsMin,
  interruptedQuoteUnitsMax,
  interruptedRatioMax,
  interruptionCost,
  interruptionGainUnitsMin,
  interruptionUnitGrains,
  interruptionUnitsMax,
} from '../thresholds.js';
import type { Region } from '../view.js';
import { leastEdits } from './least-edits.js';
import { placeBetween } from './measured.js';
import { longestRun } from './nearest.js';

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
  const most = near
    ? near.distance - interruptionGainUnitsMin
    : Math.floor(quest.length * interruptedRatioMax);
  const window = {
    start: Math.max(0, anchor.start - interruptionUnitsMax),
    end: Math.min(quest.view.units.length, anchor.end + interruptionUnitsMax),
  };
  const found = cheapest(quest.pattern.units, quest.view.units, window, most * grains);
  if (!found) return null;
  const place = placeBetween(quest, found.start, found.end);
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
  /** Costs outside of these are more than the bound: the first, and one past the last. */
  low: number;
  high: number;
}

/** More than any bound, also with the price of many units. */
const never = 1 << 29;

/**
 * The passage of the least cost, if that is within the bound: no cell beyond what the rest of the
 * quote leaves of it can lead to one within it, so each row is computed only where the row above was.
 */
function cheapest(
  quote: Uint16Array,
  units: Uint16Array,
  window: Region,
  most: number,
): Interrupted | null {
  const width = window.end - window.start + 1;
  const newRow = (): Row => ({
    cost: new Int32Array(width).fill(never),
    start: new Int32Array(width),
    low: 0,
    high: width,
  });
  const rest = leastEdits(quote, units, window, Math.floor(most / grains));
  if (!rest) return null;
  let [above, row] = [newRow(), newRow()];
  for (let at = 0; at < width; at += 1) {
    above.cost[at] = 0;
    above.start[at] = window.start + at;
  }
  for (let index = 1; index <= quote.length; index += 1) {
    const bound = most - rest[index]! * grains;
    fillRow(row, above, quote[index - 1]!, units, window, bound);
    if (isWordBorder(quote, index) && index < quote.length) skipInRow(row, units, window, bound);
    if (row.low >= row.high) return null;
    [above, row] = [row, above];
  }
  let best = above.low;
  for (let at = best + 1; at < above.high; at += 1) {
    if (above.cost[at]! < above.cost[best]!) best = at;
  }
  return { start: above.start[best]!, end: window.start + best, cost: above.cost[best]! / grains };
}

/** One unit of the quote more: replaced or equal, missing in the source, or added there. */
function fillRow(
  row: Row,
  above: Row,
  unit: number,
  units: Uint16Array,
  window: Region,
  most: number,
): void {
  const { cost: costs, start: starts } = row;
  const { cost: before, start: begun } = above;
  const width = costs.length;
  const first = above.low;
  let low = width;
  let high = first;
  let left = never;
  let leftStart = 0;
  for (let at = first; at < width; at += 1) {
    // Beyond what is known of the row above only added units lead on.
    const isOver = at > above.high;
    if (isOver && left + grains > most) break;
    let cost = never;
    let start = 0;
    if (at > first && !isOver) {
      const isEqual = units[window.start + at - 1] === unit;
      cost = before[at - 1]! + (isEqual ? 0 : grains);
      start = begun[at - 1]!;
    }
    if (at < above.high && before[at]! + grains < cost) {
      cost = before[at]! + grains;
      start = begun[at]!;
    }
    if (left + grains < cost) {
      cost = left + grains;
      start = leftStart;
    }
    if (cost > most) cost = never;
    else {
      if (low === width) low = at;
      high = at + 1;
    }
    costs[at] = cost;
    starts[at] = start;
    left = cost;
    leftStart = start;
  }
  row.low = low;
  row.high = high;
}

/** Lets the source go on between two borders of words, at a price that grows but slowly. */
function skipInRow(row: Row, units: Uint16Array, window: Region, most: number): void {
  const { cost: costs, start: starts } = row;
  let least = never;
  let start = 0;
  for (let at = row.low; at < costs.length; at += 1) {
    least += interruptionUnitGrains;
    if (least > most && at >= row.high) break;
    // Cells past the last one were left as an earlier row had them.
    if (at >= row.high) costs[at] = never;
    if (!isWordBorder(units, window.start + at)) continue;
    const cost = costs[at]!;
    if (least < cost && least <= most) {
      costs[at] = least;
      starts[at] = start;
      row.high = Math.max(row.high, at + 1);
    } else if (cost + interruptionCost * grains < least) {
      least = cost + interruptionCost * grains;
      start = starts[at]!;
    }
  }
}
