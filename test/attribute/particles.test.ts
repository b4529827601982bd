// Names with particles stay whole, wherever they stand, and a surname with its particle is found.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const said = (text: string) => {
  const lang = text.includes('„') ? 'de' : 'en';
  const { status, speaker } = attribute(sourceOf(text, lang), [], LEXICON).quotations[0]!;
  return `${status === 'confirmed' ? '!' : ''}${speaker?.name}`;
};

describe.each([
  ['Ursula von der Leyen', 'von der Leyen'],
  ['Guido van Rossum', 'van Rossum'],
  ['Vincent van den Berg', 'van den Berg'],
  ['Oscar de la Renta', 'de la Renta'],
  ['Robert De Niro', 'De Niro'],
  ['Charles de Gaulle', 'de Gaulle'],
  ['Bashar al-Assad', 'al-Assad'],
  ['Osama bin Laden', 'bin Laden'],
  ['Martin O’Malley', 'O’Malley'],
  ['Sheila MacNeil', 'MacNeil'],
  ['Maria dos Santos', 'Santos'],
])('%s', (full, surname) => {
  test.each([
    `“The bridge is closed now,” said ${full}.`,
    `“The bridge is closed now,” ${full} said.`,
    `“The bridge is closed now,” said Minister ${full}.`,
    `${full} said: “The bridge is closed now.”`,
    `“The bridge is closed now,” said ${surname}. Later ${full} left.`,
  ])('stays whole: %s', (text) => expect(said(text)).toBe(`!${full}`));
});

test.each([
  ['„Die Brücke ist zu“, sagte Ursula von der Leyen.', '!Ursula von der Leyen'],
  ['Ursula von der Leyen kam. „Die Brücke ist zu“, sagte von der Leyen.', '!Ursula von der Leyen'],
  ['„Die Brücke ist zu“, sagte Bashar al-Assad.', '!Bashar al-Assad'],
  ['„Die Brücke ist zu“, sagte Thomas de Maizière.', '!Thomas de Maizière'],
  ['„Die Brücke ist zu“, sagte Alexander van der Bellen.', '!Alexander van der Bellen'],
  ['„Die Brücke ist zu“, sagte Martin Luther King Jr.', '!Martin Luther King Jr.'],
])('in German: %s', (text, name) => expect(said(text)).toBe(name));

test.each([
  ['a party', '„Die Brücke ist zu“, sagte Anna Berg von der SPD.', 'Anna Berg'],
  ['an employer', '„Die Brücke ist zu“, sagte Anna Berg von der Bahn.', 'Anna Berg'],
  ['a place', '“The bridge is closed now,” said Anna Berg of Troy.', 'Anna Berg'],
])('is no part of the name: %s', (_, text, name) => {
  expect(said(text).replace('!', '')).toBe(name);
});
