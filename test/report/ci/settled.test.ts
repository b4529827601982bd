// What editors have accepted or waived, and what the baseline knows, in the reports for CI.

import { expect, test } from 'vitest';
import { report } from '../../../src/report/index.js';
import type { Claim } from '../../../src/schema/result.generated.js';
import { options } from '../options.js';
import { sampleResult } from '../samples/claim.js';
import { everyVerdict } from './every-verdict.js';

const failing = everyVerdict()
  .claims.filter(({ outcome }) => outcome === 'fail')
  .slice(0, 3);
const decision: Claim['decision'] = {
  ...{ action: 'waive', reviewer: 'ab', reason: 'the tape says so', date: '2026-11-01' },
  ...{ until: '2027-01-01', state: 'in-effect', changed: [], others: [], file: 'd.json' },
};
const [first, second, third] = failing as [Claim, Claim, Claim];
const result = sampleResult([{ ...first, decision }, { ...second, known: true }, third], []);

const sarif = async (suppressed: boolean) =>
  JSON.parse(await report('sarif', result, options({ suppressed }))).runs[0].results;

test('SARIF leaves them out', async () => {
  const results = await sarif(false);
  expect(results).toHaveLength(1);
  expect(results[0]).not.toHaveProperty('suppressions');
});

test('SARIF has them on request, as suppressed; then every result says so or not', async () => {
  const results = await sarif(true);
  const why = results.map(({ suppressions }: { suppressions: { justification: string }[] }) =>
    suppressions.map(({ justification }) => justification),
  );
  expect(why.flat().sort()).toEqual([
    'Known: the baseline has it.',
    expect.stringMatching(/ab.*the tape says so/),
  ]);
  expect(why.filter((each: string[]) => each.length === 0)).toHaveLength(1);
});

test('fingerprints in SARIF and for GitLab outlive a rename, and differ between twins', async () => {
  const twins = [third, { ...third, id: 'z/twin' }];
  const renamed = twins.map((claim) => ({ ...claim, file: 'claims/z.json', id: `z/${claim.id}` }));
  const prints = async (claims: Claim[]) => ({
    gitlab: JSON.parse(await report('gitlab', sampleResult(claims, []), options())).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    ),
    sarif: JSON.parse(
      await report('sarif', sampleResult(claims, []), options()),
    ).runs[0].results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
        partialFingerprints.primaryLocationLineHash,
    ),
  });
  const [before, after] = [await prints(twins), await prints(renamed)];
  expect(after).toEqual(before);
  expect(new Set(before.gitlab).size).toBe(2);
  expect(before.sarif).toEqual(before.gitlab);
});
