// How close the words of a match are, whoever said them: every piece compared, every unit of the
// quote accounted for, what lies between the pieces read as omission, cue or silent loss.

import type { Difference } from '../model/judgement.js';
import type { Segment } from '../model/match.js';
import type { QuoteSpan } from '../model/span.js';
import type { Wording } from '../model/verdicts.js';
import { textSpan } from '../text/offsets.js';
import type { Bench } from './bench.js';
import { type Compared, comparePiece } from './compare.js';
import { differencesOf, worst } from './differences.js';
import { endedByCue } from './ended-by-cue.js';
import { heldTogether, wordsBetween } from './held-together.js';
import { quotationsAround } from './places.js';
import { isRoomAlone } from './room.js';
import { alike, EMPTY, isAlike } from './same-wording.js';
import { unmarkedWordsMax } from './thresholds.js';

/** The wording of a match with all that it was read from. */
export interface Worded {
  readonly wording: Wording;
  readonly differences: readonly Difference[];
  /** Stretches of the source that a mark of the quote leaves out, in order. */
  readonly omitted: readonly QuoteSpan[];
  /** The quote marks something as left out, inside or at its ends. */
  readonly hasEllipsis: boolean;
  /** Pieces are in the order of the source. */
  readonly inOrder: boolean;
  /** Words between two pieces were dropped without a mark, more than a slip. */
  readonly joined: boolean;
  readonly hasSic: boolean;
  readonly pieces: readonly Compared[];
}

/** Compares a quote with its passage. */
export function wordingOf(bench: Bench): Worded {
  const { source, match, shared, failed } = bench;
  const { quote } = bench.case.claim;
  const segments = heldTogether(match.segments, source.text);
  const pieces = segments.map((segment) =>
    comparePiece(quote, segment.quote, source.text, segment, shared),
  );
  if (isAlike(pieces, segments, quote)) return alike(pieces, marksAnOmission(bench));
  const own = pieces.flatMap((piece) => [
    ...differencesOf(withoutCues(bench, piece), quote, source.text, failed),
    ...noteDifferences(piece),
  ]);
  const gaps = gapsOf(bench, segments);
  const loose = looseDifferences(bench, segments);
  const differences = [...own, ...gaps.differences, ...loose].sort(
    (left, right) => left.quoteSpan.start - right.quoteSpan.start,
  );
  const omitted = [...pieces.flatMap(omittedSpans), ...gaps.omitted].sort(
    (left, right) => left.start - right.start,
  );
  const hasEllipsis = omitted.length > 0 || marksAnOmission(bench);
  const joined = gaps.joined;
  const given = differences.map((difference) => difference.wording);
  const wording = worst([
    ...given,
    ...(hasEllipsis ? (['elided'] as const) : []),
    ...(EMPTY.test(quote) && !EMPTY.test(bench.source.text) ? (['edited'] as const) : []),
    ...(joined || !gaps.inOrder ? (['spliced'] as const) : []),
  ]);
  const hasSic = pieces.some((piece) => piece.quoteNotes.some(({ text }) => /sic/iu.test(text)));
  return {
    wording,
    differences,
    omitted,
    hasEllipsis,
    inOrder: gaps.inOrder,
    joined,
    hasSic,
    pieces,
  };
}

/** The changes but for the words of a cue inside of one utterance: the speaker did not say them. */
function withoutCues(
  { case: { attributed } }: Bench,
  { changes, passage: { units } }: Compared,
): Compared['changes'] {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last || attributed.quotations.length === 0) return changes;
  const [home, end] = [first, last].map((unit) => quotationsAround(attributed, unit)[0]);
  if (!home || home === end || home.group !== end?.group) return changes;
  return changes.filter(
    ({ op, passage }) =>
      op !== 'missing' || !passage || quotationsAround(attributed, passage).length > 0,
  );
}

function omittedSpans({ omitted }: Compared): readonly QuoteSpan[] {
  return omitted.map((units) => ({ start: units[0]!.start, end: units.at(-1)!.end }));
}

