// The cues of a subtitle file, WebVTT or SubRip: when, and which lines of the file.
//
// Both formats are the same but for the header, the sign before the milliseconds and the numbers.
// Captions libraries read them too, but say nothing of where a cue stands in the file; the grammar
// is that of https://www.w3.org/TR/webvtt1/ with what real SubRip files do. One pass, O(n).

/** A stretch of the raw file, half-open. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
}

/** One cue: shown from `from` to `to`, in milliseconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly RawLine[];
}

const TIMING =
  /^[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:[ \t]|$)/;
/** The longest line that can be a timing; the settings after it do not matter. */
const timingUnitsMax = 64;
const NUMBER = /^[ \t]*\d{1,9}[ \t]*$/;

/** All cues in the order of the file; none when it has no timing line. */
export function cuesOf(raw: string): Cue[] {
  const lines = linesOf(raw);
  const text = ({ start, end }: RawLine, unitsMax: number) =>
    raw.slice(start, Math.min(end, start + unitsMax));
  const isBlank = (line: RawLine) => raw.slice(line.start, line.end).trim() === '';
  const timings = lines.flatMap((line, index) => {
    const hit = TIMING.exec(text(line, timingUnitsMax));
    return hit ? [{ index, from: milliseconds(hit, 1), to: milliseconds(hit, 5) }] : [];
  });
  return timings.map(({ index, from, to }, at) => {
    const next = timings[at + 1]?.index ?? lines.length;
    return { from, to, lines: payload(lines.slice(index + 1, next), isBlank, text) };
  });
}

/**
 * The lines of a cue among those up to the next timing: to the first blank line; in files that part
 * nothing by blank lines, to the number of the next cue.
 */
function payload(
  lines: readonly RawLine[],
  isBlank: (line: RawLine) => boolean,
  text: (line: RawLine, unitsMax: number) => string,
): RawLine[] {
  const blank = lines.findIndex(isBlank);
  if (blank >= 0) return lines.slice(0, blank);
  const last = lines.at(-1);
  return last && lines.length > 1 && NUMBER.test(text(last, 12)) ? lines.slice(0, -1) : [...lines];
}

function milliseconds(hit: RegExpExecArray, at: number): number {
  const [hours = '0', minutes = '0', seconds = '0', part = '0'] = hit.slice(at, at + 4);
  const whole = (Number(hours || 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(part.padEnd(3, '0'));
}

/** The lines of a file without their ends: LF, CR or CRLF. */
function linesOf(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (const { index, 0: end } of raw.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  lines.push({ start, end: raw.length });
  return lines;
}
