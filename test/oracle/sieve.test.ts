import { expect, test } from 'vitest';
import { followRight } from '../../src/locate/distance/diagonals.js';
import type { Glance } from '../../src/locate/search/glances.js';
import { sievedMax } from '../../src/locate/search/sieve.js';
import { randomFrom, searchCase } from './cases.js';
import { sieveRoom } from './rooms.js';
import { oracleCases } from './rounds.js';

const followMax = 4;

/** Whether the piece stands there, and is followed as far as the lemma wants it. */
function stays(
  text: Uint16Array,
  pattern: Uint16Array,
  bounds: Int32Array,
  piece: number,
  at: number,
  edits: number,
): boolean {
  const [start, end] = [bounds[piece]!, bounds[piece + 1]!];
  if (at < 0 || at + end - start > text.length) return false;
  for (let unit = start; unit < end; unit += 1) {
    if (pattern[unit] !== text[at + unit - start]) return false;
  }
  const whole = { start: 0, end: text.length };
  return followRight(text, whole, pattern, bounds, piece, at, edits, followMax) >= 0;
}

test('a sieve leaves the places that are followed one by one, in their order', () => {
  const random = randomFrom(77);
  let left = 0;
  for (let round = 0; round < oracleCases / 4; round += 1) {
    const { text, pattern } = searchCase(random, { textMax: 300, patternMax: 90 });
    const pieces = 1 + Math.floor(random() * Math.min(12, pattern.length / 2));
    if (pattern.length < 2 * pieces) continue;
    const share = pattern.length / pieces;
    const bounds = Int32Array.from({ length: pieces + 1 }, (_, one) => Math.floor(one * share));
    const edits = 1 + Math.floor(random() * pieces);
    const all = Array.from({ length: sievedMax }, () => ({
      at: Math.floor(random() * (text.length + 8)) - 4,
      piece: Math.floor(random() * pieces),
    }));
    const { sieve } = sieveRoom(text, round % 2 === 0 ? 0 : 1);
    sieve.places.set(all.flatMap(({ at, piece }) => [at, piece]));
    const count = sieve.follow(pattern, pieces, bounds, all.length, edits, followMax);
    const wanted = all.filter((one) => stays(text, pattern, bounds, one.piece, one.at, edits));
    expect([...sieve.places.subarray(0, 2 * count)]).toEqual(
      wanted.flatMap(({ at, piece }) => [at, piece]),
    );
    left += count;
  }
  expect(left).toBeGreaterThan(oracleCases / 4);
});

test('a glance leaves the postings that the rule lane by lane leaves, in their order', () => {
  const random = randomFrom(78);
  const text = Uint16Array.from({ length: 500 }, () => 'etaoin shr'.charCodeAt(random() * 10));
  const room = sieveRoom(text);
  const { postings } = room.filed;
  for (let round = 0; round < oracleCases / 10; round += 1) {
    const lanes = () => (0xffff_ffff << (4 * Math.floor(random() * 9))) | 0;
    const [from, middle] = [lanes() & lanes(), lanes()];
    const first = middle & ~from;
    const second = ~middle & lanes();
    const glance: Glance = {
      ...{ expected: postings[2 * Math.floor(random() * 500) + 1]!, none: 0, one: 0, two: 0 },
      ...{ whole: from, first, second, secondEarlier: second & ~0xf000_0000 },
      secondLater: second & ~0xf,
    };
    const fits = (signature: number) => {
      const same = (lanesSeen: number, among: number) =>
        ((lanesSeen ^ glance.expected) & among) === 0;
      const half =
        same(signature, glance.first) ||
        same(signature, glance.second) ||
        same(signature << 4, glance.secondLater) ||
        same(signature >>> 4, glance.secondEarlier);
      return same(signature, glance.whole) && half;
    };
    const at = Math.floor(random() * 400);
    const some = Array.from({ length: 1 + Math.floor(random() * 99) }, (_, one) => at + one);
    const count = room.sieve.glance(postings.byteOffset + 8 * at, some.length, glance);
    expect([...room.sieve.seen.subarray(0, 2 * count)]).toEqual(
      some
        .filter((hit) => fits(postings[2 * hit + 1]!))
        .flatMap((hit) => [...postings.subarray(2 * hit, 2 * hit + 2)]),
    );
  }
});
