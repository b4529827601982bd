// Claims for results that are made by hand: everything is said in words, offsets are looked up.

import { countEffects } from '../../../src/model/effect.js';
import { VERDICTS } from '../../../src/model/verdicts.js';
import type {
  Attribution,
  Claim,
  Difference,
  Match,
  Result,
  Source,
} from '../../../src/schema/result.generated.js';
import { sha256 } from '../../../src/util/files.js';

export type Verdict = Claim['verdict'];
type Joint = Match['segments'][number]['joint'];

/** What a sample says of a claim; all else is the ordinary case. */
export interface ClaimSketch extends Partial<Omit<Claim, 'match' | 'differences' | 'attribution'>> {
  readonly id: string;
  readonly verdict: Verdict;
  /** Slices of the source's text, in the quote's order. */
  readonly passages?: readonly (string | { readonly text: string; readonly joint: Joint })[];
  readonly differs?: readonly DifferenceSketch[];
  readonly said?: { readonly speaker: string | null; readonly cue?: string; agrees?: boolean };
  readonly folds?: readonly string[];
}

export interface DifferenceSketch {
  readonly class: string;
  readonly quote: string | null;
  readonly passage: string | null;
  /** For a word that one side lacks: the words of that side that it would stand before. */
  readonly before?: string;
  readonly wording: Difference['wording'];
  readonly marked?: boolean;
}

/** Line and column of an offset, counted in the visible text. */
function lineColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function stretch(text: string, slice: string) {
  const start = text.indexOf(slice);
  if (start === -1) throw new Error(`the source does not say: ${slice}`);
  const end = start + slice.length;
  return { start, end, text: slice, ...lineColumn(text, start), page: null, time: null };
}

/** Draws a claim against a source. */
export function sampleClaim(sketch: ClaimSketch, source: Source | null, line = 5): Claim {
  const { passages, differs, said, folds, ...given } = sketch;
  const text = source?.text ?? '';
  const match = passages ? matchOf(text, passages, folds ?? [], given.quote ?? '') : null;
  return {
    kind: 'quote',
    file: 'claims/tokyo/scholz.json',
    pointer: `/claims/${line - 5}/quote`,
    line,
    column: 17,
    quote: null,
    statement: null,
    rating: null,
    conclusion: null,
    translation: null,
    note: null,
    tags: [],
    lang: 'de',
    speaker: null,
    source: source?.path ?? null,
    locator: null,
    wording: null,
    outcome: VERDICTS[given.verdict].outcome,
    flags: [],
    reason: null,
    code: given.verdict,
    args: {},
    sentence: `${VERDICTS[given.verdict].label.en}.`,
    nearest: null,
    findings: [],
    evidence: [],
    fix: null,
    fingerprint: sha256(new TextEncoder().encode(given.id)),
    parts: { claim: '', speaker: '', quote: '', passage: '' },
    decision: null,
    known: false,
    match,
    attribution: said ? attributionOf(text, said) : null,
    differences: (differs ?? []).map((each) => differenceOf(each, given.quote ?? '', match)),
    ...given,
  };
}

function matchOf(
  text: string,
  passages: NonNullable<ClaimSketch['passages']>,
  folds: readonly string[],
  quote: string,
): Match {
  const segments = passages.map((each, index) => {
    const { text: slice, joint } =
      typeof each === 'string'
        ? { text: each, joint: index ? ('ellipsis' as const) : ('start' as const) }
        : each;
    const quoteSpan: [number, number] = [0, quote.length];
    return { ...stretch(text, slice), joint, quoteSpan };
  });
  const first = Math.min(...segments.map(({ start }) => start));
  const last = Math.max(...segments.map(({ end }) => end));
  const leftOut = segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    if (!before || segment.joint !== 'ellipsis' || segment.start <= before.end) return [];
    const [start, end] = [before.end, segment.start];
    const paragraphs = text.slice(start, end).split('\n\n').length - 1;
    return [{ start, end, text: text.slice(start, end), sentences: 1, paragraphs }];
  });
  const paragraph = text.lastIndexOf('\n\n', first) + 1;
  return {
    rung: folds.length ? 'folded' : segments.length > 1 ? 'segments' : 'exact',
    segments,
    distance: 0,
    runnerUp: null,
    alternatives: [],
    before: text.slice(Math.max(paragraph, first - 80), first).trimStart(),
    after: text.slice(last, last + 80).replace(/\n\n.*/s, ''),
    folds: [...folds],
    readings: [],
    leftOut,
  };
}

function differenceOf(sketch: DifferenceSketch, quote: string, match: Match | null): Difference {
  const ownWords = sketch.quote ?? sketch.before ?? '';
  const otherWords = sketch.passage ?? sketch.before ?? '';
  const inQuote = quote.indexOf(ownWords);
  if (inQuote === -1) throw new Error(`the quote does not say: ${ownWords}`);
  const segment = match?.segments.find(({ text }) => text.includes(otherWords));
  if (!segment) throw new Error(`no passage says: ${otherWords}`);
  const start = segment.start + segment.text.indexOf(otherWords);
  return {
    class: sketch.class,
    op: sketch.quote === null ? 'missing' : sketch.passage === null ? 'added' : 'replaced',
    quote: sketch.quote,
    passage: sketch.passage,
    quoteSpan: [inQuote, inQuote + (sketch.quote?.length ?? 0)],
    passageSpan: [start, start + (sketch.passage?.length ?? 0)],
    marked: sketch.marked ?? false,
    wording: sketch.wording,
  };
}

function attributionOf(text: string, said: NonNullable<ClaimSketch['said']>): Attribution {
  const { speaker, cue, agrees } = said;
  return {
    status: speaker === null ? 'unknown' : 'confirmed',
    speaker,
    cue: cue === undefined ? null : { ...span(text, cue), text: cue },
    via: cue === undefined ? null : 'name',
    agrees: speaker === null ? null : (agrees ?? true),
  };
}

const span = (text: string, slice: string) => {
  const { start, end } = stretch(text, slice);
  return { start, end };
};

/** A result of these claims; every count is counted. */
export function sampleResult(
  claims: readonly Claim[],
  sources: readonly Source[],
  more: Partial<Result> = {},
): Result {
  const count = (outcome: Claim['outcome']) => claims.filter((c) => c.outcome === outcome).length;
  const verdicts = Object.fromEntries(
    Object.keys(VERDICTS).map((name) => [name, claims.filter((c) => c.verdict === name).length]),
  );
  return {
    schemaVersion: 1,
    tool: { name: 'wortlaut', version: '0.1.0' },
    profile: 'default',
    inputs: [{ path: 'claims/tokyo/scholz.json', sha256: 'b'.repeat(64) }],
    summary: {
      claims: claims.length,
      pass: count('pass'),
      warn: count('warn'),
      fail: count('fail'),
      unchecked: count('unchecked'),
      decided: 0,
      known: 0,
      effects: countEffects(claims),
      verdicts,
    },
    sources: [...sources],
    claims: [...claims],
    problems: [],
    ...more,
  };
}
