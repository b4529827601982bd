// What a decision is bound to: a fingerprint changes with what it is made of, and with nothing else.

import { describe, expect, test } from 'vitest';
import { draftPrints, printsOf } from '../../src/result/fingerprint.js';
import type { Claim } from '../../src/schema/result.generated.js';
import { sampleClaim } from '../report/samples/claim.js';
import { tokyoResult } from '../report/samples/tokyo.js';

const { claims, sources } = tokyoResult();
const one = claims.find(({ match, attribution }) => match && attribution) as Claim;
const statement = claims.find(({ kind }) => kind === 'statement') as Claim;
const print = (claim: Claim, hash: string | null = null) => printsOf(claim, hash).fingerprint;
const match = (change: Partial<NonNullable<Claim['match']>>): Claim => ({
  ...one,
  match: { ...one.match!, ...change },
});
const moved = (units: number): Claim =>
  match({
    segments: one.match!.segments.map((segment) => ({
      ...segment,
      start: segment.start + units,
      end: segment.end + units,
      line: segment.line + 1,
    })),
  });

describe('a fingerprint changes with', () => {
  test.each<[string, Claim]>([
    ['the claim’s id', { ...one, id: 'other' }],
    ['the verdict', { ...one, verdict: 'not-found' }],
    ['the speaker', { ...one, speaker: 'Ann Berg' }],
    ['the quotation', { ...one, quote: `${one.quote} nicht` }],
    ['its translation', { ...one, translation: 'in other words' }],
    ['the passage', match({ segments: one.match!.segments.map((s) => ({ ...s, text: 'x' })) })],
    [
      'what was left out',
      match({ leftOut: [{ start: 1, end: 2, text: 'nicht', sentences: 1, paragraphs: 0 }] }),
    ],
    [
      'whom the source names instead',
      { ...one, attribution: { ...one.attribution!, agrees: false, speaker: 'B' } },
    ],
  ])('%s', (_, changed) => {
    expect(print(changed)).not.toBe(print(one));
  });

  test('the nearest passage, where none was found', () => {
    const nearest = { ...one.match!.segments[0]!, distance: 3, longest: null };
    const lost = { ...one, match: null, nearest };
    expect(print({ ...lost, nearest: { ...nearest, text: 'x' } })).not.toBe(print(lost));
  });

  test('the evidence of a statement', () => {
    const [first, ...rest] = statement.evidence;
    const evidence = [{ ...first!, fingerprint: 'other' }, ...rest];
    expect(print({ ...statement, evidence })).not.toBe(print(statement));
  });

  test('the whole source, where no passage may be shown', () => {
    expect(print(one, 'a')).not.toBe(print(one, 'b'));
  });
});

describe('a fingerprint stays when', () => {
  test.each<[string, Claim]>([
    ['the passage moves down its source', moved(100)],
    ['the claim moves in its file', { ...one, line: 99, column: 7, pointer: '/claims/9/quote' }],
    ['a note or a tag changes', { ...one, note: 'new', tags: ['new'] }],
    ['the words around the passage change', match({ before: 'x', after: 'y' })],
    ['the sentence is worded anew', { ...one, sentence: 'x', code: 'y' }],
    ['the profile judges otherwise', { ...one, outcome: 'warn' }],
  ])('%s', (_, changed) => {
    expect(printsOf(changed, null)).toEqual(printsOf(one, null));
  });
});

test('the parts tell which of them has changed', () => {
  const parts = printsOf(one, null).parts;
  const changed = printsOf({ ...one, quote: 'x' }, null).parts;
  expect(changed).toEqual({ ...parts, quote: changed.quote });
  expect(changed.quote).toMatch(/^[0-9a-f]{16}$/);
});

test('in a draft, the number among equal beginnings does not matter', () => {
  const draft = (id: string, quote: string) =>
    draftPrints(
      { ...sampleClaim({ id, verdict: 'verbatim', quote }, sources[0]!), file: 'a.md' },
      null,
    );
  expect(draft('a.md/x-2', 'one')).toEqual(draft('a.md/x', 'one'));
  expect(draft('a.md/x', 'two').parts.claim).not.toBe(draft('a.md/x', 'one').parts.claim);
});
