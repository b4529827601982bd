// Bytes → text: UTF-8, strictly, and where it breaks.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/util/json-text.js';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  );

describe('decodeUtf8', () => {
  test('drops a byte order mark, and only at the start', () => {
    expect(decodeUtf8(bytes('\ufeffa\ufeff'))).toEqual({ text: 'a\ufeff' });
  });

  test.each([
    ['Latin-1', bytes('{\n"Gr', 0xfc, 0xdf, 'e"}'), '{\n"Gr'],
    ['an end inside a character', bytes('abc', 0xe2, 0x80), 'abc'],
    ['a character cut short', bytes('ä', 0xf0, 0x9f, 0x98, 'x'), 'ä'],
    ['an overlong form', bytes('a', 0xc0, 0x80), 'a'],
    ['a lone surrogate', bytes('a', 0xed, 0xa0, 0x80), 'a'],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), ''],
  ])('says at which byte %s begins', (_title, input, valid) => {
    const lines = valid.split('\n');
    expect(decodeUtf8(input)).toEqual({
      badByte: Buffer.byteLength(valid),
      line: lines.length,
      column: (lines.at(-1) ?? '').length + 1,
    });
  });

  test('finds the same byte as trying every prefix', () => {
    const slow = (input: Uint8Array): number => {
      for (let end = input.length; ; end -= 1) {
        if (!Buffer.from(input.subarray(0, end)).toString('utf8').includes('\ufffd')) return end;
      }
    };
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '„', '😀'), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(255), fc.nat(40), (valid, byte, at) => {
        const input = Buffer.from(valid);
        if (input.length) input[at % input.length] = byte;
        const found = decodeUtf8(input);
        if ('text' in found) expect(found.text).toBe(input.toString('utf8').replace(/^\ufeff/, ''));
        else expect(found.badByte).toBe(slow(input));
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });
});
