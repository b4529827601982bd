// The way from a text back to what it was made from, as runs.
//
// A run is either linear (each unit of the text is one unit of the origin: plain prose) or atomic
// (all its units come from one place: `&amp;`, an inserted separator). Adjoining linear runs are
// one. Eight bytes a run; a look-up is a binary search. A text without markup is a single run, and
// the worst there is, an entity for every unit, costs eight bytes a unit.

import { assert } from '../util/errors.js';
import { lastAtMost } from './line-index.js';

/** A map as plain data, which can cross a thread. */
export interface PackedMap {
  readonly starts: Uint32Array;
  readonly origins: Uint32Array;
  readonly length: number;
  readonly end: number;
}

/** A finished map. Origins never fall while the text goes on. */
export interface OffsetMap {
  /** Units of the text. */
  readonly length: number;
  /** Where the unit at `offset` begins in the origin; the length gives the origin of the end. */
  origin(offset: number): number;
  /** Calls `visit` with each run that touches `[start, end)`, cut to it, in order. */
  runs(start: number, end: number, visit: RunVisitor): void;
  /** The map as plain data, for `unpackMap`. */
  pack(): PackedMap;
}

type RunVisitor = (units: number, origin: number, linear: boolean) => void;

/** Collects runs in the order of the text. */
export interface OffsetMapBuilder {
  readonly length: number;
  /** Adds `units` of text that stand in the origin one for one from `origin` on. */
  linear(units: number, origin: number): void;
  /** Adds `units` of text that all come from `origin`. */
  atomic(units: number, origin: number): void;
  /** Adds a run of either sort. */
  run: RunVisitor;
  /** Ends the map; `origin` is where the text ends in its origin. */
  done(origin: number): OffsetMap;
}

/** An empty builder. */
export function offsetMapBuilder(): OffsetMapBuilder {
  let starts = new Uint32Array(16);
  // Origin times two, plus one when the run is linear: sources stay below 2^31 units.
  let origins = new Uint32Array(16);
  let count = 0;
  let length = 0;

  function run(units: number, origin: number, linear: boolean): void {
    if (units === 0) return;
    if (!joins(origin, linear)) {
      if (count === starts.length) [starts, origins] = [doubled(starts), doubled(origins)];
      starts[count] = length;
      origins[count++] = origin * 2 + (linear ? 1 : 0);
    }
    length += units;
  }

  function joins(origin: number, linear: boolean): boolean {
    if (count === 0) return false;
    const last = origins[count - 1] ?? 0;
    const isLinear = last % 2 === 1;
    const next = isLinear ? (last >>> 1) + length - (starts[count - 1] ?? 0) : last >>> 1;
    return isLinear === linear && next === origin;
  }

  return {
    get length() {
      return length;
    },
    linear: (units, origin) => run(units, origin, true),
    atomic: (units, origin) => run(units, origin, false),
    run,
    done: (origin) => {
      const [from, to] = [starts.slice(0, count), origins.slice(0, count)];
      return unpackMap({ starts: from, origins: to, length, end: origin });
    },
  };
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(values.length * 2);
  wider.set(values);
  return wider;
}

/** The map that was packed; the arrays are kept, not copied. */
export function unpackMap(packed: PackedMap): OffsetMap {
  const { starts, origins, length, end } = packed;
  const at = (index: number, offset: number): number => {
    const origin = origins[index] ?? 0;
    return (origin >>> 1) + (origin % 2 === 1 ? offset - (starts[index] ?? 0) : 0);
  };
  return {
    length,
    pack: () => packed,
    origin(offset) {
      assert(
        Number.isInteger(offset) && offset >= 0 && offset <= length,
        'an offset lies inside of its map',
      );
      return offset === length ? end : at(lastAtMost(starts, offset), offset);
    },
    runs(start, stop, visit) {
      assert(start >= 0 && stop <= length, 'runs are asked for inside of their map');
      let offset = start;
      for (let index = lastAtMost(starts, start); offset < stop; index++) {
        const next = Math.min(starts[index + 1] ?? length, stop);
        visit(next - offset, at(index, offset), (origins[index] ?? 0) % 2 === 1);
        offset = next;
      }
    },
  };
}
