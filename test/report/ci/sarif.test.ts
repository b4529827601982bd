// SARIF: valid against its schema, and as code scanning wants it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../../src/model/verdicts.js';
import { report } from '../../../src/report/index.js';
import type { Claim, Result } from '../../../src/schema/result.generated.js';
import { options } from '../options.js';
import { sampleClaim, sampleResult } from '../samples/claim.js';
import { hostileResult } from '../samples/hostile.js';
import { everyVerdict } from './every-verdict.js';
import { expectGolden } from './golden.js';
import { hostileCi } from './hostile.js';

const path = join(import.meta.dirname, '../../schemas/sarif-2.1.0-rtm.5.json');
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
// One of the schema's own patterns is no regular expression in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

const write = async (result: Result, more = {}) =>
  JSON.parse(await report('sarif', result, options(more)));
const runOf = async (result: Result, more = {}) => (await write(result, more)).runs[0];

describe('a SARIF log', () => {
  test('looks as it did', async () => {
    const log = await write(everyVerdict());
    // What a verdict says of itself has its own page and test.
    for (const rule of log.runs[0].tool.driver.rules) {
      for (const part of ['fullDescription', 'help']) delete rule[part];
    }
    expectGolden('every-verdict.sarif', `${JSON.stringify(log, null, 2)}\n`);
  });

  test.each([
    ['of every verdict', everyVerdict()],
    ['of nothing at all', sampleResult([], [])],
    ['of a hostile case', hostileCi()],
    ['of another hostile case', hostileResult()],
  ])('%s is valid', async (_name, result) => {
    const log = await write(result);
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('the schema refuses what is not SARIF', async () => {
    const log = await write(everyVerdict());
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(isSarif(log)).toBe(false);
  });

  test('has results even when there is nothing to tell', async () => {
    const run = await runOf(sampleResult([], []));
    expect(run.results).toEqual([]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('explains every verdict, and every rule that a result names', async () => {
    const { results, tool } = await runOf(everyVerdict());
    const { rules } = tool.driver;
    expect(rules.slice(0, 15).map(({ id }: { id: string }) => id)).toEqual(Object.keys(VERDICTS));
    for (const rule of rules) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.fullDescription.text).not.toBe('');
      expect(rule.help.text).not.toBe('');
      expect(rule.helpUri).toMatch(/^https:\/\/\S+$/);
    }
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  test('tells what does not hold, the worst first, and nothing of what holds', async () => {
    const { results } = await runOf(everyVerdict());
    const open = everyVerdict().claims.filter(({ outcome }) => outcome !== 'pass');
    expect(results.length).toBe(open.length + 2);
    const levels = results.map(({ level }: { level: string }) => level);
    const rank = (level: string) => ['error', 'warning', 'note'].indexOf(level);
    expect(levels).toEqual([...levels].sort((a, b) => rank(a) - rank(b)));
    expect(results[0].ruleId).toBe('source/missing');
    expect(results[1].ruleId).toBe('misattributed');
    expect(results.at(-1).message.text).toContain('another language');
  });

  test('points to the claim, and to the passage in the source', async () => {
    const { results } = await runOf(everyVerdict());
    const [altered] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'altered');
    const claim = everyVerdict().claims.find(({ verdict }) => verdict === 'altered');
    expect(altered.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'claims/harbour/moreno.json' },
      region: { startLine: claim?.line, startColumn: claim?.column },
    });
    expect(altered.relatedLocations).toEqual([
      {
        id: 1,
        message: { text: `In the source: ${claim?.match?.segments[0]?.text}` },
        physicalLocation: {
          artifactLocation: { uri: 'claims/harbour/article.md' },
          region: { startLine: 3, startColumn: 2 },
        },
      },
    ]);
  });

  test('puts the folder of the root before every path, and encodes it', async () => {
    const { results } = await runOf(everyVerdict(), { folder: 'the news/' });
    for (const { locations, relatedLocations = [] } of results) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        expect(physicalLocation.artifactLocation.uri).toMatch(/^the%20news\/claims\/harbour\//);
      }
    }
  });

  test('has URIs and messages that hide nothing in a hostile case', async () => {
    const { results } = await runOf(hostileCi());
    for (const { locations, message } of results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w\-.~!'()*%/]+$/);
      expect(() => decodeURIComponent(uri)).not.toThrow();
      expect(message.text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|\]\(/u);
    }
  });
});

describe('a fingerprint', () => {
  const claim = (more: Partial<Claim>): Claim => ({
    ...sampleClaim({ id: 'a/b/c', verdict: 'altered', quote: 'words' }, null, 7),
    ...more,
  });
  const print = async (more: Partial<Claim>) =>
    (await runOf(sampleResult([claim(more)], []))).results[0].partialFingerprints;

  test.each([
    ['another line', { line: 70, column: 3 }],
    ['another file', { file: 'claims/moved.json' }],
    ['another pointer', { pointer: '/claims/9/quote' }],
    ['another sentence', { sentence: 'Said better.' }],
    ['another id', { id: 'a/b/d' }],
  ])('survives %s', async (_name, more) => {
    expect(await print(more)).toEqual(await print({}));
  });

  test.each([
    ['verdict', { verdict: 'spliced' as const }],
    ['quotation', { quote: 'other words' }],
    ['speaker', { speaker: 'A. Moreno' }],
    ['passage', { match: everyVerdict().claims[0]?.match ?? null }],
  ])('is another with another %s', async (_name, more) => {
    expect(await print(more)).not.toEqual(await print({}));
  });

  test('tells equal problems apart', async () => {
    const [problem] = everyVerdict().problems;
    const { results } = await runOf(
      sampleResult([], [], { problems: [problem!, { ...problem!, line: 99 }] }),
    );
    const prints = results.map((each: { partialFingerprints: object }) =>
      JSON.stringify(each.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(2);
  });
});