/** A note is the editor's or the source's own: set beside the words, never against them. */
function noteDifferences({
  quoteNotes,
  passageNotes,
  quote,
  passage,
}: Compared): readonly Difference[] {
  if (quoteNotes.length === 0 && passageNotes.length === 0) return [];
  const written = quoteNotes.map((note): Difference => {
    const at = passage.units.at(-1)?.end ?? 0;
    return noteDifference('added', note.text, null, note, { start: at, end: at });
  });
  const known = new Set(quoteNotes.map((note) => note.text.toLowerCase()));
  const lost = passageNotes
    .filter((note) => !known.has(note.text.toLowerCase()))
    .map((note): Difference => {
      const at = quote.units.at(-1)?.end ?? 0;
      return noteDifference('missing', null, note.text, { start: at, end: at }, note);
    });
  return [...written, ...lost];
}

function noteDifference(
  op: 'added' | 'missing',
  quote: string | null,
  passage: string | null,
  quoteSpan: QuoteSpan,
  passageSpan: QuoteSpan,
): Difference {
  return {
    class: 'other',
    op,
    quote,
    passage,
    quoteSpan: { start: quoteSpan.start, end: quoteSpan.end },
    passageSpan: textSpan(passageSpan.start, passageSpan.end),
    marked: true,
    wording: 'edited',
  };
}

interface Gaps {
  readonly differences: readonly Difference[];
  readonly omitted: readonly QuoteSpan[];
  readonly inOrder: boolean;
  readonly joined: boolean;
}

/** What lies in the source between the pieces. */
function gapsOf(bench: Bench, segments: readonly Segment[]): Gaps {
  const differences: Difference[] = [];
  const omitted: QuoteSpan[] = [];
  let inOrder = true;
  let joined = false;
  for (let index = 1; index < segments.length; index += 1) {
    const [before, after] = [segments[index - 1]!, segments[index]!];
    if (after.start < before.end) {
      inOrder = false;
      continue;
    }
    const gap = { start: before.end, end: after.start };
    if (after.joint !== 'ellipsis' && isRoomAlone(bench.source, gap, bench.words)) {
      differences.push(heard(bench, gap, before.quote.end));
      continue;
    }
    if (after.joint === 'cue') {
      differences.push(...endedByCue(bench, [before, after]));
      continue;
    }
    const words = wordsBetween(bench.source.text, gap);
    if (after.joint === 'ellipsis') {
      if (words > 0) omitted.push(gap);
    } else joined ||= words > unmarkedWordsMax;
  }
  return { differences, omitted, inOrder, joined };
}

/** What the room said between two pieces: no words of the speaker. */
const heard = ({ source }: Bench, gap: QuoteSpan, at: number): Difference => ({
  class: 'stage-direction',
  op: 'missing',
  quote: null,
  passage: source.text.slice(gap.start, gap.end).trim(),
  quoteSpan: { start: at, end: at },
  passageSpan: textSpan(gap.start, gap.end),
  marked: false,
  wording: 'typographic',
});

/** Words of the quote that no piece covers: the source does not have them. */
function looseDifferences(bench: Bench, segments: readonly Segment[]): readonly Difference[] {
  const { quote } = bench.case.claim;
  const first = segments[0]!.quote;
  if (first.start === 0 && first.end === quote.length) return [];
  const differences: Difference[] = [];
  const spans = segments
    .map((segment) => segment.quote)
    .sort((left, right) => left.start - right.start);
  let at = 0;
  const take = (end: number): void => {
    if (end <= at) return;
    const place =
      segments.find((segment) => segment.quote.start >= end)?.start ?? segments.at(-1)!.end;
    const nothing = textSpan(place, place);
    const compared = comparePiece(
      quote,
      { start: at, end },
      '',
      { start: 0, end: 0 },
      bench.shared,
    );
    const words = compared.changes.filter(({ quote: unit }) => unit?.kind !== 'punctuation');
    for (const difference of differencesOf(words, quote, '', bench.failed)) {
      differences.push({ ...difference, passageSpan: nothing });
    }
    differences.push(...noteDifferences(compared).map((one) => ({ ...one, passageSpan: nothing })));
  };
  for (const span of spans) {
    take(span.start);
    at = Math.max(at, span.end);
  }
  take(quote.length);
  return differences;
}

/** An ellipsis of the quote that the source does not have itself. */
function marksAnOmission({ match, case: { claim } }: Bench): boolean {
  if (match.readings.some(({ kind }) => kind === 'omission')) return true;
  if (match.segments.some(({ joint }) => joint === 'ellipsis')) return true;
  const first = match.segments[0]?.quote.start ?? 0;
  const last = match.segments.at(-1)?.quote.end ?? claim.quote.length;
  return /…|\.\.\./u.test(claim.quote.slice(0, first) + claim.quote.slice(last));
}
