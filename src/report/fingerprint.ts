// Fingerprints of findings, so that a platform knows one again after lines, files and texts around
// it have moved. Those of claims are in util/: a baseline has them too.

import { createHash } from 'node:crypto';
import type { Problem } from '../schema/result.generated.js';

/** The name under which reports give it; another recipe gets another name. */
export const FINGERPRINT = 'wortlaut/v2';

/**
 * Of a problem: its rule, file and place in the JSON, and which one it is among equal ones.
 *
 * @param occurrence 0 for the first
 */
export const problemFingerprint = (problem: Problem, occurrence: number): string =>
  createHash('sha256')
    .update(JSON.stringify([problem.ruleId, problem.file, problem.pointer, occurrence]))
    .digest('hex');
