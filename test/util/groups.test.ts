import { describe, expect, test } from 'vitest';
import { distinct, groupedBy } from '../../src/util/groups.js';

describe('groups', () => {
  test('keep the order of keys and of items, and tell each item its number', () => {
    const groups = groupedBy(
      ['b', 'A', 'B', 'a'],
      (one, index) => `${one.toLowerCase()}${index > 3}`,
    );
    expect([...groups]).toEqual([
      ['bfalse', ['b', 'B']],
      ['afalse', ['A', 'a']],
    ]);
  });

  test('leave out what is equal to something before it', () => {
    expect(distinct([{ a: 1 }, { a: 2 }, { a: 1 }])).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('know nothing of no items', () => {
    expect(groupedBy([], (one) => one).size).toBe(0);
  });
});
