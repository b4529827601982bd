// The table that is built with the package against one made from the lists, word by word.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { readTable, tableOf, UNLISTED, writeTable } from '../../src/attribute/words/word-tables.js';
import { GRAMMARS } from '../../src/generated/grammars.js';
import { lexicon } from '../../src/words/index.js';
import { LEXICON, sourceOf } from './sources.js';

describe.each(['de', 'en'])('the built table of %s', (lang) => {
  const made = tableOf((name) => LEXICON.list(lang, name).entries);
  const read = readTable(GRAMMARS[lang]!());

  test('says of each word what the lists say', () => {
    expect(made.size).toBeGreaterThan(3000);
    for (const [word, entry] of made) expect(read(word)).toEqual(entry);
  });

  test('says the same when a long text has had it read whole', () => {
    const asked = readTable(GRAMMARS[lang]!());
    for (let i = 0; i < 25_000; i++) asked('qqq');
    for (const [word, entry] of made) expect(asked(word)).toEqual(entry);
    expect(asked('qqq')).toBe(UNLISTED);
  });

  test('knows no other words', () => {
    for (const word of ['', 'x', 'qqq', 'sag', 'sagtee', '\n', '\t', '\v', 'said\t', 'ge\n']) {
      expect(read(word)).toEqual(made.get(word) ?? UNLISTED);
    }
  });

  test('is the same when written again', () => {
    expect(writeTable(made)).toBe(GRAMMARS[lang]!());
  });
});

test('what a config adds is known, and nothing is lost for it', () => {
  const text = '„Wir gehen jetzt“, flötfiepte die Oberfee. „Gut“, sagte der Kanzler.';
  const words = {
    de: { 'reporting-verbs': ['flötfiepen flötfiept flötfiepte'], roles: ['oberfee:f'] },
  };
  const { quotations } = attribute(sourceOf(text, 'de'), [], lexicon(words));
  expect(quotations.map(({ speaker }) => speaker?.text)).toEqual(['die Oberfee', 'der Kanzler']);
  expect(lexicon(words).isOwn('de-AT')).toBe(false);
  expect(lexicon(words).isOwn('en')).toBe(true);
});

test.each([
  ['falsehoods', 'canard', 'It is a canard that Ann Berg called it “a very bad idea.”', 'denied'],
  [
    'rumour-nouns',
    'tattle',
    'Tattle that Ann Berg called it “a very bad idea” went round.',
    'alleged',
  ],
  ['moving-verbs', 'egged', 'Ann Berg egged a clerk to call it “a very bad idea.”', 'supposed'],
])('%s of a config tell what a saying is worth', (list, word, text, doubt) => {
  const doubtWith = (words: readonly string[]): string | undefined =>
    attribute(sourceOf(text, 'en'), [], lexicon({ en: { [list]: words } })).quotations[0]?.speaker
      ?.doubt;
  expect(doubtWith([word])).toBe(doubt);
  expect(doubtWith([])).not.toBe(doubt);
});
