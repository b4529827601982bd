// Fingerprints of findings, so that a platform knows one again after lines, files and texts around
// it have moved. Made of what the finding is about, never of where it stands.

import { createHash } from 'node:crypto';
import type { Claim, Problem } from '../schema/result.generated.js';

/** The name under which reports give it; another recipe gets another name. */
export const FINGERPRINT = 'wortlaut/v1';

/**
 * Of a claim: its id, verdict, quotation and the passage in the source. A statement's is made of
 * its evidence too. 64 hex digits.
 */
export const claimFingerprint = (claim: Claim): string => sha256(JSON.stringify(essence(claim)));

const essence = (claim: Claim): unknown[] => [
  claim.id,
  claim.verdict,
  claim.quote ?? claim.statement,
  claim.match?.segments.map(({ text }) => text) ?? null,
  claim.evidence.map(essence),
];

/**
 * Of a problem: its rule, file and place in the JSON, and which one it is among equal ones.
 *
 * @param occurrence 0 for the first
 */
export const problemFingerprint = (problem: Problem, occurrence: number): string =>
  sha256(JSON.stringify([problem.ruleId, problem.file, problem.pointer, occurrence]));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
