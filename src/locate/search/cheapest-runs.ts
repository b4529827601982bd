// The choice of disjoint runs of a pattern that stand at the fewest places in all.
//
// By a price on every run that is chosen (Lagrange; Everett 1963): for a given price the cheapest
// choice of any size takes one pass of O(m), and the price is moved until the choice is just large
// enough; what is too many are the dearest runs, which are left out again. Any choice is right, and
// this one has about as few places as that of a dynamic programme over all sizes, O(m · e).

import type { PatternGrams } from '../grams/pattern-grams.js';
import { grown } from '../scratch.js';
import type { Seeds } from './seeds.js';

/** Passes over the pattern; each halves what is not known of the price. */
const passesMax = 20;
/**
 * What follows the last piece is the pattern's beginning, which is dear to look for: the places of
 * runs that are about as near to the end as one piece is long count so many times, as a power of 2.
 */
const lastWeight = 3;
/** Sums of prices stay within 32 bits. */
const sumMax = 1 << 29;

/** `costs[p]`: twice what the cheapest choice up to p costs, less twice the price of each run. */
let costs = new Int32Array(256);
/** The runs of the last choice, from its end: where each begins, and its length. */
let starts = new Int32Array(256);
let lengths = new Int32Array(256);
let dearest = new Int32Array(256);
/** Where pieces are as long as this, no run of two units is among the cheapest. */
const pairsUnits = 5;
let hasPairs = true;

/** Takes as many runs as there are pieces; false when no price is right. */
export function takeCheapest(grams: PatternGrams, seeds: Seeds): boolean {
  const { pieces } = seeds;
  const { length } = grams;
  costs = grown(costs, length + 1);
  hasPairs = length < pieces * pairsUnits;
  starts = grown(starts, length);
  lengths = grown(lengths, length);
  const heavyFrom = length - Math.ceil(length / pieces) - 2;
  // Odd, so that no run costs exactly what it is worth.
  const priceMax = Math.floor(sumMax / length) | 1;
  let [low, high] = [-1, 0];
  let price = Math.min(priceMax, (Math.floor(seeds.hits / pieces) * (hasPairs ? 4 : 2)) | 1);
  let count = 0;
  for (let pass = 0; pass < passesMax; pass += 1) {
    fillCosts(grams, price, heavyFrom);
    count = readRuns(grams, price, heavyFrom);
    if (count >= pieces) high = price;
    else low = price;
    if (count >= pieces && count - pieces <= pieces >> 3) break;
    if (high > 0 && high - low <= 2) break;
    if (high === 0 && price >= priceMax) return false;
    price = high > 0 ? ((low + high) >> 1) | 1 : Math.min(priceMax, price * 2 + 1);
  }
  if (high === 0) return false;
  if (count < pieces) {
    fillCosts(grams, high, heavyFrom);
    count = readRuns(grams, high, heavyFrom);
  }
  writeSeeds(grams, seeds, count);
  return true;
}

/** The cheapest choice of runs up to each unit when each is worth half of `price`. */
function fillCosts(grams: PatternGrams, price: number, heavyFrom: number): void {
  const { length } = grams;
  costs[0] = 0;
  costs[1] = 0;
  costs[2] = hasPairs ? Math.min(0, (grams.counts(2)[0]! << weightAt(0, heavyFrom)) - price) : 0;
  const border = Math.min(length, Math.max(2, heavyFrom));
  const two = hasPairs ? grams.counts(2) : null;
  extendCosts(grams, two, price, 3, border, 1);
  extendCosts(grams, two, price, border + 1, length, 1 + lastWeight);
}

/** The power of two by which the count of a run that ends after `end - 1` is multiplied. */
function weightAt(end: number, heavyFrom: number): number {
  return end > Math.max(2, heavyFrom) ? 1 + lastWeight : 1;
}

function extendCosts(
  grams: PatternGrams,
  two: Int32Array | null,
  price: number,
  from: number,
  to: number,
  weight: number,
): void {
  const three = grams.counts(3);
  const four = grams.filesFour ? grams.counts(4) : null;
  let cost1 = costs[from - 1]!;
  let cost2 = costs[from - 2]!;
  let cost3 = costs[from - 3]!;
  // Minima without branches, which nothing could predict: d & (d >> 31) is the lesser of d and 0.
  // What was found last comes in last, so that no step waits for more than one before it.
  for (let end = from; end <= to; end += 1) {
    let cost = cost3 + (three[end - 3]! << weight) - price;
    let less = 0;
    if (four !== null && end > 3) {
      less = costs[end - 4]! + (four[end - 4]! << weight) - price - cost;
      cost += less & (less >> 31);
    }
    if (two !== null) {
      less = cost2 + (two[end - 2]! << weight) - price - cost;
      cost += less & (less >> 31);
    }
    less = cost - cost1;
    cost = cost1 + (less & (less >> 31));
    cost3 = cost2;
    cost2 = cost1;
    cost1 = cost;
    costs[end] = cost;
  }
}

/** Reads the runs of a choice from its end; returns how many there are. */
function readRuns(grams: PatternGrams, price: number, heavyFrom: number): number {
  const two = hasPairs ? grams.counts(2) : null;
  const three = grams.counts(3);
  let count = 0;
  for (let end = grams.length; end > 1; ) {
    const cost = costs[end]!;
    if (cost === costs[end - 1]!) {
      end -= 1;
      continue;
    }
    const weight = weightAt(end, heavyFrom);
    let units = 4;
    if (end > 2 && cost === costs[end - 3]! + (three[end - 3]! << weight) - price) units = 3;
    else if (two !== null && cost === costs[end - 2]! + (two[end - 2]! << weight) - price) {
      units = 2;
    }
    end -= units;
    starts[count] = end;
    lengths[count] = units;
    count += 1;
  }
  return count;
}

/** Writes a choice as seeds, without the dearest of too many runs. */
function writeSeeds(grams: PatternGrams, seeds: Seeds, count: number): void {
  const { pieces, bounds } = seeds;
  let surplus = count - pieces;
  const worst = surplus > 0 ? boundOfDearest(grams, count, surplus) : 0;
  seeds.hits = 0;
  let piece = pieces - 1;
  for (let run = 0; run < count; run += 1) {
    const [at, units] = [starts[run]!, lengths[run]!];
    const hits = grams.counts(units)[at]!;
    if (surplus > 0 && hits >= worst) {
      surplus -= 1;
      continue;
    }
    seeds.set(piece, at, units, grams.codes[at]!);
    seeds.hits += hits;
    bounds[piece] = piece === 0 ? 0 : at;
    piece -= 1;
  }
  bounds[pieces] = grams.length;
}

/** The least count among so many of the dearest runs of a choice. */
function boundOfDearest(grams: PatternGrams, count: number, surplus: number): number {
  dearest = grown(dearest, count);
  for (let run = 0; run < count; run += 1) {
    dearest[run] = grams.counts(lengths[run]!)[starts[run]!]!;
  }
  if (surplus > 8) return dearest.subarray(0, count).sort()[count - surplus]!;
  let bound = 0;
  for (let round = 0; round < surplus; round += 1) {
    let at = 0;
    for (let run = 1; run < count; run += 1) if (dearest[run]! > dearest[at]!) at = run;
    bound = dearest[at]!;
    dearest[at] = -1;
  }
  return bound;
}
