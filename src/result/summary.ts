// The counts of a result.

import { countEffects } from '../model/effect.js';
import { VERDICTS } from '../model/verdicts.js';
import type { Claim, Summary } from '../schema/result.generated.js';

/** Counts claims by outcome and verdict; evidence counts with its statement alone. */
export function summarise(claims: readonly Claim[]): Summary {
  const count = (test: (claim: Claim) => boolean): number => claims.filter(test).length;
  const verdicts: Record<string, number> = {};
  for (const verdict of Object.keys(VERDICTS)) verdicts[verdict] = 0;
  for (const { verdict } of claims) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return {
    claims: claims.length,
    pass: count(({ outcome }) => outcome === 'pass'),
    warn: count(({ outcome }) => outcome === 'warn'),
    fail: count(({ outcome }) => outcome === 'fail'),
    unchecked: count(({ outcome }) => outcome === 'unchecked'),
    decided: count(({ decision }) => decision?.state === 'in-effect'),
    known: count(({ known }) => known),
    effects: countEffects(claims),
    verdicts,
  };
}
