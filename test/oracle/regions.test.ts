import { expect, test } from 'vitest';
import { Haystack } from '../../src/locate/search/haystack.js';
import { Pattern } from '../../src/locate/search/search.js';
import { randomFrom, searchCase } from './cases.js';
import { oracleCases } from './rounds.js';
import { sellers } from './sellers.js';

interface Best {
  readonly distance: number;
  readonly ends: readonly number[];
}

/** The best places within regions by the slow programme, each region by itself. */
function slowBest(
  text: Uint16Array,
  pattern: Uint16Array,
  limit: number,
  regions: readonly { readonly start: number; readonly end: number }[],
): Best | null {
  let best: { distance: number; ends: number[] } = { distance: limit + 1, ends: [] };
  for (const { start, end } of regions) {
    const bottom = sellers(pattern, text.subarray(start, end));
    for (let at = 1; at < bottom.length; at += 1) {
      if (bottom[at]! < best.distance) best = { distance: bottom[at]!, ends: [] };
      if (bottom[at] === best.distance && best.distance <= limit) best.ends.push(start + at);
    }
  }
  return best.ends.length > 0 ? best : null;
}

test('the best place outside a match, the runner-up, is what the slow programme finds there', () => {
  const random = randomFrom(21);
  for (let round = 0; round < oracleCases / 4; round += 1) {
    const { text, pattern, limit } = searchCase(random, { textMax: 900, patternMax: 60 });
    const haystack = new Haystack(text);
    const best = new Pattern(pattern).best(haystack, limit, haystack.whole);
    if (!best) continue;
    const end = best.ends[0]!;
    const start = new Pattern(pattern).starts(text, end, best.distance, 0)[0]!;
    const elsewhere = [
      { start: 0, end: start },
      { start: end, end: text.length },
    ];
    const next = new Pattern(pattern).best(haystack, limit, elsewhere);
    expect(next).toEqual(slowBest(text, pattern, limit, elsewhere));
  }
});

test('a search in many short regions finds no place that crosses from one to another', () => {
  const random = randomFrom(22);
  for (let round = 0; round < oracleCases / 4; round += 1) {
    const { text, pattern, limit } = searchCase(random, { textMax: 900, patternMax: 40 });
    const regions: { start: number; end: number }[] = [];
    for (let at = Math.floor(random() * 30); at < text.length; ) {
      const end = Math.min(text.length, at + 1 + Math.floor(random() * 120));
      regions.push({ start: at, end });
      at = end + Math.floor(random() * 3);
    }
    const found = new Pattern(pattern).best(new Haystack(text), limit, regions);
    expect(found).toEqual(slowBest(text, pattern, limit, regions));
  }
});

interface Hard {
  readonly name: string;
  readonly text: string;
  readonly quote: string;
}

const HARD: readonly Hard[] = [
  { name: 'one letter over and over', text: 'a'.repeat(3000), quote: `${'a'.repeat(80)}b` },
  { name: 'a quote longer than the text', text: 'kurz', quote: 'kurz und gut'.repeat(9) },
  {
    name: 'two letters in turn',
    text: 'ab'.repeat(1500),
    quote: 'ab'.repeat(30).replace('ba', 'bb'),
  },
  {
    name: 'Chinese',
    text: '国'.repeat(40) + '我们要减少依赖并加强供应链'.repeat(30),
    quote: '我们要减少依懒并加强供应链',
  },
  {
    name: 'Hangul',
    text: '우리는 의존을 줄이고 공급망을 강화할 것이다. '.repeat(40),
    quote: '우리는 의존을 늘리고 공급망을',
  },
  {
    name: 'characters beyond the first plane',
    text: '😀😁😂🤣😃'.repeat(200),
    quote: '😀😁😂🤣😄😀😁',
  },
  {
    name: 'Arabic',
    text: 'نريد تقليل التبعيات وتعزيز سلاسل التوريد. '.repeat(40),
    quote: 'نريد تقليل التبعية وتعزيز',
  },
  {
    name: 'combining marks',
    text: 'a\u0308u\u0308o\u0308s\u0323 und i\u0308 '.repeat(60),
    quote: 'a\u0308u\u0308o\u0308s\u0323 oder i\u0308 a\u0308u\u0308',
  },
  {
    name: 'a line without a break, and a quote that is nearly all of it',
    text: 'wir müssen die lieferketten stärken und abhängigkeiten verringern '.repeat(20),
    quote: 'wir müssen die lieferketten stärken und unabhängiger werden '.repeat(19),
  },
  {
    name: 'many kinds of characters',
    text: String.fromCharCode(...Array.from({ length: 5000 }, (_, at) => 0x4e00 + at)),
    quote: String.fromCharCode(
      ...Array.from({ length: 90 }, (_, at) => 0x5000 + at + (at % 9 === 0 ? 1 : 0)),
    ),
  },
];

test.for([...HARD])('the answer is right for $name', ({ text, quote }) => {
  const [hay, pattern] = [toUnits(text), toUnits(quote)];
  const haystack = new Haystack(hay);
  for (const ratio of [0.1, 0.25, 0.4]) {
    const limit = Math.floor(pattern.length * ratio);
    const found = new Pattern(pattern).best(haystack, limit, haystack.whole);
    expect(found).toEqual(slowBest(hay, pattern, limit, haystack.whole));
  }
});

function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}
