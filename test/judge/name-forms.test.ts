// One name in several forms, and the names that only look alike.

import { expect, test } from 'vitest';
import { nameWordsOf, plainName } from '../../src/judge/name-forms.js';
import { isNamesake, isSpeaker } from '../../src/judge/speakers.js';
import { lexicon } from '../../src/words/index.js';
import { person } from './subject.js';

const WORDS = nameWordsOf(lexicon());
const is = (claimed: string, found: string): boolean => isSpeaker(person(claimed), found, WORDS);

test.each([
  ['Mayor Crane', 'Rob Crane'],
  ['Mayor Rob Crane', 'Rob Crane'],
  ['Mayor Lund', 'Carla Lund'],
  ['Carla Lund', 'Mayor Lund'],
  ['Crane, Rob', 'Rob Crane'],
  ['Rob Crane', 'Crane, Rob'],
  ['Carla Lund, the mayor', 'Carla Lund'],
  ['Lund, Mayor', 'Carla Lund'],
  ['Dr. Lund', 'Carla Lund'],
  ['Prof. Dr. Lund', 'Carla Lund'],
  ['Bürgermeisterin Lund', 'Carla Lund'],
  ['Finanzministerin Bach', 'Helene Bach'],
  ['Bach, Helene', 'Helene Bach'],
  ['Martin King, Jr.', 'Martin King, Jr.'],
  ['Stadtkämmerer Witt', 'Jörg Witt'],
  ['Witt (CDU)', 'Jörg Witt'],
  ['Jörg Witt (CDU)', 'Kämmerer Jörg Witt'],
  ['Joerg Witt', 'Jörg Witt'],
  ['Jörg K. Witt', 'Jörg Witt'],
  ['Jörg Witt', 'Jörg K. Witt'],
])('%s is %s', (claimed, found) => {
  expect(is(claimed, found)).toBe(true);
  expect(isNamesake(person(claimed), found, WORDS)).toBe(false);
});

test.each([
  ['Mayor Crane', 'Rob Lund'],
  ['Mayor Rob Crane', 'Ann Crane'],
  ['Crane, Rob', 'Ann Crane'],
  ['Rob Crane (D)', 'Ann Crane'],
  ['Jorg Witt', 'Jörg Witt'],
  ['Jörg K. Witt', 'Jörg P. Witt'],
  ['Jörg K. Witt', 'Otto Witt'],
  ['Crane, Rob', 'Crane Rob'],
  ['Dr. Lund', 'Ann Lunden'],
  ['Dr. Carla Lund', 'Otto Lund'],
  ['Finanzministerin Bach', 'Otto Kern'],
  ['Wolf Berg', 'Anna Berg'],
  ['Ministry of Justice', 'Anna Justice'],
  ['the mayor', 'Carla Lund'],
])('%s is not %s', (claimed, found) => {
  expect(is(claimed, found)).toBe(false);
});

test.each([
  ['Mr. Lund', 'Carla Lund'],
  ['Frau Kern', 'Otto Kern'],
  ['Finanzministerin Kern', 'Otto Kern'],
])('%s is perhaps not %s', (claimed, found) => {
  expect(isNamesake(person(claimed), found, WORDS)).toBe(true);
});

test.each([
  ['Mayor', 'Mayor'],
  ['', ''],
  [', ,', ', ,'],
  ['Lund,', 'Lund,'],
])('nothing is taken from %j', (name, plain) => {
  expect(plainName(name, WORDS.isOffice)).toBe(plain);
});
