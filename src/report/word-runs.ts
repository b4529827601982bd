// A quotation and its passage as runs of text, the differing words apart: what every report that
// marks words is made from. Linear in the text and its differences.

import type { Claim, Difference, Match } from '../schema/result.generated.js';
import { plainText } from './visible-text.js';

/**
 * What a run is to the reader. `differs`: words that the other side has otherwise or not at all.
 * `gap`: nothing stands here where the other side has words. `marked`: an edit that the quotation
 * marks. `around`: the source's words outside the passage. `left-out`: what an ellipsis stands
 * for. `between`: a cue that interrupts the quotation. `break`: the next run stands elsewhere.
 * `sign`: a sign that the other side has otherwise; only where signs are asked for.
 */
export type RunKind =
  | 'same'
  | 'differs'
  | 'gap'
  | 'marked'
  | 'around'
  | 'left-out'
  | 'between'
  | 'break'
  | 'sign';

/** A stretch of text of one kind. */
export interface Run {
  readonly kind: RunKind;
  /** Empty for a gap and a break. */
  readonly text: string;
  /** The difference that marks it. */
  readonly difference: Difference | null;
}

/** Both sides of a claim. */
export interface ClaimRuns {
  readonly quote: readonly Run[];
  /** Null when the quotation was not found. */
  readonly passage: readonly Run[] | null;
}

const run = (kind: RunKind, text: string, difference: Difference | null = null): Run => ({
  kind,
  text,
  difference,
});

/** Signs alone are no word differences; the verdict's sentence tells them, or who asks for them. */
export const isWordDifference = ({ wording }: Difference): boolean =>
  wording !== 'verbatim' && wording !== 'typographic';

/**
 * Cuts both sides of a claim at its word differences, and on request at those of signs. `text` is
 * the source's, where known.
 */
export function claimRuns(claim: Claim, text: string | null, withSigns = false): ClaimRuns {
  const differences = withSigns ? claim.differences : claim.differences.filter(isWordDifference);
  return {
    quote: cut(claim.quote ?? '', 0, differences, ({ quoteSpan }) => quoteSpan),
    passage: claim.match ? passageRuns(claim.match, differences, text) : null,
  };
}

/**
 * The source's words for the whole quotation in one line, its jumps marked: a page's line breaks are
 * no words of it. Null when it was not found.
 */
export function wordingOf(claim: Claim): string | null {
  const { passage } = claimRuns({ ...claim, differences: [] }, null);
  const inner = passage?.filter(({ kind }) => kind !== 'around');
  const wording = inner?.map(({ kind, text }) => JUMPS[kind] ?? text).join('') ?? null;
  return wording && plainText(wording).replace(/\s+/gu, ' ').trim();
}

const JUMPS: { readonly [Kind in RunKind]?: string } = {
  'left-out': ' […] ',
  break: ' […] ',
  between: ' ',
};

/** The segments with what lies between them and, within their paragraphs, around them. */
function passageRuns(match: Match, differences: readonly Difference[], text: string | null): Run[] {
  const runs: Run[] = [];
  const before = match.before.replace(/^.*\n\n/s, '');
  if (before) runs.push(run('around', before));
  match.segments.forEach((segment, index) => {
    const before = match.segments[index - 1];
    const skipped = segment.joint === 'unmarked' && before ? skippedAt(match, before.end) : null;
    if (skipped) runs.push(...skippedRuns(skipped, differences));
    else if (before) runs.push(...joint(match, before.end, segment.start, segment.joint, text));
    runs.push(...cut(segment.text, segment.start, differences, ({ passageSpan }) => passageSpan));
  });
  const after = match.after.replace(/\n\n.*$/s, '');
  if (after) runs.push(run('around', after));
  return runs;
}

/** The words that the quotation passes over without a mark after an offset, where they are known. */
const skippedAt = ({ leftOut }: Match, offset: number): Match['leftOut'][number] | null =>
  leftOut.find(({ start, text }) => start === offset && text !== '') ?? null;

/** Words that the quotation lacks: those that a difference names, or else all of them. */
function skippedRuns(
  { start, text }: Match['leftOut'][number],
  differences: readonly Difference[],
) {
  const runs = cut(text, start, differences, ({ passageSpan }) => passageSpan);
  if (runs.some(({ kind }) => kind === 'differs')) return runs;
  const words = text.trim();
  const [before = '', after = ''] = text.split(words);
  return [run('same', before), run('differs', words), run('same', after)].filter(
    (each) => each.text !== '',
  );
}

