// Merging decisions: the order does not matter, twice is once, and no editor is chosen.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionsText } from '../../src/decide/entry.js';
import { readDecisions } from '../../src/decide/file.js';
import { mergeDecisions } from '../../src/decide/merge.js';
import { anyEntries, entryOn, failing } from './entries.js';

const claim = failing();
const by = (reviewer: string, date: string, more = {}) =>
  entryOn(claim, { reviewer, date, ...more });
const who = (...lists: ReturnType<typeof mergeDecisions>[]) =>
  mergeDecisions(...lists).map(({ reviewer, date }) => `${reviewer} ${date.slice(-2)}`);
const seeded = { seed: 11, numRuns: 300 };

describe('what stands of several decisions on one claim', () => {
  const older = by('AB', '2026-11-20');
  const newer = by('AB', '2026-11-21', { action: 'dispute' });
  const other = by('CD', '2026-11-19');

  test('is the latest of one reviewer', () => {
    expect(who([older], [newer])).toEqual(['AB 21']);
  });

  test('are both of two reviewers who did not know of each other', () => {
    expect(who([older], [other])).toEqual(['AB 20', 'CD 19']);
  });

  test('is the one that was made in knowledge of the other', () => {
    const over = by('CD', '2026-11-22', { after: '2026-11-20' });
    expect(who([older], [over])).toEqual(['CD 22']);
  });

  test('is not what was replaced, even when it comes again later', () => {
    const over = by('CD', '2026-11-22', { after: '2026-11-20' });
    const again = by('CD', '2026-11-23');
    expect(who(mergeDecisions([older], [over], [again]), [older])).toEqual(['CD 23']);
  });

  test('is nothing of another claim', () => {
    const elsewhere = entryOn(failing('tokyo/scholz/bb'), { date: '2026-11-25' });
    expect(mergeDecisions([older], [elsewhere])).toHaveLength(2);
  });
});

describe('merging', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, anyEntries, (a, b, c) => {
        const text = decisionsText(mergeDecisions(a, b, c));
        for (const lists of [
          [c, a, b],
          [b, a, c],
        ]) {
          expect(decisionsText(mergeDecisions(...lists))).toBe(text);
        }
        // One after the other, as files are merged, whichever comes first.
        expect(decisionsText(mergeDecisions(mergeDecisions(a, b), c))).toBe(text);
        expect(decisionsText(mergeDecisions(a, mergeDecisions(c, b)))).toBe(text);
      }),
      seeded,
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        const once = mergeDecisions(a, b);
        expect(mergeDecisions(once, b, a, once)).toEqual(once);
      }),
      seeded,
    );
  });

  test('keeps a decision of every claim that has one', () => {
    fc.assert(
      fc.property(anyEntries, (a) => {
        const claims = (list: typeof a) => [...new Set(list.map((entry) => entry.claim))].sort();
        expect(claims(mergeDecisions(a))).toEqual(claims(a));
      }),
      seeded,
    );
  });

  test('survives being written and read', () => {
    fc.assert(
      fc.property(anyEntries, (a) => {
        const merged = mergeDecisions(a);
        const bytes = new TextEncoder().encode(decisionsText(merged));
        const { entries, problems } = readDecisions('decisions.json', bytes);
        expect(problems).toEqual([]);
        expect(entries.map(({ entry }) => entry)).toEqual(merged);
      }),
      seeded,
    );
  });
});
