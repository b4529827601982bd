// A statement: as good as the worst of its evidence. Numbers and names of the statement that stand
// in no evidence are said, because nothing vouches for them.

import type { Policy, StatementCase } from '../model/case.js';
import type { Judgement } from '../model/judgement.js';
import { type Flag, type Outcome, verdictRank } from '../model/verdicts.js';
import type { Lexicon } from '../words/index.js';
import { cleanMarks } from './marked-text.js';
import { namePartsOf, namesFrom } from './names.js';
import { graver } from './outcome.js';
import { Side } from './side.js';
import { sameUnit, type Unit, unitsOf } from './units.js';
import { vocabulary } from './vocabulary.js';

/** Only these ratings say that every word of the statement holds. */
const HELD_RATINGS: ReadonlySet<string> = new Set(['correct', 'mostly-correct']);

/** Judges a statement by its evidence, in order. */
export function judgeStatement(
  subject: StatementCase,
  lexicon: Lexicon,
  policy: Policy,
): Judgement {
  const judged = subject.evidence.map(({ judgement }) => judgement);
  const worst = judged.reduce<Judgement | null>(
    (left, right) =>
      left === null || verdictRank(right.verdict) > verdictRank(left.verdict) ? right : left,
    null,
  );
  if (!worst) return noEvidence(policy);
  const missing = unsupported(subject, lexicon);
  const isOff = policy.rules['unsupported-detail'] === 'off';
  const lifts = missing.length > 0 && !isOff && HELD_RATINGS.has(subject.claim.rating ?? '');
  const ruled = policy.rules['unsupported-detail'];
  const lift: Outcome = ruled === undefined || ruled === 'off' ? 'warn' : ruled;
  const outcome = judged.map((one) => one.outcome).reduce(graver);
  const flags = new Set<Flag>(judged.flatMap((one) => [...one.flags]));
  if (lifts) flags.add('unsupported-detail');
  return {
    ...worst,
    outcome: lifts ? graver(outcome, lift) : outcome,
    flags: [...flags],
    differences: [],
    leftOut: [],
    passages: [],
    attribution: null,
    findings: lifts
      ? missing.map((word) => ({
          ruleId: 'unsupported-detail',
          level: 'warning',
          code: 'flag/unsupported-detail',
          args: { word },
        }))
      : [],
  };
}

function noEvidence(policy: Policy): Judgement {
  const outcome = policy.strict ? 'fail' : 'unchecked';
  return {
    verdict: 'unchecked',
    wording: null,
    outcome,
    flags: [],
    reason: 'missing',
    message: { code: 'unchecked/no-evidence', args: {} },
    differences: [],
    leftOut: [],
    passages: [],
    attribution: null,
    findings: [],
  };
}

/** Numbers and names of the statement that no evidence has, as they are written, without doubles. */
function unsupported({ claim, evidence }: StatementCase, lexicon: Lexicon): readonly string[] {
  const lang = claim.lang ?? evidence[0]?.case.source?.meta.lang ?? 'und';
  const words = vocabulary(lexicon, lang);
  const side = (text: string): Side => new Side(unitsOf(cleanMarks(text, 0, ''), words), words);
  const people = evidence.flatMap(({ case: { roster } }) => roster.map(({ name }) => name));
  const names = namesFrom(namePartsOf(people), new Set());
  const known = evidence.map(({ case: { claim: quote } }) => side(quote.quote).units);
  const speakers = evidence.flatMap(({ case: { claim: quote } }) => quote.speaker?.name ?? []);
  const own = side(claim.statement);
  const missing = own.units.filter((unit, at) => {
    const isDetail = unit.kind === 'number' || names.isName(own, unit);
    if (!isDetail || speakers.some((speaker) => speaker.includes(unit.text))) return false;
    const isSame = (units: readonly Unit[], there: number): boolean =>
      (sameUnit(units[there]!, unit) && sameMeasure(units, there, own.units, at)) ||
      isGenitive(units[there]!.norm, unit.norm);
    return !known.some((units) => units.some((_, there) => isSame(units, there)));
  });
  return [...new Set(missing.map((unit) => unit.text))];
}

/** Whether two numbers count the same: `5 million` is not `5 billion`, nor `5 %` `5 euros`. */
function sameMeasure(
  left: readonly Unit[],
  leftAt: number,
  right: readonly Unit[],
  rightAt: number,
): boolean {
  if (left[leftAt]!.kind !== 'number' || right[rightAt]!.kind !== 'number') return true;
  for (let next = 1; ; next += 1) {
    const [one, other] = [left[leftAt + next], right[rightAt + next]];
    // Who says less says nothing else.
    if (one?.via !== 'unit' || other?.via !== 'unit') return true;
    if (!sameUnit(one, other)) return false;
  }
}

const isGenitive = (left: string, right: string): boolean =>
  left === `${right}s` || right === `${left}s`;
