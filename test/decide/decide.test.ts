// Which decisions count: only those on exactly this claim, with what they need, in time.

import { describe, expect, test } from 'vitest';
import { planApplication } from '../../src/decide/application.js';
import type { DecisionFile } from '../../src/decide/file.js';
import { decide } from '../../src/decide/index.js';
import { decisionFault } from '../../src/messages/decisions.js';
import { effectOf } from '../../src/model/effect.js';
import type { DecisionEntry } from '../../src/schema/decisions.generated.js';
import type { Claim } from '../../src/schema/result.generated.js';
import { entryOn, failing } from './entries.js';

const fileOf = (...entries: DecisionEntry[]): DecisionFile => ({
  path: 'claims/tokyo/decisions.json',
  entries: entries.map((entry, index) => ({
    entry,
    line: index + 1,
    column: 5,
    pointer: `/decisions/${index}`,
  })),
  problems: [],
  isWhole: true,
});
const claim = failing();
const warning = failing('tokyo/scholz/w', { outcome: 'warn', verdict: 'tidied' });
const decided = (of: Claim, ...entries: DecisionEntry[]) => {
  const request = { claims: [of], files: [fileOf(...entries)], asOf: '2026-11-22' };
  const { claims, problems, unused } = decide({ ...request, isGone: () => true });
  const [one] = claims as [Claim];
  return { one, effect: effectOf(one), state: one.decision?.state, problems, unused };
};

type Change = { readonly [Key in keyof DecisionEntry]?: DecisionEntry[Key] | undefined };

