// What a claim counts as for the exit code.

import { expect, test } from 'vitest';
import { countEffects, type Decided, EFFECTS, effectOf } from '../../src/model/effect.js';

const decided = (action: string, state = 'in-effect') => ({ action, state });
const claim = (outcome: Decided['outcome'], more: Partial<Decided> = {}): Decided => ({
  outcome,
  decision: null,
  known: false,
  ...more,
});

test.each<[string, Decided, string]>([
  ['fails without a decision', claim('fail'), 'fail'],
  ['accepted fails no longer', claim('fail', { decision: decided('accept') }), 'accepted'],
  ['waived fails no longer', claim('fail', { decision: decided('waive') }), 'waived'],
  ['accepted warns no longer', claim('warn', { decision: decided('accept') }), 'accepted'],
  ['to be corrected still fails', claim('fail', { decision: decided('correct') }), 'fail'],
  ['to be removed still fails', claim('fail', { decision: decided('remove') }), 'fail'],
  ['to be asked about still fails', claim('fail', { decision: decided('ask') }), 'fail'],
  ['disputed still fails', claim('fail', { decision: decided('dispute') }), 'fail'],
  [
    'accepted once, but stale, fails',
    claim('fail', { decision: decided('accept', 'stale') }),
    'fail',
  ],
  ['waived, but expired, fails', claim('fail', { decision: decided('waive', 'expired') }), 'fail'],
  [
    'accepted without reason fails',
    claim('fail', { decision: decided('accept', 'malformed') }),
    'fail',
  ],
  ['in conflict fails', claim('fail', { decision: decided('accept', 'conflict') }), 'fail'],
  ['known fails no longer', claim('fail', { known: true }), 'known'],
  [
    'known and accepted is accepted',
    claim('fail', { known: true, decision: decided('accept') }),
    'accepted',
  ],
  [
    'known and disputed fails',
    claim('fail', { known: true, decision: decided('dispute') }),
    'fail',
  ],
  [
    'to be looked at and to be corrected fails',
    claim('warn', { decision: decided('correct') }),
    'fail',
  ],
  [
    'to be looked at and to be removed fails',
    claim('warn', { decision: decided('remove') }),
    'fail',
  ],
  [
    'not checked and to be asked about fails',
    claim('unchecked', { decision: decided('ask') }),
    'fail',
  ],
  ['in order and to be removed fails', claim('pass', { decision: decided('remove') }), 'fail'],
  [
    'to be looked at, its demand stale, warns',
    claim('warn', { decision: decided('correct', 'stale') }),
    'warn',
  ],
  [
    'holds, whatever is decided',
    claim('pass', { known: true, decision: decided('accept') }),
    'pass',
  ],
])('a claim that is %s', (_, given, effect) => {
  expect(effectOf(given)).toBe(effect);
});

test('every effect is counted, also those that nothing has', () => {
  const counts = countEffects([claim('fail'), claim('fail', { known: true })]);
  expect(Object.keys(counts).sort()).toEqual([...EFFECTS].sort());
  expect(counts).toMatchObject({ fail: 1, known: 1, pass: 0 });
});
