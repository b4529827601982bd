// What came nearest to a quote is shown in whole words: half a number is another number.

import { expect, test } from 'vitest';
import { find } from '../../src/pipeline/look-up.js';

const nearest = async (quote: string, text: string): Promise<string | undefined> => {
  const texts = new Map([['a.txt', { bytes: new TextEncoder().encode(text), sha256: '0' }]]);
  const base = { config: null, lang: 'en', profile: null, strict: false, speaker: null };
  const asked = { ...base, cwd: '/', quote, sources: ['a.txt'], texts };
  return (await find(asked)).answers[0]?.nearest?.text;
};

test.for([
  [
    'a number at the end',
    'Unheard of things that nobody wrote in any book, all about 48',
    'The minutes of the board tell all about 480 ships.',
    'about 480',
  ],
  [
    'a number with a comma',
    'Unheard of things that nobody wrote in any book, all about 1',
    'The minutes of the board tell all about 1,800 ships.',
    'about 1,800',
  ],
  [
    'a number at the beginning',
    '80 ships sailed past the moon and under the green sea of cheese',
    'The board counted 480 ships sailed past the lighthouse.',
    '480 ships',
  ],
  [
    'a word at the end',
    'Unheard of things that nobody wrote in any book, all about har',
    'The minutes of the board tell all about harbours.',
    'about harbours',
  ],
] as const)('%s', async ([, quote, text, whole]) => {
  const found = (await nearest(quote, text)) ?? '';
  expect(found).toContain(whole);
  const at = text.indexOf(found);
  const isInside = (border: number) => /\w,?\w/.test(text.slice(border - 1, border + 1));
  expect([isInside(at), isInside(at + found.length)]).toEqual([false, false]);
});

test('no white space stands at its ends', async () => {
  const quote = 'Nobody ever said anything in the next whatsoever';
  const text = 'The hospital will be closed in the next three months, said the mayor on Monday.';
  expect(await nearest(quote, text)).toMatch(/^\S.*\S$/u);
});
