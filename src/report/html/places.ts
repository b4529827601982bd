// Where each claim stands in the text of its source: its spans, its letter, its anchors.

import type { Claim, Quotation, Result, Source } from '../../schema/result.generated.js';
import { groupedBy } from '../../util/groups.js';
import { checkedAgainst, isArticle, quotesOf } from '../figures.js';
import { anchorsOf } from './anchors.js';
import type { MarkedSpan, SpanKind } from './segments.js';

/** A claim in the text of its source. */
export interface ClaimPlace {
  readonly claim: Claim;
  /** `id` of the claim in the page. */
  readonly anchor: string;
  /** `id` of its first mark in the source. */
  readonly mark: string;
  /** `a`, `b`, … `z`, `aa`, in the order of the text. */
  readonly letter: string;
  readonly spans: readonly MarkedSpan[];
}

/** A span of the text with the claim it belongs to; without one it is a quotation nobody claims. */
export interface PlacedSpan extends MarkedSpan {
  readonly place: ClaimPlace | null;
  /** The first span of its claim carries the anchor. */
  readonly isFirst: boolean;
}

/** All places of a run. */
export interface Places {
  readonly anchors: ReadonlyMap<Claim, string>;
  readonly ofClaim: ReadonlyMap<Claim, ClaimPlace>;
  readonly ofSource: ReadonlyMap<Source, readonly PlacedSpan[]>;
}

/** Finds the places of all claims whose source's text is in the result. */
export function placesOf(result: Result): Places {
  const anchors = anchorsOf(result.claims);
  const ofClaim = new Map<Claim, ClaimPlace>();
  const ofSource = new Map<Source, PlacedSpan[]>();
  const quotes = quotesOf(result.claims);
  const [bySource, byFile] = [
    groupedBy(quotes, ({ source }) => source),
    groupedBy(quotes, ({ file }) => file),
  ];
  const letters = new Map<Claim, string>();
  for (const source of draftsFirst(result.sources)) {
    const own = (source.isDraft ? byFile : bySource).get(source.path) ?? [];
    const places = lettered(own, source, anchors, letters);
    // A claim of a draft stands in two texts; its passage is in the other one.
    for (const place of source.isDraft ? [] : places) ofClaim.set(place.claim, place);
    const free = isArticle(source, result) ? unclaimed(source, places) : [];
    ofSource.set(source, [...places.flatMap(placed), ...free]);
  }
  return { anchors, ofClaim, ofSource };
}

/** A claim of a draft has the letter in its source that it has in the draft. */
const draftsFirst = (sources: readonly Source[]): Source[] => [
  ...sources.filter(({ isDraft }) => isDraft),
  ...checkedAgainst(sources),
];

/** Letters go by the first span in the text, then by the claims' own order, but once for a claim. */
function lettered(
  claims: readonly Claim[],
  source: Source,
  anchors: ReadonlyMap<Claim, string>,
  letters: Map<Claim, string>,
): ClaimPlace[] {
  const found = claims
    .map((claim) => ({ claim, spans: spansOf(claim, source) }))
    .filter(({ spans }) => spans.length > 0)
    .map((found) => ({ ...found, first: Math.min(...found.spans.map(({ start }) => start)) }))
    .sort((a, b) => a.first - b.first);
  return found.map(({ claim, spans }, index) => {
    const anchor = anchors.get(claim) ?? '';
    const mark = `${source.isDraft ? 'in' : 'at'}-${anchor}`;
    const letter = letters.get(claim) ?? letterOf(index);
    letters.set(claim, letter);
    return { claim, spans, anchor, mark, letter };
  });
}

/** `0 → a`, `25 → z`, `26 → aa`. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The spans that stand in this source as the claim says; others would mark the wrong words. */
function spansOf(claim: Claim, { text, isDraft }: Source): MarkedSpan[] {
  const { match, nearest, outcome, inDraft, quote } = claim;
  if (text === null) return [];
  if (isDraft) {
    const stands = inDraft && text.slice(inDraft.start, inDraft.end) === quote;
    return stands ? [{ ...inDraft, kind: outcome }] : [];
  }
  const kind: SpanKind = match ? outcome : 'near';
  const stretches = match ? match.segments : nearest ? [nearest] : [];
  return stretches
    .filter((at) => at.start < at.end && text.slice(at.start, at.end) === at.text)
    .map(({ start, end }) => ({ start, end, kind }));
}

const placed = (place: ClaimPlace): PlacedSpan[] =>
  place.spans.map((span, index) => ({ ...span, place, isFirst: index === 0 }));

/**
 * Quotations that no claim touches. Titles are nobody's words. Turns are left out too: in a
 * transcript all words are somebody's, and a mark on everything marks nothing.
 */
function unclaimed({ quotations }: Source, places: readonly ClaimPlace[]): PlacedSpan[] {
  const spans = places
    .flatMap((place) => place.spans.filter(({ kind }) => kind !== 'near'))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  const isFree = ({ start, end }: Quotation): boolean => {
    for (; next < spans.length && spans[next]!.start < end; next += 1) {
      reach = Math.max(reach, spans[next]!.end);
    }
    return reach <= start;
  };
  return (quotations ?? [])
    .filter(({ form, kind }) => form !== 'turn' && kind !== 'title')
    .filter(isFree)
    .map(({ start, end }) => ({ start, end, kind: 'unclaimed', place: null, isFirst: false }));
}
