// The article of the Tokyo case: thirteen quotations, ten with a speaker, three that the text
// gives to nobody.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { read } from '../../src/read/index.js';
import { sourceFile } from '../read/files.js';
import { LEXICON } from './sources.js';

const path = join(import.meta.dirname, '../../claims/tokyo/article.md');
const article = await read(sourceFile('article.md', await readFile(path)));
const { quotations, unclosed } = attribute(article, [], LEXICON);

const EXPECTED = [
  ['Mit diesen Beratungen hat die enge', 'Olaf Scholz', 'name', 'confirmed'],
  ['neuen Schub', 'Olaf Scholz', 'name', 'confirmed'],
  ['Wertepartner', 'Olaf Scholz', 'name', 'confirmed'],
  ['Wir wollen Abhängigkeiten verringern', 'Olaf Scholz', 'role', 'confirmed'],
  ['Gleichgesinnten', null, null, 'unknown'],
  ['Die japanisch-deutschen Beziehungen', 'Fumio Kishida', 'name', 'confirmed'],
  ['zwischen gleichgesinnten Ländern', 'Fumio Kishida', 'pronoun', 'inferred'],
  ['wirtschaftlichem Zwang entgegenzuwirken', 'Fumio Kishida', 'pronoun', 'inferred'],
  ['Gewinnung, Veredlung, Verarbeitung', null, null, 'unknown'],
  ['Wenn man das Wissen beider Seiten', 'Olaf Scholz', 'role', 'confirmed'],
  ['offen, sicher, diversifiziert', null, null, 'unknown'],
  ['Bekenntnis zur Freiheit der Meere', 'Olaf Scholz', 'name', 'confirmed'],
  ['möglichen Synergien', 'Boris Pistorius', 'name', 'confirmed'],
] as const;

test('every stretch in marks is found, once, with nothing unclosed', () => {
  expect(quotations).toHaveLength(EXPECTED.length);
  expect(unclosed).toEqual([]);
  for (const one of quotations) expect(article.text.slice(one.start, one.end)).toBe(one.text);
});

test.for(EXPECTED.map((row, index) => [index, ...row] as const))(
  'row %i: „%s …“ is said by %s',
  ([index, words, name, via, status]) => {
    const one = quotations[index]!;
    expect(one.text.startsWith(words)).toBe(true);
    expect([one.speaker?.name ?? null, one.speaker?.via ?? null, one.status]).toEqual([
      name,
      via,
      status,
    ]);
  },
);

test('a cue has the part that its verb was separated from', () => {
  expect(quotations[3]?.speaker?.cue.text).toBe('führte der Kanzler aus');
});
