// The places of seeds in a large text, many at once, by WebAssembly (sieve.wat). Nothing is dropped
// here that would not be dropped one by one: lanes are compared as in windows.ts, and places followed
// as by `followRight`, with the ends of the text for those of the region.

import { SIEVE } from '../../generated/sieve.js';
import { assembled } from '../grams/assembled.js';
import { scratchBytes, type TextRoom } from '../grams/gram-index.js';
import type { Glance } from './glances.js';

/** The functions of sieve.wat; what says where something is counts bytes. */
interface Machine {
  glance(
    hit: number,
    end: number,
    left: number,
    expected: number,
    whole: number,
    first: number,
    second: number,
    earlier: number,
    later: number,
  ): number;
  follow(
    text: number,
    units: number,
    pattern: number,
    length: number,
    bounds: number,
    places: number,
    count: number,
    most: number,
    isUndecided: number,
    fronts: number,
  ): number;
}

/** Longer patterns are not sieved: their pieces are long, and few places are left of them. */
const patternMax = 4000;
/** Places that are sieved together at most. */
export const sievedMax = 128;

/** Where things are in the memory of one thread: two fronts, places, the pattern, its bounds. */
const placesAt = 0x100;
const patternAt = placesAt + 8 * sievedMax;
/** More than the pattern is read of it, and pieces are never shorter than two units. */
const boundsAt = patternAt + 2 * (patternMax + 8);
const seenAt = boundsAt + 4 * (patternMax / 2 + 2);
/** Postings that are glanced at together at most. */
export const seenMax = 1024;

/** Undefined before the first text; null where it cannot be had. */
let compiled: WebAssembly.Module | null | undefined;

/** Sieves the places of one text. */
export class Sieve {
  /** For each place where it is, and of which piece: what is sieved, and then what is left. */
  readonly places: Int32Array;
  /** The place and the signature of each posting that a glance has left. */
  readonly seen: Int32Array;
  readonly #machine: Machine;
  readonly #room: TextRoom;
  readonly #base: number;
  readonly #pattern: Uint16Array;
  readonly #bounds: Int32Array;
  #bound: Uint16Array | null = null;

  constructor(machine: Machine, room: TextRoom, side: 0 | 1) {
    const { buffer } = room.memory;
    this.#machine = machine;
    this.#room = room;
    this.#base = side * scratchBytes;
    this.places = new Int32Array(buffer, this.#base + placesAt, 2 * sievedMax);
    this.seen = new Int32Array(buffer, this.#base + seenAt, 2 * seenMax);
    this.#pattern = new Uint16Array(buffer, this.#base + patternAt, patternMax);
    this.#bounds = new Int32Array(buffer, this.#base + boundsAt, patternMax / 2 + 2);
  }

  /** Whether a pattern is one that can be sieved for. */
  takes(pattern: Uint16Array): boolean {
    return pattern.length <= patternMax;
  }

  /**
   * Leaves those of some postings whose signatures are worth a closer look.
   *
   * @param at where the first is, in bytes
   * @returns how many are left in `seen`
   */
  glance(at: number, count: number, glance: Glance): number {
    return this.#machine.glance(
      at,
      at + 8 * count,
      this.#base + seenAt,
      glance.expected,
      glance.whole,
      glance.first,
      glance.second,
      glance.secondEarlier,
      glance.secondLater,
    );
  }

  /**
   * Drops the places from which so many edits do not go on as the lemma wants it.
   *
   * @param pieces the pieces of the pattern, with their bounds
   * @param followMax edits after which a place is left
   * @returns how many are left, in their order
   */
  follow(
    pattern: Uint16Array,
    pieces: number,
    bounds: Int32Array,
    count: number,
    edits: number,
    followMax: number,
  ): number {
    if (this.#bound !== pattern) this.#pattern.set(pattern);
    this.#bound = pattern;
    for (let piece = 0; piece <= pieces; piece += 1) this.#bounds[piece] = bounds[piece]!;
    const { text } = this.#room;
    const base = this.#base;
    return this.#machine.follow(
      text.byteOffset,
      text.length,
      base + patternAt,
      pattern.length,
      base + boundsAt,
      base + placesAt,
      count,
      Math.min(edits, followMax),
      edits > followMax ? 1 : 0,
      base,
    );
  }
}

/** A sieve for a text in its room; null where there is no machine for it. */
export function openSieve(room: TextRoom, side: 0 | 1): Sieve | null {
  compiled ??= assembled(SIEVE);
  if (!compiled) return null;
  const { exports } = new WebAssembly.Instance(compiled, { room: { memory: room.memory } });
  return isMachine(exports) ? new Sieve(exports, room, side) : null;
}

const isMachine = (exports: object): exports is Machine => 'follow' in exports;
