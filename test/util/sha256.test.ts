// Our SHA-256 against Node's.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Of } from '../../src/util/sha256.js';

const known = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('gives the hash that the standard gives', () => {
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000])(
  'agrees with Node on a text of %i letters',
  (length) => {
    expect(sha256Of('a'.repeat(length))).toBe(known('a'.repeat(length)));
  },
);

test('agrees with Node on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256Of(text)).toBe(known(text));
    }),
    { seed: 7, numRuns: 200 },
  );
});
