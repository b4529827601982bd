// One thread's share of the claims that two threads check: whoever is ready takes the next one.

import type { Problem } from '../model/problem.js';
import { breather, type CheckedClaim, type Checking, checkNumbered } from './check-unit.js';
import type { NumberedClaim } from './units.js';

/** A claim, checked, with the bugs that it brought out. */
export interface CheckedOne {
  readonly claim: CheckedClaim;
  readonly problems: readonly Problem[];
}

/**
 * Checks claims in the order given, until all are taken: one thread begins with the first, the other
 * with the last, so that it does not matter which are taken but only how many.
 */
export async function checkShare(
  claims: readonly NumberedClaim[],
  taken: Int32Array,
  checking: Checking,
): Promise<CheckedOne[]> {
  const checked: CheckedOne[] = [];
  const breathe = breather();
  for (const one of claims) {
    await breathe();
    if (Atomics.add(taken, 0, 1) >= claims.length) break;
    const problems: Problem[] = [];
    checked.push({ claim: await checkNumbered(one, checking, problems), problems });
  }
  return checked;
}
