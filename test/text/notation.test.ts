import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlain, parseNotation } from '../../src/text/notation.js';

interface Row {
  readonly name: string;
  readonly quote: string;
  /** Kind and text of each part, words trimmed. */
  readonly parts: readonly string[];
}

const ROWS: readonly Row[] = [
  { name: 'a plain quote is words', quote: 'Wir wollen.', parts: ['words Wir wollen.'] },
  { name: 'a glyph', quote: 'a … b', parts: ['words a', 'ellipsis …', 'words b'] },
  { name: 'three dots', quote: 'a ... b', parts: ['words a', 'ellipsis ...', 'words b'] },
  { name: 'spaced dots', quote: 'a . . . b', parts: ['words a', 'ellipsis . . .', 'words b'] },
  {
    name: 'a full stop before dots',
    quote: 'a.... b',
    parts: ['words a.', 'ellipsis ...', 'words b'],
  },
  { name: 'square brackets', quote: 'a […] b', parts: ['words a', 'ellipsis …', 'words b'] },
  { name: 'round brackets', quote: 'a (...) b', parts: ['words a', 'ellipsis ...', 'words b'] },
  {
    name: 'spaces inside',
    quote: 'a [ . . . ] b',
    parts: ['words a', 'ellipsis  . . . ', 'words b'],
  },
  { name: 'two dots are no ellipsis', quote: 'a .. b', parts: ['words a .. b'] },
  { name: 'a changed letter', quote: '[W]ir', parts: ['letters W', 'words ir'] },
  {
    name: 'a letter inside',
    quote: 'belieb[t]en',
    parts: ['words belieb', 'letters t', 'words en'],
  },
  {
    name: 'an ending',
    quote: 'merkwürdige[n] x',
    parts: ['words merkwürdige', 'letters n', 'words x'],
  },
  { name: 'dropped letters', quote: 'große[] x', parts: ['words große', 'letters ', 'words x'] },
  {
    name: 'an insertion',
    quote: 'er [Scholz] kam',
    parts: ['words er', 'edit Scholz', 'words kam'],
  },
  { name: 'sic', quote: 'Recylicng [sic] x', parts: ['words Recylicng', 'note sic', 'words x'] },
  { name: 'sic in round brackets', quote: 'x (sic!)', parts: ['words x', 'note sic!'] },
  { name: 'an exclamation', quote: 'x [!] y', parts: ['words x', 'note !', 'words y'] },
  {
    name: 'a German note',
    quote: 'x [Hervorh. d. Verf.]',
    parts: ['words x', 'note Hervorh. d. Verf.'],
  },
  {
    name: 'an English note',
    quote: 'x [emphasis added]',
    parts: ['words x', 'note emphasis added'],
  },
  {
    name: 'an editor',
    quote: 'x (Anm. d. Red.) y',
    parts: ['words x', 'note Anm. d. Red.', 'words y'],
  },
  {
    name: 'words with a note',
    quote: '[Putin, Anm. d. Red.]',
    parts: ['note Putin, Anm. d. Red.'],
  },
  { name: 'other round brackets are words', quote: 'a (und b) c', parts: ['words a (und b) c'] },
  { name: 'an unclosed bracket is words', quote: 'a [b c', parts: ['words a [b c'] },
  {
    name: 'the inner of two brackets',
    quote: 'a [b [c] d',
    parts: ['words a [b', 'edit c', 'words d'],
  },
  {
    name: 'a footnote is an edit',
    quote: 'so [12] weiter',
    parts: ['words so', 'edit 12', 'words weiter'],
  },
  {
    name: 'Red. inside a word is no note',
    quote: 'a [reduced] b',
    parts: ['words a', 'edit reduced', 'words b'],
  },
];

test.for([...ROWS])('parses $name', ({ quote, parts }) => {
  const seen = parseNotation(quote).map((part) =>
    part.kind === 'words' ? `words ${part.text.trim()}` : `${part.kind} ${part.text}`,
  );
  expect(seen).toEqual(parts);
});

test('the parts of any quote cover it without gaps', () => {
  const sign = fc.constantFrom('[', ']', '(', ')', '.', '…', ' ', 'a', 'sic', 'ed.', '!');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const quote = signs.join('');
      const parts = parseNotation(quote);
      expect(parts.map((part) => quote.slice(part.start, part.end)).join('')).toBe(quote);
      expect(parts.every((part) => part.end > part.start)).toBe(true);
      expect(isPlain(parts)).toBe(!parts.some((part) => part.kind !== 'words'));
    }),
    { seed: 20_261_122, numRuns: 2000 },
  );
});

test('a hundred thousand opening brackets are read to their end', () => {
  expect(parseNotation('[('.repeat(50_000))).toHaveLength(1);
  expect(parseNotation('. '.repeat(50_000))).toHaveLength(2);
});
