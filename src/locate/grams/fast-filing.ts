// Files the places of a larger text by WebAssembly (filing.wat), which takes half the time of the
// same in JavaScript, from the first text on: two numbers are stored as one, nothing is checked
// twice, and no compiler has to find out that all of them are integers.
//
// A room is a memory with the machine in it. Texts of some size are filed in one that is kept, and
// their index is copied out; a large one gets a room of its own, where its index stays, so that
// nothing is there twice. Threads can share it. The text passes through a window, stretch by stretch.

import { FILING } from '../../generated/filing.js';
import { assembled } from './assembled.js';
import { classOf, laneOf } from './unit-classes.js';

/** What an index has beside its text: plain data that threads can share. */
export interface FiledPlaces {
  readonly postings: Int32Array;
  readonly heads: Int32Array;
  /** Where text and index are together, for a large text. */
  readonly room: TextRoom | null;
}

/** A memory with a text in it. Its first bytes are for those who search: see `scratchBytes`. */
export interface TextRoom {
  readonly memory: WebAssembly.Memory;
  readonly text: Uint16Array;
}

/** The memory that each of two threads has for itself, from `side * scratchBytes` on. */
export const scratchBytes = 0x8000;

/** Smaller texts are filed before the machine is ready. */
export const fastUnitsMin = 40_000;
/** For larger ones there is a room of their own. */
export const keptUnitsMax = 400_000;

/** The functions of filing.wat; what says where something is counts bytes. */
interface Machine {
  count(text: number, units: number, heads: number, drop: number): void;
  sumUp(heads: number, end: number): void;
  file(
    text: number,
    units: number,
    heads: number,
    drop: number,
    postings: number,
    place: number,
  ): void;
}

/** The units of one stretch, and of what is read behind it. */
const stretchUnits = 4096;
const windowUnits = stretchUnits + 16;
/** Class 0 and lane 0, as everything beyond the end of a text. */
const SPACE = 0x20;

const unitBytes = Uint16Array.BYTES_PER_ELEMENT;
const numberBytes = Int32Array.BYTES_PER_ELEMENT;
const pageBytes = 0x10000;
const pagesMax = 0x10000;
/** Where things are in the memory: two tables, the window; and heads and postings behind them. */
const lanesAt = classOf.length;
const windowAt = lanesAt + laneOf.length;
const windowEnd = windowAt + windowUnits * unitBytes;
/** A text takes the place of tables and window once it is filed. More than it is read. */
const textAt = 2 * scratchBytes;
const unitsBehind = 8;

/** A memory and the machine that works in it. */
interface Room {
  readonly memory: WebAssembly.Memory;
  readonly machine: Machine;
}

/** Undefined before the first text; null where there is no WebAssembly. */
let compiled: WebAssembly.Module | null | undefined;
let kept: Room | null = null;

/**
 * The index of a text, as `filedPlaces` in gram-index.ts describes it; null where the machine or
 * the memory for it is not to be had.
 *
 * @param headCount the numbers that the table has
 * @param numbers gives memory where the index is not to stay in a room
 */
export function filedFast(
  text: Uint16Array,
  drop: number,
  headCount: number,
  numbers: (count: number) => Int32Array,
): FiledPlaces | null {
  const isKept = text.length <= keptUnitsMax;
  const plan = planOf(text.length, drop, headCount, isKept);
  if (isKept && (kept?.memory.buffer.byteLength ?? 0) < plan.bytes) kept = openRoom(plan.bytes);
  const room = isKept ? kept : openRoom(plan.bytes);
  if (!room) return null;
  const { buffer } = room.memory;
  const heads = new Int32Array(buffer, plan.headsAt, headCount);
  const postings = new Int32Array(buffer, plan.postingsAt, 2 * text.length);
  if (isKept) heads.fill(0);
  fileText(text, room, plan);
  if (isKept) {
    return { heads: copied(heads, numbers), postings: copied(postings, numbers), room: null };
  }
  return { heads, postings, room: { memory: room.memory, text: moveIn(text, buffer) } };
}

/** Where heads and postings are, in bytes, and how many of them there are in all. */
interface Plan {
  readonly drop: number;
  readonly headsAt: number;
  readonly headsEnd: number;
  readonly postingsAt: number;
  readonly bytes: number;
}

function planOf(units: number, drop: number, headCount: number, isKept: boolean): Plan {
  const textEnd = textAt + unitBytes * (units + unitsBehind);
  const headsAt = isKept ? windowEnd : upToEight(Math.max(windowEnd, textEnd));
  const headsEnd = headsAt + numberBytes * headCount;
  const postingsAt = upToEight(headsEnd);
  return { drop, headsAt, headsEnd, postingsAt, bytes: postingsAt + 2 * numberBytes * units };
}

const upToEight = (bytes: number): number => Math.ceil(bytes / 8) * 8;

function copied(from: Int32Array, numbers: (count: number) => Int32Array): Int32Array {
  const to = numbers(from.length);
  to.set(from);
  return to;
}

/** Puts the text where tables and window were. */
function moveIn(text: Uint16Array, buffer: ArrayBufferLike): Uint16Array {
  const units = new Uint16Array(buffer, textAt, text.length);
  units.set(text);
  return units;
}

function fileText(text: Uint16Array, { memory, machine }: Room, plan: Plan): void {
  const { drop, headsAt, headsEnd, postingsAt } = plan;
  const window = new Uint16Array(memory.buffer, windowAt, windowUnits);
  // As in JavaScript, a code is counted two places beyond its own and filed one beyond.
  for (let from = 0; from < text.length; from += stretchUnits) {
    machine.count(windowAt, show(text, from, window), headsAt + 2 * numberBytes, drop);
  }
  machine.sumUp(headsAt + 2 * numberBytes, headsEnd);
  for (let from = 0; from < text.length; from += stretchUnits) {
    const units = show(text, from, window);
    machine.file(windowAt, units, headsAt + numberBytes, drop, postingsAt, from);
  }
}

/** Copies a stretch into the window, with what is read behind it; returns its units. */
function show(text: Uint16Array, from: number, window: Uint16Array): number {
  const left = text.length - from;
  window.set(text.subarray(from, from + windowUnits));
  if (left < windowUnits) window.fill(SPACE, left);
  return Math.min(left, stretchUnits);
}

/** A room of so many bytes, with the tables in it; null where there is none. */
function openRoom(bytes: number): Room | null {
  compiled ??= assembled(FILING);
  const memory = compiled && memoryOf(Math.ceil(bytes / pageBytes));
  if (!compiled || !memory) return null;
  const { exports } = new WebAssembly.Instance(compiled, { filing: { memory } });
  if (!isMachine(exports)) return null;
  const { buffer } = memory;
  new Uint8Array(buffer).set(classOf);
  new Uint8Array(buffer).set(laneOf, lanesAt);
  return { memory, machine: exports };
}

/** A memory that threads can share; null where there is not so much. */
function memoryOf(pages: number): WebAssembly.Memory | null {
  if (pages > pagesMax) return null;
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  } catch {
    return null;
  }
}

const isMachine = (exports: object): exports is Machine => 'file' in exports;
