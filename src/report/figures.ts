// The figures and orders that several reports share: counts, the worst first, sources by path.

import type { KindCounts, Noun, ReportText, ResultCounts } from '../messages/report-text.js';
import { effectOf } from '../model/effect.js';
import { VERDICT_COUNT, verdictRank } from '../model/verdicts.js';
import type { Claim, Result, Source } from '../schema/result.generated.js';
import { clock } from '../util/clock.js';

/** All counts of a result that its sentence needs. */
export function resultCounts(result: Result, words: ReportText): ResultCounts {
  const { claims, effects } = result.summary;
  const { accepted, waived, ...counts } = effects;
  const reasons = new Set(
    result.claims
      .filter((claim) => effectOf(claim) === 'unchecked')
      .flatMap(({ reason }) => (reason === null ? [] : [words.reason(reason)])),
  );
  const decided = accepted + waived;
  return { noun: nounOf(result), claims, ...counts, decided, reasons: [...reasons] };
}

function nounOf({ claims }: Result): Noun {
  const quotes = claims.some(({ kind }) => kind === 'quote');
  const statements = claims.some(({ kind }) => kind === 'statement');
  return quotes && statements ? 'both' : statements ? 'statement' : 'quote';
}

/** In which languages without word lists how many quotations were compared; null: in none. */
export function unlisted({ claims }: Result): { langs: string[]; quotes: number } | null {
  const found = quotesOf(claims).flatMap(({ findings }) =>
    findings.filter(({ code }) => code === 'flag/lang-unsupported').slice(0, 1),
  );
  const langs = [...new Set(found.map(({ args }) => String(args.lang)))].sort();
  return found.length ? { langs, quotes: found.length } : null;
}

/** The sources that were checked against: all but the drafts. */
export const checkedAgainst = (sources: readonly Source[]): Source[] =>
  sources.filter(({ isDraft }) => !isDraft);

/** Whether a source is an article whose quotations are to be checked: beside a draft, that alone. */
export const isArticle = (source: Source, { sources }: Pick<Result, 'sources'>): boolean =>
  source.isDraft === true || checkedAgainst(sources).length === sources.length;

/** How many of the sources that could be read are of each kind; drafts are checked, not asked. */
export function kindCounts(sources: readonly Source[]): KindCounts {
  const asked = checkedAgainst(sources);
  const count = (kind: Source['kind']) =>
    asked.filter((source) => source.kind === kind && source.failure === null).length;
  return {
    article: count('article'),
    transcript: count('transcript'),
    document: count('document'),
  };
}

/**
 * Claims that do not simply hold, or of which an editor asks something, the worst first; equal ones
 * stay in the result's order.
 */
export function openClaims(claims: readonly Claim[]): Claim[] {
  return claims
    .filter((claim) => effectOf(claim) !== 'pass')
    .map((claim, index) => ({ claim, index, weight: weightOf(claim) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ claim }) => claim);
}

/** A failure outweighs every warning; within an outcome the verdicts' own order counts. */
function weightOf(claim: Claim): number {
  const isGrave = claim.outcome === 'fail' || effectOf(claim) === 'fail';
  return (isGrave ? VERDICT_COUNT : 0) + verdictRank(claim.verdict);
}

/** Claims and the evidence inside statements, in order. */
export function quotesOf(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => (claim.kind === 'quote' ? [claim] : claim.evidence));
}

/** The time of a place in a recording; null stays null. */
export const timeOf = (seconds: number | null): string | null =>
  seconds === null ? null : clock(seconds);

/** `path:line:column`, as editors and terminals open it. */
export const placeOf = (place: { file: string; line: number | null; column: number | null }) =>
  place.line === null ? place.file : `${place.file}:${place.line}:${place.column ?? 1}`;

/** Where a passage stands: `a.md:3:2`; in a file of pages `a.pdf#page=12`, which opens there. */
export const passagePlace = (
  source: string | null,
  at: { readonly line: number; readonly column: number; readonly page: number | null },
): string => (at.page === null ? `${source}:${at.line}:${at.column}` : `${source}#page=${at.page}`);