/** What lies between two segments: the words left out, the cue, or another place. */
function joint(match: Match, end: number, start: number, kind: string, text: string | null): Run[] {
  const leftOut = match.leftOut.find((gap) => gap.start >= end && gap.end <= start);
  const between = leftOut?.text ?? (text !== null && start > end ? text.slice(end, start) : '');
  if (kind === 'cue') return [run('between', between)];
  if (kind !== 'ellipsis') return start === end ? [] : [run('break', '')];
  const words = between.trim();
  if (words === '') return [run('left-out', between)];
  const at = between.indexOf(words);
  return [
    run('same', between.slice(0, at)),
    run('left-out', words),
    run('same', between.slice(at + words.length)),
  ].filter((each) => each.text !== '');
}

/** Cuts a stretch that begins at `offset` at the spans of the differences that touch it. */
function cut(
  text: string,
  offset: number,
  differences: readonly Difference[],
  spanOf: (difference: Difference) => readonly [number, number],
): Run[] {
  const end = offset + text.length;
  const inside = differences
    .map((difference) => ({ difference, span: beforeWord(spanOf(difference), text, offset) }))
    .filter(({ span }) => span[0] >= offset && span[1] <= end && span[0] <= span[1])
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const runs: Run[] = [];
  let at = offset;
  for (const { difference, span } of inside) {
    const [from, to] = [Math.max(at, span[0]), span[1]];
    if (from > at) runs.push(run('same', text.slice(at - offset, from - offset)));
    const words = text.slice(from - offset, Math.max(from, to) - offset);
    runs.push(...marked(words, difference));
    at = Math.max(at, to);
  }
  if (at < end) runs.push(run('same', text.slice(at - offset)));
  return runs;
}

/** An empty span after a word moves past the space, to where the missing word would stand. */
function beforeWord(
  [start, end]: readonly [number, number],
  text: string,
  offset: number,
): readonly [number, number] {
  const at = start - offset;
  const moves = start === end && text[at] === ' ' && at > 0 && text[at - 1] !== ' ';
  return moves ? [start + 1, end + 1] : [start, end];
}

/** A marked stretch; white space at its ends is not part of the mark. */
function marked(text: string, difference: Difference): Run[] {
  if (!isWordDifference(difference)) return [run('sign', text, difference)];
  const words = text.trim();
  if (words === '') {
    const runs = difference.marked ? [] : [run('gap', '', difference)];
    return text === '' ? runs : [...runs, run('same', text)];
  }
  const start = text.indexOf(words);
  return [
    run('same', text.slice(0, start)),
    run(difference.marked ? 'marked' : 'differs', words, difference),
    run('same', text.slice(start + words.length)),
  ].filter((each) => each.text !== '');
}

/**
 * Shortens long stretches that nothing marks to `units` on either side of a mark.
 *
 * `aaa bbb ccc [not] ddd eee fff`, 4 → `… ccc [not] ddd …`
 */
export function excerpt(runs: readonly Run[], units: number): Run[] {
  const isAlone = runs.length === 1;
  return runs.map((each, index) => {
    const { kind, text } = each;
    if (!LONG_KINDS.has(kind) || text.length <= 2 * units + 1) return each;
    if (isAlone) return { ...each, text: `${head(text, 2 * units)} …` };
    const start = index === 0 ? '' : `${head(text, units)} `;
    const end = index === runs.length - 1 ? '' : ` ${tail(text, units)}`;
    return { ...each, text: `${start}…${end}` };
  });
}

/** What may be shortened: all that nothing marks. */
const LONG_KINDS: ReadonlySet<RunKind> = new Set(['same', 'around', 'left-out', 'between']);

/** The first words of a text, `units` at most; a single longer word is cut. */
export function head(text: string, units: number): string {
  if (text.length <= units) return text;
  const at = text.lastIndexOf(' ', units);
  return wholePairs(text.slice(0, at > units / 2 ? at : units));
}

function tail(text: string, units: number): string {
  const from = text.length - units;
  const at = text.indexOf(' ', from);
  return wholePairs(text.slice(at !== -1 && at < from + units / 2 ? at + 1 : from));
}

/** Drops half of a surrogate pair at either end of a cut. */
const wholePairs = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
