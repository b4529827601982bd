// The rows that are not asked about a change could not have fit it.

import { expect, test } from 'vitest';
import { benchOf } from '../../src/judge/bench.js';
import type { Change } from '../../src/judge/change.js';
import { comparePiece } from '../../src/judge/compare.js';
import { rowsFor, TABLE } from '../../src/judge/table.js';
import { lexicon } from '../../src/words/index.js';
import { source, subject } from './subject.js';

/** Quotes of one passage, with changes of all kinds. */
const PASSAGE =
  'We don’t colour the U.S. map, Mr Bell said, and 12–15 percent of them rose to $30 million and 5 MW today.';
const QUOTES = [
  'we do not color the US map, Mr. Bell said and 12 to 15 % of them rose to $30,000,000 and 5 mW today!',
  'We don’t ever colour the map, Ms Hale says — and 13 of them fell to 30 billion dollars, um, today?',
  'We [never] colour […] map[s], and, and all of it rose to $30 million or so (applause) today.',
  'They did colour Bell U.S. map, mr said Mr, and 12–15 percents of many rises to $3 million toady.',
];

function changesIn(quote: string): readonly Change[] {
  const text = source(PASSAGE, { lang: 'en', kind: 'transcript' });
  const found = subject(quote, { source: text });
  const match = { ...found.located.match!, segments: [] };
  const { shared } = benchOf(found, text, match, lexicon(), () => {});
  const whole = { start: 0, end: quote.length };
  const all = { start: 0, end: PASSAGE.length };
  return comparePiece(quote, whole, PASSAGE, all, shared).changes;
}

test('a row that is left out for equal words, or for others, would not fit them', () => {
  const changes = QUOTES.flatMap(changesIn);
  const [alike, unlike] = [changes.filter(({ same }) => same), changes.filter(({ same }) => !same)];
  expect(Math.min(alike.length, unlike.length)).toBeGreaterThan(8);
  for (const change of changes) {
    const asked = rowsFor(change);
    const left = TABLE.filter((row) => !asked.includes(row));
    expect(left.length).toBeGreaterThan(5);
    expect(left.filter(({ rule }) => rule.find(change) !== null)).toEqual([]);
  }
});
