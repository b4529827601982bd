// What became of quotations when their text was rewritten.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairUp } from '../../src/util/rewording.js';

/** `a=b` kept or `a~b` reworded, by the letters of the quotations; the rest is new or gone. */
function story(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  const [old, fresh] = [Object.keys(before), Object.keys(now)];
  const { kept, reworded } = pairUp(Object.values(before), Object.values(now));
  const told = (pairs: ReadonlyMap<number, number>, sign: string) =>
    [...pairs].map(([to, from]) => `${old[from]}${sign}${fresh[to]}`);
  return [...told(kept, '='), ...told(reworded, '~')].sort().join(' ');
}

const BRIDGE = 'The bridge will not open before autumn';
const MONEY = 'We need the money first';
const RISK = 'Nobody was ever at risk in those weeks';

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['all kept', { a: BRIDGE, b: MONEY }, { x: BRIDGE, y: MONEY }, 'a=x b=y'],
  ['kept in another order', { a: BRIDGE, b: MONEY }, { x: MONEY, y: BRIDGE }, 'a=y b=x'],
  ['kept with other white space', { a: BRIDGE }, { x: BRIDGE.replace(' ', '\n  ') }, 'a=x'],
  ['one word more', { a: BRIDGE }, { x: `${BRIDGE} 2027` }, 'a~x'],
  ['a dropped not', { a: BRIDGE }, { x: BRIDGE.replace('not ', '') }, 'a~x'],
  ['gone and new', { a: BRIDGE }, { x: RISK }, ''],
  ['new before a kept one', { a: BRIDGE }, { x: RISK, y: BRIDGE }, 'a=y'],
  [
    'reworded and moved past kept ones',
    { a: BRIDGE, b: MONEY, c: RISK },
    { x: MONEY, y: RISK, z: BRIDGE.replace('autumn', 'winter') },
    'a~z b=x c=y',
  ],
  [
    'two reworded ones that changed places are told apart by their words',
    { a: BRIDGE, b: RISK },
    { x: `${RISK} of rain`, y: `${BRIDGE} comes` },
    'a~y b~x',
  ],
  [
    'of two alike, the one at the same place',
    { a: 'Yes we can do it', b: BRIDGE, c: 'Yes we can do it' },
    { x: 'Yes we can do this', y: BRIDGE },
    'a~x b=y',
  ],
  [
    'between the same neighbours less likeness is enough',
    { a: BRIDGE, b: 'We shall pay the whole bill', c: RISK },
    { x: BRIDGE, y: 'We will not pay the bill', z: RISK },
    'a=x b~y c=z',
  ],
  ['the same words twice stay two', { a: MONEY, b: MONEY }, { x: MONEY, y: MONEY }, 'a=x b=y'],
  ['the same words once more are new', { a: MONEY }, { x: MONEY, y: MONEY }, 'a=x'],
  ['nothing before', {}, { x: MONEY }, ''],
  ['nothing now', { a: MONEY }, {}, ''],
])('%s', (_, before, now, expected) => {
  expect(story(before, now)).toBe(expected);
});

const quotes = fc.array(
  fc.array(fc.constantFrom('we', 'will', 'not', 'pay', 'the', 'bill'), { maxLength: 6 }),
);

test('nothing is paired twice, and equal words are never called reworded', () => {
  fc.assert(
    fc.property(quotes, quotes, (one, other) => {
      const [before, now] = [one, other].map((list) => list.map((words) => words.join(' ')));
      const { kept, reworded } = pairUp(before ?? [], now ?? []);
      const used = [...kept.values(), ...reworded.values()];
      expect(new Set(used).size).toBe(used.length);
      for (const [to, from] of kept) expect(now?.[to]).toBe(before?.[from]);
      for (const [to, from] of reworded) {
        expect(now?.[to]).not.toBe(before?.[from]);
        expect(kept.has(to)).toBe(false);
      }
    }),
    { seed: 7 },
  );
});

test('ten thousand rewritten quotations take a moment, not a square of it', () => {
  const before = Array.from(
    { length: 10_000 },
    (_, n) => `in the year ${n} all of it was word${n}`,
  );
  const now = before.map((quote) => `${quote} or so`);
  expect(pairUp(before, now).reworded.size).toBe(10_000);
});
