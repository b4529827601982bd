// One folder a scenario: claims and sources, and what Wortlaut must say of them.
//
// `npm run golden` renews test/golden/; read the difference before you commit it.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/pipeline.js';
import { report } from '../src/report/index.js';
import type { Claim, Result } from '../src/schema/result.generated.js';

const root = join(import.meta.dirname, '..');
const fixtures = join(root, 'test/fixtures');
const scenarios = readdirSync(fixtures)
  .filter((name) => existsSync(join(fixtures, name, 'claims.json')))
  .sort();
const write = process.env.WORTLAUT_GOLDEN === 'write';

describe('the scenario', () => {
  test.each(scenarios)('%s ends as expected', async (name) => {
    const { result } = await run({
      cwd: root,
      paths: [`test/fixtures/${name}`],
      config: null,
      lang: null,
      profile: null,
      strict: false,
      includeText: false,
    });
    const options = { lang: 'en', colour: false, columns: 80, quiet: false } as const;
    const text = await report('terminal', result, {
      ...options,
      includeText: false,
      templates: null,
    });
    compare(`${name}.json`, `${JSON.stringify(essence(result), null, 2)}\n`);
    compare(`${name}.txt`, text);
  });
});

function compare(file: string, actual: string): void {
  const path = join(root, 'test/golden', file);
  if (write) writeFileSync(path, actual);
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(actual, `test/golden/${file}: renew it with: npm run golden`).toBe(expected);
}

/** What a scenario is about: verdicts, places, differences, problems. */
const essence = ({ summary, claims, problems }: Result) => ({
  outcomes: {
    pass: summary.pass,
    warn: summary.warn,
    fail: summary.fail,
    unchecked: summary.unchecked,
  },
  claims: claims.map(row),
  problems: problems.map(({ ruleId, file, line, column, pointer }) => ({
    ruleId,
    file,
    line,
    column,
    pointer,
  })),
});

const row = (claim: Claim): unknown => ({
  id: claim.id,
  verdict: claim.verdict,
  wording: claim.wording,
  outcome: claim.outcome,
  flags: claim.flags,
  passage: claim.match?.segments.map(({ text }) => text) ?? null,
  attribution: claim.attribution && {
    speaker: claim.attribution.speaker,
    cue: claim.attribution.cue?.text ?? null,
    status: claim.attribution.status,
  },
  differences: claim.differences.map((each) => ({
    class: each.class,
    quote: each.quote,
    passage: each.passage,
  })),
  rules: claim.findings.map(({ ruleId }) => ruleId),
  ...(claim.evidence.length && { evidence: claim.evidence.map(row) }),
});
