// The words of a text, each looked up once: what is known of one does not depend on where it stands.

import { describe, expect, test } from 'vitest';
import { grammarOf, is } from '../../src/attribute/words/grammar.js';
import { roleEnding, Vocabulary } from '../../src/attribute/words/vocabulary.js';
import { LEXICON } from './sources.js';

const german = grammarOf(LEXICON, 'de');
const english = grammarOf(LEXICON, 'en');

describe('a word', () => {
  test('is the same object each time it is asked for', () => {
    const words = new Vocabulary(german);
    expect(words.of('Kanzler')).toBe(words.of('Kanzler'));
    expect(words.of('Kanzler')).not.toBe(words.of('kanzler'));
  });

  test.each([
    ['Berg', 'word', true],
    ['berg', 'word', false],
    ['Ǆemal', 'word', true],
    ['ǅemal', 'word', true],
    ['4-Gang-Menü', 'word', true],
    ['al-Assad', 'word', true],
    ['52', 'word', false],
    ['’s', 'word', false],
    [',', 'sign', false],
    ['„', 'sign', false],
    ['’', 'sign', false],
  ])('%s is a %s, capital: %s', (text, kind, capital) => {
    expect(new Vocabulary(german).of(text)).toMatchObject({ text, kind, capital });
  });

  test('has the classes of its verb', () => {
    const saying = new Vocabulary(english).of('saying');
    expect(saying.verb & is.reporting).toBeGreaterThan(0);
    expect(new Vocabulary(english).of('Saying').verb).toBe(saying.verb);
  });

  test('of a sign has no class', () => {
    expect(new Vocabulary(english).of('—')).toMatchObject({ bits: 0, verb: 0, mayJoin: false });
  });

  test('may join a name when it is small and listed', () => {
    const words = new Vocabulary(german);
    expect(['von', 'Von', 'da'].map((text) => words.of(text).mayJoin)).toEqual([true, false, true]);
  });
});

test('more different words than are kept are still read right', () => {
  const words = new Vocabulary(english);
  for (let i = 0; i < 100_001; i++) words.of(`w${i}`);
  expect(words.of('mayor').bits & is.role).toBeGreaterThan(0);
});

describe('a compound has the role of its last part', () => {
  test.each([
    ['regierungssprecherin', 'sprecherin', german],
    ['kanzler', 'kanzler', german],
    ['cdu-generalsekretär', 'generalsekretär', german],
    ['gebirge', null, german],
    ['ex-mayor', 'mayor', english],
    ['doghouse', null, english],
    // Only German writes compounds as one word.
    ['supermayor', null, english],
  ])('%s: %s', (word, role, grammar) => {
    expect(roleEnding(word, grammar)).toBe(role);
  });
});
