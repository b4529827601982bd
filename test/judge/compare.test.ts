// A piece is compared as it would be if no word of its paragraph had been read before, and if the words
// around its place were always read with it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benchOf } from '../../src/judge/bench.js';
import { comparePiece } from '../../src/judge/compare.js';
import { lexicon } from '../../src/words/index.js';
import { source, subject } from './subject.js';

const WORDS = lexicon();

/** Words that make one unit with others, or read otherwise beside some, among words that do not. */
const PIECES =
  'the river rose and the town was not warned two hundred and fifty 12 5 May a thousand per cent $ U. S. for example don’t third three quarters . , ; (as he said) […] “ ” - 3rd one mt gen € million 4 500'.split(
    ' ',
  );
/** What an editor puts into a quote. */
const MARKED = '[we] [had] [then] [w]e […] ( [sic]'.split(' ');
const PLAIN = 'we had to leave the house at night when it burned so nobody came back there'.split(
  ' ',
);

const text = fc.array(
  fc.oneof(...[PLAIN, PLAIN, PLAIN, PIECES].map((of) => fc.constantFrom(...of))),
  {
    minLength: 8,
    maxLength: 50,
  },
);
const edits = fc.array(
  fc.tuple(fc.nat(49), fc.constantFrom(0, 1), fc.constantFrom('', ...PIECES, ...MARKED)),
  {
    minLength: 1,
    maxLength: 2,
  },
);

test('what was read before, and what is not looked at, changes nothing', () => {
  let [inside, all] = [0, 0];
  const same = ([words, edited, from, length]: [
    string[],
    [number, number, string][],
    number,
    number,
  ]) => {
    const start = words.slice(0, from % words.length).join(' ').length;
    const own = words.slice(from % words.length, (from % words.length) + length);
    for (const [at, gone, put] of edited) own.splice(at % own.length, gone, ...(put ? [put] : []));
    const whole = source(words.join(' '), { lang: 'en' });
    const quote = own.join(' ');
    const made = subject(quote, { source: whole });
    const { match } = made.located;
    if (!match) return;
    const { shared } = benchOf(made, whole, match, WORDS, () => {});
    const compare = (one: typeof shared) =>
      match.segments.map((segment) => {
        const compared = comparePiece(quote, segment.quote, whole.text, segment, one);
        const changes = compared.changes.map(({ comparison: _, ...change }) => change);
        return {
          ...compared,
          changes,
          quote: compared.quote.units,
          passage: compared.passage.units,
        };
      });
    const anew = { ...shared, speakerWords: new Set<string>(), wordsIn: () => null };
    expect(compare(shared)).toEqual(compare(anew));
    all += 1;
    inside += start > 0 && shared.standsAlone(match.segments[0]!) ? 1 : 0;
  };
  const cases = fc.tuple(text, edits, fc.nat(49), fc.integer({ min: 5, max: 30 }));
  fc.assert(fc.property(cases, same), { seed: 11, numRuns: 1000 });
  expect(all).toBeGreaterThan(500);
  expect(inside).toBeGreaterThan(50);
});
