// Work cut by source: nothing lost, nothing twice.

import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { units } from '../../src/pipeline/units.js';

const quote = (source: string) => ({ kind: 'quote', source }) as Claim;
const statement = (...sources: string[]) =>
  ({ kind: 'statement', evidence: sources.map((source) => ({ source })) }) as unknown as Claim;

test('every claim goes with the source that it cites first, under its own number', () => {
  const claims = [quote('b.md'), quote('a.md'), statement('b.md', 'a.md'), quote('a.md')];
  const work = units(['a.md', 'b.md', 'c.md'], claims);
  expect(work.map(({ path, claims: own }) => [path, own.map(({ index }) => index)])).toEqual([
    ['a.md', [1, 3]],
    ['b.md', [0, 2]],
    ['c.md', []],
  ]);
  for (const { claims: own } of work) {
    for (const { index, claim } of own) expect(claim).toBe(claims[index]);
  }
});
