// What of a source may get out: every report is made from what passes here, so none can forget it.

import { withheldMessage, withoutWords } from '../messages/withheld.js';
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

/** What an ellipsis left out is shown up to this length when whole sources are not. */
const LEFT_OUT_UNITS_MAX = 400;

/** The result without whole sources, whatever their access: the passages and what surrounds them. */
export function excerpted(result: Result): Result {
  return {
    ...result,
    sources: result.sources.map((source) => ({ ...source, ...NO_TEXT })),
    claims: result.claims.map(shortened),
  };
}

const NO_TEXT = { text: null, tree: null, quotations: null };

function shortened(claim: Claim): Claim {
  const evidence = claim.evidence.map(shortened);
  if (!claim.match) return { ...claim, evidence };
  const leftOut = claim.match.leftOut.map((gap) =>
    gap.text.length > LEFT_OUT_UNITS_MAX ? { ...gap, text: '' } : gap,
  );
  return { ...claim, evidence, match: { ...claim.match, leftOut } };
}

const withoutText = (source: Source): Source =>
  source.access === 'open' ? source : { ...source, ...NO_TEXT };

function withoutPassage(claim: Claim, withheld: ReadonlySet<string>): Claim {
  const evidence = claim.evidence.map((each) => withoutPassage(each, withheld));
  const kept = { ...claim, evidence, ...othersOf(claim, withheld) };
  const rests = evidence.some(({ source }) => source !== null && withheld.has(source));
  if (rests) return { ...kept, ...verdictOnly(claim), fix: null };
  if (claim.source === null || !withheld.has(claim.source)) return kept;
  return { ...kept, ...verdictOnly(claim), ...withoutWords(), fix: null };
}

/** The sentence of a verdict may tell the passage; why nothing was checked tells nothing of it. */
function verdictOnly({ verdict, outcome }: Claim) {
  if (outcome === 'unchecked') return {};
  return withheldMessage(verdict);
}

/** Other sources of a draft's quotation keep their words too. */
function othersOf({ others }: Claim, withheld: ReadonlySet<string>): Pick<Claim, 'others'> {
  if (!others) return {};
  return {
    others: others.map((other) => (withheld.has(other.source) ? { ...other, text: '' } : other)),
  };
}
