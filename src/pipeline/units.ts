// The work of a run, cut into pieces that need not know of each other: a source and the claims
// that cite it first. Rows come back with their number, so the order of the work does not show.

import type { Claim } from '../model/claim.js';

/** A source with its share of the claims. */
export interface Unit {
  /** Path of the source. */
  readonly path: string;
  readonly claims: readonly NumberedClaim[];
}

/** A claim and its place among all claims of the run. */
export interface NumberedClaim {
  readonly index: number;
  readonly claim: Claim;
}

/** The source that a claim belongs to; a statement's is its first evidence's. */
const ownSource = (claim: Claim): string | undefined =>
  claim.kind === 'quote' ? claim.source : claim.evidence[0]?.source;

/** One unit a source, in the order of `paths`; claims that cite no source go with the first. */
export function units(paths: readonly string[], claims: readonly Claim[]): Unit[] {
  const byPath = new Map<string, NumberedClaim[]>(paths.map((path) => [path, []]));
  const [homeless = ''] = paths;
  claims.forEach((claim, index) => {
    byPath.get(ownSource(claim) ?? homeless)?.push({ index, claim });
  });
  return [...byPath].map(([path, own]) => ({ path, claims: own }));
}

/** The sources that a claim, or its evidence, cites. */
export const sourcesOf = (claim: Claim): readonly string[] =>
  claim.kind === 'quote' ? [claim.source] : claim.evidence.map(({ source }) => source);

/** The folder of a path of the project, its last slash included; empty for the root's own. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