test.each<[string, Claim, Change, string, string | undefined]>([
  ['accepted with a reason', claim, {}, 'accepted', undefined],
  ['accepted without a reason', claim, { reason: undefined }, 'fail', 'malformed'],
  ['accepted for a reason of spaces', claim, { reason: '  ' }, 'fail', 'malformed'],
  [
    'waived until a later day',
    claim,
    { action: 'waive', until: '2026-12-01' },
    'waived',
    undefined,
  ],
  ['waived until today', claim, { action: 'waive', until: '2026-11-22' }, 'waived', undefined],
  ['waived until yesterday', claim, { action: 'waive', until: '2026-11-21' }, 'fail', 'expired'],
  ['waived without an end', claim, { action: 'waive' }, 'fail', 'malformed'],
  ['accepted until yesterday', claim, { until: '2026-11-21' }, 'fail', 'expired'],
  ['dated tomorrow, where the day has begun', claim, { date: '2026-11-23' }, 'accepted', undefined],
  [
    'a warning to be corrected',
    warning,
    { action: 'correct', reason: undefined },
    'fail',
    undefined,
  ],
  ['to be corrected', claim, { action: 'correct', reason: undefined }, 'fail', undefined],
  ['to be removed', claim, { action: 'remove' }, 'fail', undefined],
  ['to be asked about', claim, { action: 'ask' }, 'fail', undefined],
  ['disputed', claim, { action: 'dispute' }, 'fail', undefined],
  ['accepted when it was another', claim, { fingerprint: 'f'.repeat(64) }, 'fail', 'stale'],
  ['a warning, accepted without a reason', warning, { reason: undefined }, 'accepted', undefined],
  [
    'a warning, waived without a reason',
    warning,
    { action: 'waive', reason: undefined, until: '2026-12-01' },
    'waived',
    undefined,
  ],
])('a claim that is %s comes to what it should', (_, of, change, effect, fault) => {
  const entry = Object.fromEntries(
    Object.entries({ ...entryOn(of), ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as DecisionEntry;
  const found = decided(of, entry);
  expect(found.effect).toBe(effect);
  expect(found.state).toBe(fault ?? 'in-effect');
  expect(found.problems.map(({ ruleId }) => ruleId)).toEqual(fault ? [`decisions/${fault}`] : []);
  expect(found.problems.every(({ level }) => level === 'warning')).toBe(true);
});

describe('a stale decision', () => {
  test('tells what has changed', () => {
    const seen = { verdict: 'tidied', speaker: 's', quote: 'q', passage: 'another' };
    const { one, problems } = decided(claim, entryOn(claim, { fingerprint: 'f'.repeat(64), seen }));
    expect(one.decision?.changed).toEqual(['verdict', 'passage']);
    expect(problems[0]?.message).toContain('verdict and passage changed since');
  });

  test('that does not tell what it saw is told in words all the same', () => {
    const { seen: _, ...bare } = entryOn(claim, { fingerprint: 'f'.repeat(64) });
    const { one } = decided(claim, bare);
    for (const lang of ['en', 'de'] as const) {
      const fault = one.decision && decisionFault(one.decision, lang);
      expect(fault).toMatch(lang === 'en' ? /made on another state/ : /anderen Stand/);
      expect(fault).not.toContain('…');
    }
  });

  test('on a claim that holds now is done, and of no more use', () => {
    const holds = failing(claim.id, { outcome: 'pass', fingerprint: 'e'.repeat(64) });
    const { one, problems } = decided(holds, entryOn(claim, { action: 'correct' }));
    expect(one.decision).toBeNull();
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['decisions/unused']);
  });

  test('does not stand in the way of a new one', () => {
    const stale = entryOn(claim, {
      fingerprint: 'f'.repeat(64),
      reviewer: 'CD',
      action: 'dispute',
    });
    const { effect, unused } = decided(claim, stale, entryOn(claim));
    expect(effect).toBe('accepted');
    expect([...unused.values()].map(({ size }) => size)).toEqual([1]);
  });
});

describe('a decision that is dated in days to come', () => {
  const early = entryOn(claim, { date: '2026-11-24', reviewer: 'EF', action: 'dispute' });

  test('does not count, is told, and is not pruned', () => {
    const { one, effect, problems, unused } = decided(claim, early);
    expect([one.decision, effect]).toEqual([null, 'fail']);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['decisions/to-come']);
    expect(problems[0]?.message).toContain('is dated 2026-11-24, a day to come');
    expect(unused.size).toBe(0);
  });

  test('takes nobody’s place, whatever it says that it knew of', () => {
    const usurper = { ...early, date: '2027-11-24T10:00:00Z', after: '2027-11-20' };
    const { one, effect } = decided(claim, entryOn(claim), usurper);
    expect([one.decision?.reviewer, effect]).toEqual(['AB', 'accepted']);
  });

  test('is refused when it comes, and left to a person where it already is', () => {
    const path = 'claims/tokyo/decisions.json';
    const request = { claims: [claim], asOf: '2026-11-22' };
    const refused = planApplication({ ...request, incoming: [early], existing: new Map() });
    expect(refused.refused.map(({ outcome }) => outcome)).toEqual(['to-come']);
    expect(refused.files).toEqual([]);
    const existing = new Map([[path, [{ ...early, after: '2026-11-23' }]]]);
    const { files } = planApplication({ ...request, incoming: [entryOn(claim)], existing });
    expect(files[0]?.applied.map(({ outcome }) => outcome)).toEqual(['replaced']);
    expect(files[0]?.text).toMatch(/"reviewer": "AB"[\s\S]*"reviewer": "EF"/);
  });
});

describe('two editors', () => {
  const accept = entryOn(claim);
  const dispute = entryOn(claim, { reviewer: 'CD', action: 'dispute' });

  test('who disagree are both told, and neither counts', () => {
    const { effect, one, problems } = decided(claim, accept, dispute);
    expect(effect).toBe('fail');
    expect(one.decision).toMatchObject({ state: 'conflict', reviewer: 'AB' });
    expect(one.decision?.others).toMatchObject([{ reviewer: 'CD', action: 'dispute' }]);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['decisions/conflict']);
  });

  test('are of one mind when one decides in knowledge of the other', () => {
    const yields = entryOn(claim, { reviewer: 'CD', date: '2026-11-21', after: accept.date });
    expect(decided(claim, accept, yields).one.decision).toMatchObject({
      state: 'in-effect',
      reviewer: 'CD',
    });
  });

  test('who agree end with the earlier end', () => {
    const waive = (reviewer: string, until: string) =>
      entryOn(claim, { reviewer, action: 'waive', until });
    const { one } = decided(claim, waive('AB', '2027-01-01'), waive('CD', '2026-12-01'));
    expect(one.decision).toMatchObject({ state: 'in-effect', until: '2026-12-01' });
  });
});

describe('an unused decision', () => {
  const gone = entryOn(failing('tokyo/scholz/gone'));
  const request = { claims: [claim], files: [fileOf(gone)], asOf: '2026-11-22' };

  test('is told and can be pruned when its claim is gone', () => {
    const { problems, unused } = decide({ ...request, isGone: () => true });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['decisions/unused']);
    expect(unused.size).toBe(1);
  });

  test('is left in peace when its claim was only left out of the run', () => {
    const { problems, unused } = decide({ ...request, isGone: () => false });
    expect([problems, unused.size]).toEqual([[], 0]);
  });
});

test('of a draft, a decision binds equal quotations wherever they stand', () => {
  const inDraft = { start: 0, end: 7 };
  const [a, b] = ['draft.md/x', 'draft.md/x-2'].map((id) =>
    failing(id, { file: 'draft.md', inDraft, fingerprint: '7'.repeat(64) }),
  ) as [Claim, Claim];
  const entry = { ...entryOn(a), claim: 'draft.md#c' };
  const files = [{ ...fileOf(entry), path: 'draft.md.decisions.json' }];
  const { claims } = decide({ claims: [a, b], files, asOf: '2026-11-22', isGone: () => true });
  expect(claims.map(effectOf)).toEqual(['accepted', 'accepted']);
});
