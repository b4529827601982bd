// Sources that are not open: their text gets into no report, whatever its format.

import { describe, expect, test } from 'vitest';
import { REPORTERS, report } from '../../src/report/index.js';
import type { Result, Source } from '../../src/schema/result.generated.js';
import { options } from './options.js';
import { tokyoResult } from './samples/tokyo.js';

const withAccess = (access: Source['access']): Result => {
  const result = tokyoResult();
  return { ...result, sources: result.sources.map((source) => ({ ...source, access })) };
};

/** Stands far from every claim. */
const ELSEWHERE = 'Auf Ebene der Unternehmen kam es ebenfalls';
/** Stands in a passage, and the claim has it otherwise. */
const PASSAGE = 'erheblichen';

describe.each(REPORTERS)('the %s report', (name) => {
  const print = (result: Result) => report(name, result, options({ includeText: true }));

  test('shows passages, but not the whole text, of an internal source', async () => {
    const text = await print(withAccess('internal'));
    expect(text).not.toContain(ELSEWHERE);
    expect(text).toContain(PASSAGE);
  });

  test('leaves whole sources out when only excerpts are asked for', async () => {
    const excerpts = { includeText: true, excerpts: true };
    const text = await report(name, tokyoResult(), options(excerpts));
    expect(text).not.toContain(ELSEWHERE);
    expect(text).toContain(PASSAGE);
  });

  test('shows no passage of a withheld source', async () => {
    const text = await print(withAccess('withheld'));
    expect(text).not.toContain(ELSEWHERE);
    expect(text).not.toContain(PASSAGE);
    expect(text).toContain('zu einer Steigerung');
  });

  test('tells no passage of a withheld source in the sentence of a claim or statement', async () => {
    const result = withAccess('withheld');
    const told = `The source says “${PASSAGE}”.`;
    const args = { passage: PASSAGE };
    const claims = result.claims.map((claim) => ({
      ...claim,
      args,
      sentence: told,
      fix: { action: 'replace' as const, text: PASSAGE },
      others: [
        {
          source: 'claims/tokyo/article.md',
          verdict: claim.verdict,
          wording: claim.wording,
          outcome: claim.outcome,
          text: PASSAGE,
          line: 1,
          column: 1,
        },
      ],
    }));
    const known = claims.filter(({ outcome }) => outcome !== 'unchecked');
    expect(await print({ ...result, claims: known })).not.toContain(PASSAGE);
  });
});

test('the page says why the text is not there', async () => {
  const page = (access: Source['access']) => report('html', withAccess(access), options());
  expect(await page('internal')).toContain('This source is internal');
  expect(await page('withheld')).toContain('This source is withheld');
  expect(await page('open')).toContain(ELSEWHERE);
});
