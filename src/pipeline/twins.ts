// Claims that say the same. A baseline has no names and no places, so of several equal findings it
// knows only how many there were; a run over a part of the claims must count those that it leaves
// out, or a known failure that was copied into another file would pass for the known one.

import type { Claim } from '../model/claim.js';
import { sourcesOf } from './units.js';

/** What equal findings have in common, whatever they are called and wherever they stand. */
const words = (claim: Claim): string =>
  claim.kind === 'quote'
    ? JSON.stringify([claim.quote, claim.speaker?.name ?? null, claim.translation])
    : JSON.stringify([claim.statement, claim.rating, claim.evidence.map(words)]);

/** Some claims and, of all others, those that say the same as one of them; in the order of all. */
export function withTwins(all: readonly Claim[], some: readonly Claim[]): readonly Claim[] {
  const chosen = new Set(some);
  const said = new Set(some.map(words));
  const found = all.filter((claim) => chosen.has(claim) || said.has(words(claim)));
  return found.length === some.length ? some : found;
}

/**
 * For each claim of a part, by file and pointer, how many claims before it are left out that say
 * the same of the same source. All claims are loaded claims: nothing was checked for this.
 */
export function leftOutBefore(
  all: readonly Claim[],
  part: readonly Claim[],
): ReadonlyMap<string, number> {
  const inPart = new Set(part.map(placeOf));
  const counts = new Map<string, number>();
  const before = new Map<string, number>();
  for (const claim of all) {
    const key = JSON.stringify([words(claim), sourcesOf(claim)]);
    const count = counts.get(key) ?? 0;
    if (inPart.has(placeOf(claim))) {
      if (count > 0) before.set(placeOf(claim), count);
    } else counts.set(key, count + 1);
  }
  return before;
}

/** What tells a claim from all others in a project, in a run and in its result alike. */
export const placeOf = ({ file, pointer }: Pick<Claim, 'file' | 'pointer'>): string =>
  `${file} ${pointer}`;
