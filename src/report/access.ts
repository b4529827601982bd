// What of a source may get out: every report is made from what passes here, so none can forget it.

import type { Claim, Result, Source } from '../schema/result.generated.js';

/**
 * The result without what its sources keep to themselves. `internal`: the whole text is left out,
 * the passages and what stands around them remain. `withheld`: the passages go too.
 */
export function permitted(result: Result): Result {
  if (result.sources.every(({ access }) => access === 'open')) return result;
  const withheld = new Set(
    result.sources.filter(({ access }) => access === 'withheld').map(({ path }) => path),
  );
  return {
    ...result,
    sources: result.sources.map(withoutText),
    claims: result.claims.map((claim) => withoutPassage(claim, withheld)),
  };
}

const withoutText = (source: Source): Source =>
  source.access === 'open' ? source : { ...source, text: null, tree: null, quotations: null };

function withoutPassage(claim: Claim, withheld: ReadonlySet<string>): Claim {
  const evidence = claim.evidence.map((each) => withoutPassage(each, withheld));
  if (claim.source === null || !withheld.has(claim.source)) return { ...claim, evidence };
  return {
    ...claim,
    match: null,
    nearest: null,
    attribution: null,
    differences: [],
    findings: [],
    fix: null,
    evidence,
  };
}
