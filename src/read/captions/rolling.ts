// Rolling captions, told once: live captions show the line before again above the new one, and
// grow a line word by word. What a cue repeats of the cue before it is left out.
//
// A speaker may say the same line twice. So lines count as repeated only between cues whose times
// overlap, or, where the whole file rolls, also between cues that touch. O(n).

import type { Piece } from '../references.js';
import type { ShownLine } from './payload.js';

/** A cue with its lines as they show. */
export interface ShownCue {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly ShownLine[];
}

/** Cues this near to each other touch: players round. */
const touchMillisecondsMax = 60;
/** Fewer are what people say twice. */
const repeatsMin = 3;
/** Of the cues that touch their neighbour; in files that do not roll it is hardly ever one in 20. */
const repeatShareMin = 0.3;
/** Lines of one cue; more are a page, not a caption. */
const linesMax = 8;

/** The cues without what each repeats of the one before; a cue may be left with no line. */
export function unrolled(cues: readonly ShownCue[]): ShownCue[] {
  const rolls = isRolling(cues);
  return cues.map((cue, index) => {
    const before = cues[index - 1];
    if (!before || !isNear(before, cue, rolls ? touchMillisecondsMax : -1)) return cue;
    return { ...cue, lines: withoutRepeats(before.lines, cue.lines) };
  });
}

/** Whether a cue begins before the other ends, or less than `gap` after. */
const isNear = (before: ShownCue, cue: ShownCue, gap: number): boolean =>
  cue.from >= before.from && cue.from <= before.to + gap;

function isRolling(cues: readonly ShownCue[]): boolean {
  let [touching, repeats] = [0, 0];
  cues.forEach((cue, index) => {
    const before = cues[index - 1];
    if (!before || !isNear(before, cue, touchMillisecondsMax)) return;
    touching += 1;
    if (repeatedLines(before.lines, cue.lines) > 0 || grows(before.lines, cue.lines)) repeats += 1;
  });
  return repeats >= repeatsMin && repeats >= touching * repeatShareMin;
}

/** How many first lines of a cue are the last lines of the one before: the most that are. */
function repeatedLines(before: readonly ShownLine[], lines: readonly ShownLine[]): number {
  for (let count = Math.min(before.length, lines.length, linesMax); count > 0; count -= 1) {
    const last = before.slice(before.length - count);
    const isSame = last.every(({ text }, at) => text.trim() === lines[at]?.text.trim());
    if (isSame && last.some(({ text }) => text.trim() !== '')) return count;
  }
  return 0;
}

/** Whether the first line goes on where the last line of the cue before broke off at a word. */
function grows(before: readonly ShownLine[], lines: readonly ShownLine[]): boolean {
  const last = before.at(-1)?.text.trim() ?? '';
  const first = lines[0]?.text.trim() ?? '';
  return last !== '' && first.length > last.length && first.startsWith(`${last} `);
}

function withoutRepeats(
  before: readonly ShownLine[],
  lines: readonly ShownLine[],
): readonly ShownLine[] {
  const repeated = repeatedLines(before, lines);
  if (repeated > 0) return lines.slice(repeated);
  const [first, ...rest] = lines;
  if (!first || !grows(before, lines)) return lines;
  const told = first.text.indexOf(before.at(-1)?.text.trim() ?? '');
  const kept = told + (before.at(-1)?.text.trim().length ?? 0);
  return [cutLine(first, kept), ...rest];
}

const cutLine = (line: ShownLine, from: number): ShownLine => ({
  pieces: cutPieces(line.pieces, from),
  text: line.text.slice(from),
  voice: line.voice,
});

/** Pieces without the first `units` of their text. */
export function cutPieces(pieces: readonly Piece[], units: number): readonly Piece[] {
  if (units === 0) return pieces;
  let left = units;
  return pieces.flatMap((piece) => {
    const cut = Math.min(left, piece.value.length);
    left -= cut;
    if (cut === piece.value.length) return [];
    const start = piece.linear ? piece.start + cut : piece.start;
    return [{ ...piece, value: piece.value.slice(cut), start }];
  });
}
