// Two phrases that changed places are two moves, not four words put for others.

import { expect, test } from 'vitest';
import { judged, source } from './subject.js';

function toldOf(quote: string, text: string): readonly string[] {
  const { differences } = judged(quote, { source: source(text, { lang: 'en' }) });
  return differences.map(({ op, class: id }) => `${op} ${id}`);
}

const TEXT = 'On that day people came to the old house by the quiet river in spring.';

test('phrases that changed places moved', () => {
  const quote = 'people came to the quiet river by the old house in spring';
  expect(toldOf(quote, TEXT)).toEqual(['moved order', 'moved order']);
  expect(judged(quote, { source: source(TEXT, { lang: 'en' }) }).verdict).toBe('altered');
});

test.each([
  ['other words', 'people came to the quiet river by the new town in spring'],
  ['names', 'Yesterday Peter Lund and Carla Moor praised Otto Kern and Anna Weiss in the hall.'],
])('%s did not', (_, text) => {
  const quote =
    text === TEXT || !text.startsWith('Yesterday')
      ? text
      : 'Yesterday Otto Kern and Carla Moor praised Peter Lund and Anna Weiss in the hall.';
  const found = toldOf(quote, text.startsWith('Yesterday') ? text : TEXT);
  expect(found.filter((told) => told.startsWith('moved'))).toEqual([]);
});
