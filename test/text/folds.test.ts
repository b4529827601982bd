import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldString, foldsBetween } from '../../src/text/folds.js';
import { isBorder } from '../../src/text/folds-borders.js';
import { ALL_FOLDS, FOLDS } from '../../src/text/folds-table.js';

const seed = 20_261_122;

describe('each declared fold', () => {
  for (const row of FOLDS) {
    test.for([...row.alike])(`${row.name} makes %j equal`, ([left, right]) => {
      expect(foldString(left)).toBe(foldString(right));
      expect(foldsBetween(left, right)).toContain(row.name);
    });
    test.for([...row.unlike])(`${row.name} leaves %j apart`, ([left, right]) => {
      expect(foldString(left)).not.toBe(foldString(right));
      expect(foldsBetween(left, right)).toBeNull();
    });
  }
});

test('equal texts need no fold', () => {
  expect(foldsBetween('Wir wollen', 'Wir wollen')).toEqual([]);
});

test('only the folds that a pair needs are named', () => {
  expect(foldsBetween('„Ja“ – gut', '"Ja" — gut')).toEqual(['quote-marks', 'dashes']);
  expect(foldsBetween('wir', 'Wir')).toEqual(['case']);
});

/** Text with everything that a fold touches, and much that none does. */
const piece = fc.constantFrom(
  ...'aZäß1.-–—"“„\'’… \n\u00ad\u200b\u200dﬁİςſ漢한',
  '\u0308',
  '\u0301',
  '\u1112\u1161\u11ab',
  '--',
  '...',
  '. . .',
  '-\n',
  "''",
  '😀',
  '👩\u200d🚀',
  '𐐀',
  '\ud800',
);
const texts = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

test('every folded unit comes from a stretch of the text, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = fold(text);
      let before = 0;
      for (let at = 0; at < folded.units.length; at += 1) {
        const { start, end } = folded.unit(at);
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(before === end ? start : 0);
        expect(end).toBeGreaterThanOrEqual(before);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    { seed, numRuns: 2000 },
  );
});

test('spans round outwards: they divide no grapheme and fold back to what was asked for', () => {
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, from, length) => {
      const folded = fold(text);
      const start = Math.min(from, folded.units.length);
      const end = Math.min(start + length, folded.units.length);
      const span = folded.span(start, end);
      expect(isBorder(text, span.start)).toBe(true);
      expect(isBorder(text, span.end)).toBe(true);
      if (start < end) {
        expect(span.start).toBeLessThanOrEqual(folded.unit(start).start);
        expect(span.end).toBeGreaterThanOrEqual(folded.unit(end - 1).end);
      }
    }),
    { seed, numRuns: 2000 },
  );
});

test('the whole folded text spans the text, invisible ends apart', () => {
  const text = 'Die „Zeit“ läuft …';
  const folded = fold(text);
  expect(folded.span(0, folded.units.length)).toEqual({ start: 0, end: text.length });
});

test('folding the stretch between two words gives the same stretch of the folded text', () => {
  const word = fc.constantFrom('Haus', 'U\u0308ber', 'ﬁnden', '„so“', 'a--b', '…', '12–15', 'x’s');
  const lines = fc.array(word, { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.nat(11), fc.nat(11), (words, first, count) => {
      const from = Math.min(first, words.length - 1);
      const before = words
        .slice(0, from)
        .map((one) => `${one}  `)
        .join('');
      const slice = words.slice(from, from + count + 1).join('  ');
      const folded = fold(words.join('  '));
      const start = folded.foldedAt(before.length);
      const end = folded.foldedAt(before.length + slice.length);
      expect(folded.slice(start, end)).toBe(foldString(slice));
    }),
    { seed, numRuns: 1000 },
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = text.replaceAll(/[^\p{L} ]/gu, '');
      expect(foldString(foldString(words))).toBe(foldString(words));
    }),
    { seed, numRuns: 1000 },
  );
});

test('a set of folds does what its members do and no more', () => {
  expect(foldString('„Ja“ – gut', ['dashes'])).toBe('„Ja“ - gut');
  expect(foldString('„Ja“  – gut', [])).toBe('„Ja“  – gut');
  expect(ALL_FOLDS).toHaveLength(10);
});

test('a long text folds in memory that grows with the text alone', () => {
  const text = 'Die „Zeit“ läuft – und wir\nmit ihr.\n\n'.repeat(20_000);
  const folded = fold(text);
  expect(folded.units.length).toBeLessThan(text.length);
  const at = folded.toString().lastIndexOf('zeit');
  const span = folded.span(at, at + 4);
  expect(text.slice(span.start, span.end)).toBe('Zeit');
});

/** The folds that two texts need, each tried on the whole of both. */
function foldsNeeded(left: string, right: string): readonly string[] | null {
  if (foldString(left) !== foldString(right)) return null;
  return ALL_FOLDS.filter((name) => {
    const others = ALL_FOLDS.filter((one) => one !== name);
    return foldString(left, others) !== foldString(right, others);
  });
}

test('the folds between two sentences are those of the two as wholes', () => {
  const pairs = FOLDS.flatMap(({ alike }) => alike).map(([left, right]) => ({ left, right }));
  const words = [
    'wir',
    'wollen',
    'So',
    'und',
    'so.',
    '“Wir',
    'so,”',
    '(und)',
    '.',
    '..',
    "'",
    '5"',
  ];
  const plain = words.map((word) => ({ left: word, right: word }));
  const spaces = fc.constantFrom(' ', ' ', ' ', '\u00a0', '\n', '  ', '\n\n', ' \n');
  const part = fc.tuple(fc.constantFrom(...pairs, ...plain, ...plain, ...plain), spaces, spaces);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const left = parts.map(([{ left: word }, space]) => word + space).join('');
      const right = parts.map(([{ right: word }, , space]) => word + space).join('');
      expect(foldsBetween(left, right)).toEqual(foldsNeeded(left, right));
    }),
    { seed, numRuns: 2000 },
  );
});
