// Joins opening and closing marks to pairs, nested ones inside their parents.
//
// A stack of open marks, at most `nestingMax` deep, so that the cost is linear whatever the text.
// A mark that the surroundings let do both closes when something is open for it. When a second
// mark of the same sign opens, the first is nested only if enough closing marks are left in the
// paragraph; else the first was never closed.

import { lookMarksMax, nestingMax } from '../thresholds.js';
import { type AngleOrder, angleOrder } from './angles.js';
import { ANGLE_SIGNS, CLOSERS, SINGLE_SIGNS } from './mark-table.js';
import { type Mark, marksOf } from './marks.js';
import type { Paragraph } from './paragraphs.js';
import { isSentence, isSpokenSingle, type Unread, unreadIn } from './single-marks.js';
import { withSpaced } from './spaced-marks.js';

/** A quotation by its marks; `start` and `end` are inside the marks, blanks trimmed. */
export interface Pair {
  start: number;
  end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly sign: string;
  readonly nested: Pair[];
  readonly closed: boolean;
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number;
  /** What sets it apart; null for marks. */
  readonly form: 'block' | 'dash' | null;
  /** Never closed, and holds a cue of its own: its end is a mistake of the print. */
  readonly torn: boolean;
  /** Goes on with the utterance of the pair before it. */
  readonly joined: boolean;
  /** Its mark is the first thing in its paragraph. */
  readonly leads: boolean;
}

/** All pairs of a text. `unclosed` are the opening marks that nothing closes. */
export interface Pairing {
  readonly pairs: Pair[];
  readonly unclosed: Mark[];
  /** Where single marks, or two apostrophes for a double one, hold what was not read. */
  readonly unread: readonly Unread[];
}

interface Open {
  readonly mark: Mark;
  readonly paragraph: number;
  readonly nested: Pair[];
  /** Goes on with the pair before it. */
  readonly joined?: boolean;
}

interface Out {
  readonly pairs: Pair[];
  readonly unclosed: Mark[];
}

interface State {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly stack: Open[];
  readonly out: Out;
  readonly angles: AngleOrder;
}

/** Finds the pairs of all paragraphs; a pair may run over the lines of one block. */
export function pairsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  isElision: (word: string) => boolean,
  isSaid: (word: string) => boolean,
): Pairing {
  const out: Out = { pairs: [], unclosed: [] };
  const angles = angleOrder(text, paragraphs);
  const state: State = { text, paragraphs, stack: [], out, angles };
  paragraphs.forEach((paragraph, index) => {
    const marks = marksOf(text, paragraph.start, paragraph.end, isElision);
    pairParagraph(state, withSpaced(text, paragraph.start, marks), index);
    if (paragraphs[index + 1]?.unit !== paragraph.unit) giveUpFrom(state, 0);
  });
  out.pairs.sort((a, b) => a.outerStart - b.outerStart);
  const pairs = ofOneLevel(text, out.pairs, isSaid);
  return { pairs, unclosed: out.unclosed, unread: unreadIn(text, out.pairs, pairs) };
}

/**
 * In a text that quotes with double marks (or with two apostrophes, as some databases do), single
 * marks outside them are the style of headlines or hold a word as a word: no quotations, unless a
 * verb of saying stands beside them.
 */
function ofOneLevel(text: string, pairs: Pair[], isSaid: (word: string) => boolean): Pair[] {
  const doubles = pairs.filter(({ sign }) => !SINGLE_SIGNS.includes(sign));
  const apostrophes = text.split(" ''", pairs.length + 1).length - 1;
  const isMixed = doubles.length > 0 || apostrophes > 0;
  const speaks = pairs.length > (doubles.length + apostrophes) * 2;
  if (!isMixed || (speaks && pairs.some((pair) => isSentence(text, pair)))) return pairs;
  return pairs.filter(
    (pair) =>
      !SINGLE_SIGNS.includes(pair.sign) || (!apostrophes && isSpokenSingle(text, pair, isSaid)),
  );
}

function pairParagraph(state: State, marks: readonly Mark[], paragraph: number): void {
  const possessive = possessives(marks);
  const partner = singlesLeft(marks);
  resume(state, marks[0], paragraph);
  marks.forEach((mark, i) => {
    const role = roleOf(state, mark);
    if (role === 'close') close(state, mark, possessive[i]!);
    if (role !== 'open' || !Object.hasOwn(CLOSERS, mark.sign)) return;
    if (mark.single && !partner[i]) return;
    const same = state.stack.findLastIndex((open) => open.mark.sign === mark.sign);
    if (same >= 0 && !closesBoth(state, marks, i)) giveUpFrom(state, same, mark.start);
    if (state.stack.length >= nestingMax) giveUpFrom(state, 0, mark.start);
    state.stack.push({ mark, paragraph, nested: [] });
  });
}

