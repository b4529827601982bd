import { expect, test } from 'vitest';
import { Hunt } from '../../src/locate/search/hunt.js';

/** How many places are looked at before a scan of everything would have cost less. */
function looksAt(text: Uint16Array, pattern: Uint16Array, scanNs: number): number {
  const region = { start: 0, end: text.length };
  const hunt = new Hunt(text, pattern, 3, scanNs);
  let looks = 0;
  for (let first = 0; first + pattern.length < text.length && hunt.spend(0); first += 20) {
    hunt.visit(first, region);
    looks += 1;
  }
  return looks;
}

const letters = (length: number, letterAt: (at: number) => number): Uint16Array =>
  Uint16Array.from({ length }, (_, at) => 97 + letterAt(at));

test('a look in a text that repeats itself counts as what it compares', () => {
  const varied = (at: number): number => (at * at * 7 + at * 3) % 23;
  const looks = looksAt(
    letters(20_000, (at) => varied(at + 1000)),
    letters(1000, varied),
    100_000,
  );
  const repetitive = looksAt(
    letters(20_000, () => 0),
    letters(1000, () => 0),
    100_000,
  );
  expect(looks).toBeGreaterThan(50);
  expect(repetitive).toBeLessThan(10);
});
