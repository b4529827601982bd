// What is found by a stretch is what is found by its words, however many stretches share a drawer.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Stretches, sharedStretches } from '../../src/attribute/words/stretches.js';

test('any stretch of any text is known as it is written', () => {
  const pieces = fc.constantFrom('a', 'b', 'Aa', 'BB', 'ä', '“', '😀', '\ud800');
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 40 }), fc.nat(3), (parts, max) => {
      const text = parts.join('');
      const stretches = new Stretches(max + 1, (written) => ({ written }));
      for (let start = 0; start < text.length; start += 1) {
        for (let end = start + 1; end <= Math.min(text.length, start + 4); end += 1) {
          expect(stretches.at(text, start, end).written).toBe(text.slice(start, end));
        }
      }
    }),
    { seed: 20_261_123, numRuns: 300 },
  );
});

test('stretches of one sum do not take each other’s place', () => {
  const stretches = new Stretches(10, (written) => written);
  const text = 'Aa BB Aa BB';
  const found = [0, 3, 6, 9].map((start) => stretches.at(text, start, start + 2));
  expect(found).toEqual(['Aa', 'BB', 'Aa', 'BB']);
});

test('what is known is read once', () => {
  const read: string[] = [];
  const stretches = new Stretches(10, (written) => {
    read.push(written);
    return written;
  });
  for (const start of [0, 4, 8]) stretches.at('the the the', start, start + 3);
  stretches.of('the');
  expect(read).toEqual(['the']);
});

test('a text with more stretches than are remembered begins anew', () => {
  let reads = 0;
  const stretches = new Stretches(2, () => ++reads);
  for (const word of ['a', 'b', 'c', 'a']) stretches.of(word);
  expect(reads).toBe(4);
});

test('short texts of one language share what is known, and long ones share nothing', () => {
  const read: string[] = [];
  const stretchesOf = sharedStretches<object, string>(10, (written) => {
    read.push(written);
    return written;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, one, other]) stretchesOf(key, 100).of('the');
  expect(read).toEqual(['the', 'the']);
  for (const key of [one, one]) stretchesOf(key, 10_000_000).of('the');
  expect(read).toEqual(['the', 'the', 'the', 'the']);
});
