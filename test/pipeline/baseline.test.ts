// The baseline: what it knows again, and what is new to it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselinePrints, baselineText, markKnown } from '../../src/pipeline/baseline.js';
import type { Claim } from '../../src/schema/result.generated.js';
import { sampleClaim, sampleResult } from '../report/samples/claim.js';
import { sampleSource } from '../report/samples/source.js';

const SAYS = 'We will not close the harbour before 2031';
const source = sampleSource('claims/a.md', `“${SAYS},” said Ana Moreno. “We must wait,” she said.`);
const failing = sampleClaim(
  {
    id: 'a/close',
    verdict: 'altered',
    quote: 'We will not shut the harbour before 2031',
    speaker: 'Ana Moreno',
    passages: [SAYS],
  },
  source,
);
const tidied = sampleClaim({ id: 'a/wait', verdict: 'tidied', quote: 'We must, wait' }, source);

/** Whether each claim of a run is known to a baseline written from an earlier one. */
function known(before: readonly Claim[], now: readonly Claim[], warnings = false): boolean[] {
  const baseline = { path: 'b.json', prints: new Set(baselinePrints(before, warnings)) };
  return markKnown(sampleResult(now, [source]), baseline, true).claims.map((claim) => claim.known);
}

describe('a finding is known', () => {
  const moved: [string, Partial<Claim>][] = [
    ['as it stood', {}],
    ['on another line', { line: 900, column: 3, pointer: '/claims/77/quote' }],
    ['in a file that was renamed', { file: 'claims/z/other.json', id: 'z/other/close' }],
    ['in a source that was renamed', { source: 'claims/z/other.md' }],
    ['with another note', { note: 'seen', tags: ['x'] }],
  ];
  test.each(moved)('%s', (_, change) => {
    expect(known([failing], [{ ...failing, ...change }])).toEqual([true]);
  });

  test('as a warning when it was a failure before', () => {
    expect(known([failing], [{ ...failing, outcome: 'warn' }])).toEqual([true]);
  });
});

describe('a finding is new', () => {
  const other = failing.match?.segments[0];
  const changes: [string, Partial<Claim>][] = [
    ['with another quotation', { quote: 'We will not shut the harbour before 2032' }],
    ['with another speaker', { speaker: 'Luis Prado' }],
    ['with another verdict', { verdict: 'meaning-changed' }],
    [
      'with another passage',
      {
        match: failing.match && {
          ...failing.match,
          segments: other ? [{ ...other, text: 'We will not close the harbour before 2030' }] : [],
        },
      },
    ],
    ['when it is not found any more', { match: null }],
    ['with another rating', { rating: 'false' }],
  ];
  test.each(changes)('%s', (_, change) => {
    expect(known([failing], [{ ...failing, ...change }])).toEqual([false]);
  });

  test('as a failure when it was a warning before', () => {
    const before = { ...failing, outcome: 'warn' as const };
    expect(known([before], [failing], true)).toEqual([false]);
  });

  test('when there is one more of a kind', () => {
    const twin = { ...failing, id: 'a/twin' };
    expect(known([failing], [failing, twin])).toEqual([true, false]);
    expect(known([failing, twin], [failing, twin])).toEqual([true, true]);
  });

  test('as a warning, unless warnings were written down', () => {
    expect(known([tidied], [tidied])).toEqual([false]);
    expect(known([tidied], [tidied], true)).toEqual([true]);
  });

  test('when its evidence has changed', () => {
    const statement = (evidence: Claim) =>
      sampleClaim({ id: 's', kind: 'statement', verdict: 'altered', evidence: [evidence] }, null);
    const other = { ...failing, quote: 'Other words' };
    expect(known([statement(failing)], [statement(failing)])).toEqual([true]);
    expect(known([statement(failing)], [statement(other)])).toEqual([false]);
  });
});

describe('a baseline', () => {
  test('leaves out what an editor accepted or waived, as that may lapse', () => {
    const decision = { ...DECISION, action: 'waive' as const };
    expect(baselinePrints([{ ...failing, decision }], true)).toEqual([]);
    expect(
      baselinePrints([{ ...failing, decision: { ...decision, state: 'expired' } }], true),
    ).toHaveLength(1);
  });

  test('counts what is fixed, but only when all was checked', () => {
    const baseline = { path: 'b.json', prints: new Set(baselinePrints([failing], false)) };
    const fixed = (isWhole: boolean) =>
      markKnown(sampleResult([tidied], [source]), baseline, isWhole).baseline;
    expect(fixed(true)).toEqual({ path: 'b.json', fixed: 1 });
    expect(fixed(false)).toEqual({ path: 'b.json', fixed: null });
  });

  test('takes known findings out of what fails, and leaves the outcome', () => {
    const baseline = { path: 'b.json', prints: new Set(baselinePrints([failing], false)) };
    const { summary, claims } = markKnown(
      sampleResult([failing, tidied], [source]),
      baseline,
      true,
    );
    expect(summary).toMatchObject({ fail: 1, known: 1, effects: { fail: 0, known: 1, warn: 1 } });
    expect(claims[0]?.outcome).toBe('fail');
  });

  test('is sorted, one fingerprint a line, and has nothing else', () => {
    const claims = ['one', 'two', 'three'].map((quote) => ({ ...failing, quote }));
    const lines = baselineText(baselinePrints(claims, false)).split('\n').slice(3, -3);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([...lines].sort());
    for (const line of lines) expect(line).toMatch(/^ {4}"[0-9a-f]{64}",?$/);
  });

  test('knows every run again that it was written from, in any order', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
    fc.assert(
      fc.property(some, some, (before, now) => {
        const claims = (quotes: string[]) => quotes.map((quote) => ({ ...failing, quote }));
        const left = [...before];
        const expected = now.filter((quote) => {
          const at = left.indexOf(quote);
          if (at >= 0) left.splice(at, 1);
          return at >= 0;
        });
        const met = known(claims(before), claims(now)).filter(Boolean).length;
        expect(met).toBe(expected.length);
      }),
      { seed: 7 },
    );
  });
});

const DECISION = {
  ...{ reviewer: 'ab', reason: 'r', date: '2026-01-01', until: null },
  ...{ state: 'in-effect' as 'in-effect' | 'expired', changed: [], others: [], file: 'd.json' },
};
