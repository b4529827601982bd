import { expect, test } from 'vitest';
import { Haystack } from '../../src/locate/search/haystack.js';
import { Pattern } from '../../src/locate/search/search.js';
import type { Region } from '../../src/locate/view.js';
import { randomFrom } from './cases.js';
import { oracleCases } from './rounds.js';
import { sellers } from './sellers.js';

/** A text of few words, in which some passages are copies of others with up to eight edits. */
function copiedText(random: () => number) {
  const below = (bound: number): number => Math.floor(random() * bound);
  const letters = 2 + below(25);
  const unit = (): number => 97 + below(letters);
  const word = (): number[] => [...Array.from({ length: 1 + below(14) }, unit), 0x20];
  const words = Array.from({ length: 1 + below(40) }, word);
  const text = Array.from({ length: 10 + below(120) }, () => words[below(words.length)]!).flat();
  const length = Math.min(text.length, 20 + below(random() < 0.5 ? 40 : 150));
  // Edits that lie apart spoil more of the runs that a quote is looked for by.
  const stride = random() < 0.5 ? 10 + below(9) : 0;
  const start = below(text.length - length + 1);
  const passage = text.slice(start, start + length);
  for (let copies = below(4); copies > 0; copies -= 1) {
    text.splice(below(text.length), 0, ...edited(passage, below(9)));
  }
  return { text: Uint16Array.from(text), pattern: edited(passage, below(9)), below };

  function edited(units: readonly number[], edits: number): number[] {
    const out = [...units];
    const offset = below(16);
    for (let edit = 0; edit < edits && out.length > 1; edit += 1) {
      const kind = below(3);
      const at = stride > 0 ? (offset + edit * stride) % out.length : below(out.length);
      out.splice(at, kind < 2 ? 1 : 0, ...(kind > 0 ? [unit()] : []));
    }
    return out;
  }
}

/** The least distance in the regions and all its ends, by the slow programme. */
function slow(text: Uint16Array, pattern: Uint16Array, limit: number, regions: readonly Region[]) {
  let least = limit + 1;
  let ends: number[] = [];
  for (const { start, end } of regions) {
    const bottom = sellers(pattern, text.subarray(start, end));
    for (let at = 1; at < bottom.length; at += 1) {
      if (bottom[at]! > least || bottom[at]! > limit) continue;
      if (bottom[at]! < least) ends = [];
      least = bottom[at]!;
      ends.push(start + at);
    }
  }
  return least > limit ? null : { distance: least, ends };
}

test('of passages that are nearly alike the nearest are found, with all that are as near', () => {
  const random = randomFrom(51);
  for (let round = 0; round < oracleCases / 6; round += 1) {
    const { text, pattern, below } = copiedText(random);
    const units = Uint16Array.from(pattern);
    const limit = Math.min(units.length - 1, below(Math.ceil(units.length * 0.35)));
    const cut = below(text.length);
    const whole = [{ start: 0, end: text.length }];
    const halves = [
      { start: 0, end: cut },
      { start: Math.min(text.length, cut + below(9)), end: text.length },
    ];
    for (const regions of [whole, halves]) {
      const best = new Pattern(units).best(new Haystack(text), limit, regions);
      expect(best).toEqual(slow(text, units, limit, regions));
    }
  }
});

test('an unchanged quote is found at all its places, and only there', () => {
  const random = randomFrom(52);
  for (let round = 0; round < oracleCases / 6; round += 1) {
    const { text, below } = copiedText(random);
    const start = below(text.length);
    const pattern = text.slice(start, start + 1 + below(60));
    const places = new Pattern(pattern).exact(new Haystack(text));
    const all = String.fromCharCode(...text);
    const words = String.fromCharCode(...pattern);
    const expected: number[] = [];
    for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) expected.push(at);
    expect(places).toEqual(expected);
  }
});
