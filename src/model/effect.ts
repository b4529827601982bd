// What a claim counts as once people have spoken: the tool's outcome stays in the result, the
// effect decides the exit code.

import { asks } from './actions.js';
import type { Outcome } from './verdicts.js';

/** What a claim counts as for the exit code. */
export type Effect = Outcome | 'accepted' | 'waived' | 'known';

/** What an effect is made of; a claim of the result has all of it. */
export interface Decided {
  readonly outcome: Outcome;
  readonly decision: { readonly action: string; readonly state: string } | null;
  /** Whether the baseline knows that the claim does not hold. */
  readonly known: boolean;
}

/** All effects, those that ask for something first. */
export const EFFECTS = [
  'fail',
  'warn',
  'unchecked',
  'known',
  'waived',
  'accepted',
  'pass',
] as const satisfies readonly Effect[];

/** Whether a decision counts and asks for something to be done. */
export const isDemand = (decision: Decided['decision']): boolean =>
  decision?.state === 'in-effect' && asks(decision.action);

/**
 * What a claim counts as: the tool's outcome, unless a decision in effect accepts or waives it, or
 * the baseline knows it. What holds needs neither. Who asks for something to be done, be it of what
 * the tool only warns of or finds in order, is not passed over: it fails until it is done, whatever
 * the baseline knows.
 */
export function effectOf({ outcome, decision, known }: Decided): Effect {
  if (isDemand(decision)) return 'fail';
  const action = decision?.state === 'in-effect' ? decision.action : '';
  if (outcome === 'pass') return outcome;
  if (action === 'accept') return 'accepted';
  if (action === 'waive') return 'waived';
  return known ? 'known' : outcome;
}

/** Effects of what asks for nobody any more: an editor or the baseline has taken it out. */
const SETTLED: ReadonlySet<Effect> = new Set(['accepted', 'waived', 'known']);

/** Whether a claim that does not hold asks for nobody any more. */
export const isSettled = (claim: Decided): boolean => SETTLED.has(effectOf(claim));

/** How many claims have each effect; every effect is listed. */
export function countEffects(claims: readonly Decided[]): Record<Effect, number> {
  const counts = { pass: 0, warn: 0, fail: 0, unchecked: 0, accepted: 0, waived: 0, known: 0 };
  for (const claim of claims) counts[effectOf(claim)] += 1;
  return counts;
}
