// The Code Quality report: as GitLab documents it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/report/index.js';
import type { Result } from '../../../src/schema/result.generated.js';
import { options } from '../options.js';
import { sampleResult } from '../samples/claim.js';
import { hostileResult } from '../samples/hostile.js';
import { everyVerdict } from './every-verdict.js';
import { expectGolden } from './golden.js';
import { hostileCi } from './hostile.js';

interface Finding {
  readonly check_name: string;
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const path = join(import.meta.dirname, '../../schemas/code-quality.json');
const isReport = new Ajv().compile(JSON.parse(readFileSync(path, 'utf8')));
const write = async (result: Result, more = {}): Promise<Finding[]> =>
  JSON.parse(await report('gitlab', result, options(more)));

describe('a Code Quality report', () => {
  test('looks as it did', async () => {
    expectGolden('every-verdict.gitlab.json', await report('gitlab', everyVerdict(), options()));
  });

  test.each([
    ['of every verdict', everyVerdict()],
    ['of nothing at all', sampleResult([], [])],
    ['of a hostile case', hostileCi()],
    ['of another hostile case', hostileResult()],
  ])('%s is valid, and no fingerprint comes twice', async (_name, result) => {
    const findings = await write(result);
    isReport(findings);
    expect(isReport.errors ?? []).toEqual([]);
    const prints = findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test.each([
    { check_name: 'source/missing', severity: 'blocker' },
    { check_name: 'misattributed', severity: 'critical' },
    { check_name: 'tidied', severity: 'minor' },
  ])('gives $check_name the severity $severity', async ({ check_name, severity }) => {
    const findings = await write(everyVerdict());
    const found = findings.filter((finding) => finding.check_name === check_name);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });

  test('is quiet about what holds', async () => {
    const { claims } = everyVerdict();
    expect(
      await write(
        sampleResult(
          claims.filter((c) => c.outcome === 'pass'),
          [],
        ),
      ),
    ).toEqual([]);
  });

  test('keeps its fingerprints when lines move', async () => {
    const moved = everyVerdict().claims.map((claim) => ({ ...claim, line: claim.line + 40 }));
    const [before, after] = await Promise.all([
      write({ ...everyVerdict(), problems: [] }),
      write({ ...everyVerdict(), problems: [], claims: moved }),
    ]);
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(
      before.map(({ fingerprint }) => fingerprint),
    );
    expect(after[0]?.location.lines.begin).toBe((before[0]?.location.lines.begin ?? 0) + 40);
  });

  test('has no character that a page would obey', async () => {
    for (const { description } of await write(hostileCi())) {
      expect(description).not.toMatch(/\p{Cc}|\p{Cs}|[\u2028\u2029\u202A-\u202E]/u);
    }
  });
});
