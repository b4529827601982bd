// Broken files: load never throws, always says something, and always says where.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loaded, load } from '../../src/load/index.js';
import { PROBLEM_RULES } from '../../src/load/problem-rules.js';
import { CLAIM_FILE } from '../schema/examples.js';

const TEXT = JSON.stringify(CLAIM_FILE, null, 2).replace('eine neue', 'eine „neue“');
const BYTES = Buffer.from(TEXT);
const RUNS = 150;
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wortlaut-fuzz-'));
  await mkdir(join(root, 'claims/x'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function loadBytes(bytes: Uint8Array): Promise<Loaded> {
  await writeFile(join(root, 'claims/x/a.json'), bytes);
  return load({ cwd: root, paths: [], config: null });
}

/** What holds of every answer: known rules, places inside the file, one line a message. */
function expectSound({ problems, claims }: Loaded, bytes: Uint8Array): void {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  for (const { ruleId, line, column, message, hint, file } of problems) {
    expect(Object.hasOwn(PROBLEM_RULES, ruleId)).toBe(true);
    expect(file === 'claims/x/a.json' || ruleId === 'claims/none').toBe(true);
    if (file === 'claims/x/a.json' && ruleId !== 'claims/none') {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1] ?? '').length + 1);
    }
    expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(hint).not.toBeNull();
  }
  for (const claim of claims) expect(claim.line).toBeLessThanOrEqual(lines.length);
  expect(problems.length + claims.length).toBeGreaterThan(0);
}

describe('load on a broken claim file', () => {
  test('takes the whole file', async () => {
    const loaded = await loadBytes(BYTES);
    expect(loaded.problems).toEqual([]);
    expect(loaded.claims).toHaveLength(2);
  });

  test('places the end of every truncation', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(BYTES.length - 1), async (length) => {
        const cut = BYTES.subarray(0, length);
        const loaded = await loadBytes(cut);
        expectSound(loaded, cut);
        expect(loaded.claims).toEqual([]);
        const [problem] = loaded.problems;
        expect(['json/truncated', 'json/empty', 'json/not-utf8']).toContain(problem?.ruleId);
      }),
      { seed: 9, numRuns: RUNS },
    );
  });

  test('survives any flipped bits', async () => {
    const flip = fc.record({ at: fc.nat(BYTES.length - 1), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 3 }), async (flips) => {
        const bytes = Buffer.from(BYTES);
        for (const { at, bit } of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expectSound(await loadBytes(bytes), bytes);
      }),
      { seed: 10, numRuns: RUNS },
    );
  });

  test('survives pieces taken out, doubled and swapped', async () => {
    const cut = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length), fc.nat(2));
    await fc.assert(
      fc.asyncProperty(cut, async ([from, to, kind]) => {
        const [a, b] = [Math.min(from, to), Math.max(from, to)];
        const [before, piece, after] = [TEXT.slice(0, a), TEXT.slice(a, b), TEXT.slice(b)];
        const text = [before + after, before + piece + piece + after, piece + before + after][kind];
        const bytes = Buffer.from(text ?? '');
        expectSound(await loadBytes(bytes), bytes);
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  test('survives bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        expectSound(await loadBytes(bytes), bytes);
      }),
      { seed: 12, numRuns: RUNS },
    );
  });

  test('survives any JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const bytes = Buffer.from(JSON.stringify({ claims: [value], source: value }));
        expectSound(await loadBytes(bytes), bytes);
      }),
      { seed: 13, numRuns: RUNS },
    );
  });
});
