// Words that were read with their paragraph are those of the stretch alone.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanMarks } from '../../src/judge/marked-text.js';
import { sourceWords } from '../../src/judge/source-words.js';
import { unitsOf } from '../../src/judge/units.js';
import { vocabulary } from '../../src/judge/vocabulary.js';
import { tokenize } from '../../src/text/tokens.js';
import { lexicon } from '../../src/words/index.js';
import { source } from './subject.js';

const WORDS = vocabulary(lexicon(), 'en');

/** What joins, parts and signs words and numbers at an edge. */
const PIECES =
  "a|Bei|und|12|5|,|.|...|. .|-|–|--|+|%|$|’|'|“|(|[| | |\n|\u00ad|\u00a0|½|²|e\u0301|世|𝒜|\u200b|per cent|p|m|May|don’t|ies²".split(
    '|',
  );

const stretches = fc.tuple(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }),
  fc.nat(60),
  fc.nat(60),
);

test('the tokens of a stretch are those that it has alone', () => {
  let cut = 0;
  const same = ([pieces, one, other]: [string[], number, number]): void => {
    const text = pieces.join('');
    const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort(byNumber);
    const own = sourceWords(source(text), WORDS);
    expect(own.tokensIn({ start, end })).toEqual(tokenize(text.slice(start, end), start));
    const clean = cleanMarks(text.slice(start, end), start, text, true);
    const read = clean.isPlain ? own.wordsIn({ start, end }) : null;
    if (!read) return;
    cut += 1;
    expect(unitsOf(clean, WORDS, read)).toEqual(unitsOf(clean, WORDS));
  };
  fc.assert(fc.property(stretches, same), { seed: 7, numRuns: 3000 });
  expect(cut).toBeGreaterThan(500);
});

const byNumber = (left: number, right: number): number => left - right;

test('a paragraph too long to be kept is read a stretch at a time', () => {
  const text = 'word '.repeat(5_000).trimEnd();
  const own = sourceWords(source(text), WORDS);
  expect(own.paragraphAt(0)).toBeNull();
  expect(own.wordsIn({ start: 5, end: 9 })).toBeNull();
  expect(own.tokensIn({ start: 5, end: 9 }).map(({ norm, start }) => [norm, start])).toEqual([
    ['word', 5],
  ]);
});

test('no more than a share of a long source is kept', () => {
  const paragraph = 'word '.repeat(1_000).trimEnd();
  const long = source(Array.from({ length: 200 }, () => paragraph).join('\n\n'));
  const first = sourceWords(long, WORDS);
  for (const { start } of long.blocks) first.paragraphAt(start);
  expect(first.isFull).toBe(true);
  expect(sourceWords(long, WORDS)).not.toBe(first);
});