/**
 * The paragraph before ended inside a mark that nothing closed, and the first mark here closes: its
 * words go on to there, though print would repeat the opening mark.
 */
function resume(state: State, mark: Mark | undefined, paragraph: number): void {
  const open = state.out.pairs.at(-1);
  if (!mark || mark.opens || !mark.closes || mark.single || state.stack.length) return;
  if (!open || open.closed || open.paragraph !== paragraph - 1) return;
  if (open.end < state.paragraphs[paragraph - 1]!.end - 1) return;
  if (!CLOSERS[open.sign]?.includes(mark.sign)) return;
  const { start } = state.paragraphs[paragraph]!;
  const opening = { ...mark, start, end: start, sign: open.sign };
  emit(state, { mark: opening, paragraph, nested: [], joined: true }, mark.start, mark.end, true);
}

/** What a mark does here, from its surroundings and from what is open. */
function roleOf(state: State, mark: Mark): 'open' | 'close' | 'none' {
  const closable = findOpen(state.stack, mark.sign) >= 0;
  const angle = state.angles(mark.sign);
  if (angle === 'open') return 'open';
  if (angle === 'close') return closable ? 'close' : 'none';
  if (mark.opens && !mark.closes) return 'open';
  if (mark.closes && !mark.opens) return closable ? 'close' : 'none';
  if (closable) return 'close';
  return mark.opens || mark.glued ? 'open' : 'none';
}

const findOpen = (stack: readonly Open[], sign: string): number =>
  stack.findLastIndex((open) => CLOSERS[open.mark.sign]?.includes(sign));

function close(state: State, mark: Mark, possessive: boolean): void {
  if (mark.single && possessive) return;
  const at = findOpen(state.stack, mark.sign);
  giveUpFrom(state, at + 1);
  const open = state.stack.pop();
  if (open) emit(state, open, mark.start, mark.end, true);
}

/**
 * Gives up what is open above `depth`: those marks were never closed. The outermost ends with its
 * paragraph, when the text has gone on to another, or at `at` where print repeats «; inner ones,
 * and one that another opening mark follows in its own paragraph, hold nothing.
 */
function giveUpFrom(state: State, depth: number, at = Number.POSITIVE_INFINITY): void {
  while (state.stack.length > depth) {
    const open = state.stack.pop()!;
    const home = state.stack.at(-1)?.nested ?? state.out.pairs;
    if (!open.mark.single) state.out.unclosed.push(open.mark);
    const end = Math.min(state.paragraphs[open.paragraph]!.end, at);
    const repeated = at <= end && ANGLE_SIGNS.includes(open.mark.sign);
    const ends = state.stack.length === 0 && !open.mark.single && (at > end || repeated);
    if (ends && open.nested.every((pair) => pair.outerEnd <= end)) {
      emit(state, open, end, end, false);
    } else home.push(...open.nested);
  }
}

function emit(state: State, open: Open, end: number, outerEnd: number, closed: boolean): void {
  const { text } = state;
  let from = open.mark.end;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  if (from === to) return;
  const pair: Pair = {
    start: from,
    end: to,
    outerStart: open.mark.start,
    outerEnd: closed ? outerEnd : to,
    sign: open.mark.sign,
    nested: open.nested,
    closed,
    paragraph: open.paragraph,
    leads: leads(state, open),
    form: null,
    torn: false,
    joined: open.joined ?? false,
  };
  (state.stack.at(-1)?.nested ?? state.out.pairs).push(pair);
}

function leads(state: State, open: Open): boolean {
  const { start } = state.paragraphs[open.paragraph]!;
  return (
    /^[\s\-–—*>]*$/u.test(
      state.text.slice(Math.max(start, open.mark.start - 6), open.mark.start),
    ) && open.mark.start - start <= 6
  );
}

/** Whether a second opening mark at `i` is nested: the marks after it close both before long. */
function closesBoth(state: State, marks: readonly Mark[], i: number): boolean {
  let depth = 2;
  for (let k = i + 1; k < Math.min(marks.length, i + 1 + lookMarksMax); k++) {
    const { sign, single, opens, closes } = marks[k]!;
    const angle = state.angles(sign);
    if (single || (!angle && opens === closes)) continue;
    depth += (angle ? angle === 'open' : opens) ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/** Per mark: whether another single closing mark follows before a single opening one. */
function possessives(marks: readonly Mark[]): boolean[] {
  const found: boolean[] = new Array(marks.length).fill(false);
  let later = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    found[i] = later && mark.possessive;
    if (mark.single) later = mark.closes;
  }
  return found;
}

/** Per mark: whether a single closing mark follows in the paragraph. */
function singlesLeft(marks: readonly Mark[]): boolean[] {
  const found: boolean[] = new Array(marks.length).fill(false);
  let single = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    found[i] = single;
    if (marks[i]!.single && marks[i]!.closes) single = true;
  }
  return found;
}
