// The `id` of every claim in the page: readable, unique, the same in every run.

import type { Claim } from '../../schema/result.generated.js';

/** Longer ids are cut and end in a checksum: they are made from first words of any length. */
const ANCHOR_UNITS_MAX = 120;

/**
 * `tokyo/scholz/new-level → c-tokyo/scholz/new-level`; other signs become `_` and their code point.
 */
export function anchorOf(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9/.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  if (safe.length <= ANCHOR_UNITS_MAX) return `c-${safe}`;
  return `c-${safe.slice(0, ANCHOR_UNITS_MAX)}_${checksum(id)}`;
}

/** FNV-1a, 32 bits: tells long ids apart, protects nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

/** Anchors of all claims and evidence; a second claim of the same id gets a number. */
export function anchorsOf(claims: readonly Claim[]): Map<Claim, string> {
  const anchors = new Map<Claim, string>();
  const taken = new Map<string, number>();
  const add = (claim: Claim) => {
    const plain = anchorOf(claim.id);
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    anchors.set(claim, count === 1 ? plain : `${plain}_${count}_`);
    claim.evidence.forEach(add);
  };
  claims.forEach(add);
  return anchors;
}
