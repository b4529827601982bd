// From verdict, flags and differences to the outcome: the profile first, the config's overrides on
// top, then what a doubtful source may not do, `--strict` last.

import type { Policy } from '../model/case.js';
import type { Difference } from '../model/judgement.js';
import { type Flag, type Outcome, VERDICTS, type Verdict } from '../model/verdicts.js';
import { PROFILES, type Profile, STRICT } from './profiles.js';

/** What the outcome of a claim is made from. */
export interface Grounds {
  readonly verdict: Verdict;
  readonly hidden: ReadonlySet<Verdict>;
  readonly flags: ReadonlySet<Flag>;
  readonly differences: readonly Difference[];
  readonly ruleIds: readonly string[];
  /** The source was made by a machine's ears or eyes. */
  readonly isDoubtful: boolean;
  /** The kind of the source was guessed. */
  readonly isKindGuessed: boolean;
}

const RANK: Readonly<Record<Outcome, number>> = { pass: 0, warn: 1, unchecked: 2, fail: 3 };

/** The graver of two outcomes. */
export const graver = (left: Outcome, right: Outcome): Outcome =>
  RANK[right] > RANK[left] ? right : left;

/** The outcome of a claim under a policy. */
export function outcomeOf(grounds: Grounds, policy: Policy): Outcome {
  const profile = PROFILES[policy.profile] ?? PROFILES.default!;
  let outcome = verdictOutcome(grounds.verdict, grounds, profile, policy);
  for (const verdict of grounds.hidden) {
    outcome = graver(outcome, verdictOutcome(verdict, grounds, profile, policy));
  }
  for (const flag of grounds.flags) {
    const lift = policy.rules[flag] ?? profile.flags[flag];
    if (lift !== undefined && lift !== 'off') outcome = graver(outcome, lift);
  }
  for (const id of grounds.ruleIds) {
    const lift = policy.rules[id];
    if (lift !== undefined && lift !== 'off') outcome = graver(outcome, lift);
  }
  return policy.strict ? strict(outcome, grounds) : outcome;
}

function verdictOutcome(
  verdict: Verdict,
  grounds: Grounds,
  profile: Profile,
  policy: Policy,
): Outcome {
  const given = policy.verdicts[verdict] ?? profile.verdicts[verdict] ?? VERDICTS[verdict].outcome;
  const ruled = byRules(verdict, given, grounds.differences, profile, policy);
  const isCapped =
    (grounds.isDoubtful && DOUBTFUL_CAPPED.has(verdict)) ||
    (grounds.isKindGuessed && verdict === 'narrated');
  return isCapped && ruled === 'fail' ? 'warn' : ruled;
}

const DOUBTFUL_CAPPED: ReadonlySet<Verdict> = new Set(['altered', 'meaning-changed', 'not-found']);

/** A wording whose differences all have an outcome of their own by rule has the gravest of those. */
function byRules(
  verdict: Verdict,
  given: Outcome,
  differences: readonly Difference[],
  profile: Profile,
  policy: Policy,
): Outcome {
  const own = differences.filter(({ wording, marked }) => wording === verdict && !marked);
  if (own.length === 0) return given;
  const ruled = own.map(({ class: id }) => {
    const rule = policy.rules[id];
    return rule === 'off' ? 'pass' : (rule ?? profile.rules[id]);
  });
  if (ruled.some((outcome) => outcome === undefined)) {
    return ruled.reduce<Outcome>((left, right) => graver(left, right ?? given), given);
  }
  return ruled.reduce<Outcome>((left, right) => graver(left, right ?? 'pass'), 'pass');
}

function strict(outcome: Outcome, { verdict, hidden, flags }: Grounds): Outcome {
  const isStrict =
    STRICT.verdicts.includes(verdict) ||
    STRICT.verdicts.some((one) => hidden.has(one)) ||
    STRICT.flags.some((flag) => flags.has(flag));
  return isStrict ? 'fail' : outcome;
}
