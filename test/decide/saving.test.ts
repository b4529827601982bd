// Decisions on their way into a file: nothing is lost, whoever else writes it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionsText } from '../../src/decide/entry.js';
import { readDecisions } from '../../src/decide/file.js';
import { readMessage, savingTo } from '../../src/decide/server/saving.js';
import type { DecisionEntry } from '../../src/schema/decisions.generated.js';
import { project } from '../cli/spawn.js';
import { entryOn, failing } from './entries.js';

const PATH = 'claims/tokyo/decisions.json';
const claims = ['a', 'bb', 'ccc', 'dddd'].map((id) => failing(`tokyo/scholz/${id}`));
const [a, b] = claims as [(typeof claims)[0], (typeof claims)[0]];

function desk() {
  const root = project({ 'claims/tokyo/scholz.json': '{}' });
  const save = savingTo(() => ({ claims, asOf: '2026-11-22', root }));
  const stored = (): DecisionEntry[] =>
    readDecisions(PATH, readFileSync(join(root, PATH))).entries.map(({ entry }) => entry);
  const set = (entry: DecisionEntry, tab = 'x') => save({ tab, set: entry });
  return { root, save, stored, set };
}

test('many tabs at once lose nothing', async () => {
  const { set, stored } = desk();
  const answers = await Promise.all(claims.map((claim, tab) => set(entryOn(claim), String(tab))));
  expect(answers).toEqual([null, null, null, null]);
  expect(stored().map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id));
});

test('what somebody else wrote into the file stays', async () => {
  const { root, set, stored } = desk();
  await set(entryOn(a));
  writeFileSync(join(root, PATH), decisionsText([entryOn(b, { reviewer: 'CD' })]));
  await set(entryOn(a, { date: '2026-11-21' }));
  expect(stored().map(({ claim, reviewer }) => `${claim} ${reviewer}`)).toEqual([
    `${a.id} AB`,
    `${b.id} CD`,
  ]);
});

test('a decision is taken back by the one who made it', async () => {
  const { set, save, stored } = desk();
  await set(entryOn(a));
  await set(entryOn(a, { reviewer: 'CD' }));
  await save({ tab: 'x', takeBack: { claim: a.id, reviewer: 'AB' } });
  expect(stored().map(({ reviewer }) => reviewer)).toEqual(['CD']);
});

describe('nothing is written for', () => {
  const cases: [string, DecisionEntry, string][] = [
    ['a claim that is not there', { ...entryOn(a), claim: '../../etc/passwd' }, 'unknown-claim'],
    ['another state of the claim', entryOn(a, { fingerprint: 'f'.repeat(64) }), 'stale'],
    ['a waiver without an end', entryOn(a, { action: 'waive' }), 'no-expiry'],
    ['a decision that has expired', entryOn(a, { until: '2026-11-21' }), 'expired'],
  ];
  test.each(cases)('%s', async (_, entry, why) => {
    const { root, set } = desk();
    expect(await set(entry)).toBe(why);
    expect(existsSync(join(root, PATH))).toBe(false);
  });

  test('a file that has faults: it is a person’s to mend', async () => {
    const { root, set } = desk();
    mkdirSync(join(root, 'claims/tokyo'), { recursive: true });
    writeFileSync(join(root, PATH), '{"half":');
    expect(await set(entryOn(a))).toBe('unreadable');
    expect(readFileSync(join(root, PATH), 'utf8')).toBe('{"half":');
  });
});

test.each([
  [null],
  ['x'],
  [{ tab: 1, set: entryOn(a) }],
  [{ tab: 'x'.repeat(99), set: entryOn(a) }],
  [{ tab: 'x', set: { ...entryOn(a), path: '/etc/passwd' } }],
  [{ tab: 'x', set: { ...entryOn(a), date: '2026-02-30' } }],
  [{ tab: 'x', takeBack: { claim: a.id } }],
])('%j is no message', (value) => {
  expect(readMessage(value)).toBeNull();
});
