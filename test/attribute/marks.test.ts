// Quotations by their marks: the case table, and every row of the table of marks.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { CLOSERS, SINGLE_SIGNS } from '../../src/attribute/marks/mark-table.js';
import type { Quotation } from '../../src/model/quotation.js';
import { MARKS } from '../cases/marks.js';
import { LEXICON, sourceOf } from './sources.js';

/** A quotation as the table writes it. */
function written({ text, nested }: Quotation): string {
  return [text, ...nested.map((inner) => `[${written(inner)}]`)].join(' ');
}

test.for(MARKS)('%s (%s): %s', ([, lang, text, ...expected]) => {
  const { quotations, unclosed } = attribute(sourceOf(text, lang), [], LEXICON);
  expect(quotations.map(written)).toEqual(expected.filter((row) => !row.startsWith('*')));
  expect(unclosed.map((mark) => `*${mark.text}`)).toEqual(
    expected.filter((row) => row.startsWith('*')),
  );
});

const PAIRS = Object.entries(CLOSERS).flatMap(([open, closers]) =>
  (open === '``' || open === ',,' ? ["''"] : [...closers]).map((close) => [open, close] as const),
);

describe('each pair of the table of marks', () => {
  test.for(PAIRS)('%s…%s holds a quotation', ([open, close]) => {
    const text = `She said: ${open}We have won the race at last${close} and left.`;
    const { quotations } = attribute(sourceOf(text, 'en'), [], LEXICON);
    expect(quotations.map((one) => one.text)).toEqual(['We have won the race at last']);
  });
});

test('a text in single marks has quotations, one in double marks has words in single ones', () => {
  const single = '‘We won,’ he said. ‘And you?’ she asked.';
  const double = '“We won the race,” he said. The ‘race’ was short. “And you?” she asked.';
  const texts = (text: string) =>
    attribute(sourceOf(text, 'en'), [], LEXICON).quotations.map((one) => one.text);
  expect(texts(single)).toEqual(['We won,', 'And you?']);
  expect(texts(double)).toEqual(['We won the race,', 'And you?']);
  expect(SINGLE_SIGNS).toContain('‘');
});
