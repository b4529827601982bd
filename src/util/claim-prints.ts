// Fingerprints of claims by which a later run knows them again: made of what a finding is about,
// never of where it stands, so that they outlive moved lines, renamed files and new ids.

import { hash } from 'node:crypto';
import type { Claim } from '../schema/result.generated.js';

/**
 * What speaks against a claim beside its words: a denial before them, a condition cut off. Places
 * are left out, and notes, which speak against nothing.
 */
export const reasonsOf = ({ findings }: Pick<Claim, 'findings'>): unknown[] =>
  findings
    .filter(({ level }) => level !== 'note')
    .map(({ ruleId, code, args: { source: _, ...args } }) => [ruleId, code, args]);

/** What a finding is about. What is not in here may change without making it a new one. */
const essence = (claim: Claim): unknown[] => [
  claim.verdict,
  claim.speaker,
  claim.quote ?? claim.statement,
  claim.translation,
  claim.rating,
  claim.match?.segments.map(({ text }) => text) ?? null,
  claim.match?.leftOut.map(({ text }) => text) ?? null,
  claim.attribution?.agrees === false ? claim.attribution.speaker : null,
  reasonsOf(claim),
  claim.evidence.map(essence),
];

/**
 * One fingerprint a claim, in their order, 64 hex digits each. Equal findings are told apart by
 * their number, so no two are the same, and one more of a kind is a new one.
 *
 * @param purpose fingerprints for different purposes differ
 * @param before how many equal claims stand before one and are not among these
 */
export function claimPrints(
  claims: readonly Claim[],
  purpose: string,
  before: (claim: Claim) => number = () => 0,
): string[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const about = JSON.stringify([purpose, essence(claim)]);
    const occurrence = seen.get(about) ?? 0;
    seen.set(about, occurrence + 1);
    const number = occurrence + before(claim);
    return hash('sha256', `${about}${number}`);
  });
}
