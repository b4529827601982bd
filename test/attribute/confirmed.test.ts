// `confirmed` is what an accusation is built on: near misses, in which a name stands beside the
// words and yet may not have said them.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const DE = '„Wir haben das Problem erkannt und handeln jetzt“';
const EN = '“We have seen the problem and are acting now,”';

test.each([
  [`${DE}, sagte Finanzministerin Anna Berg am Montag in Kiel.`, 'Anna Berg'],
  [`${DE}, sagte Anna Berg im Bundestag.`, 'Anna Berg'],
  [`${DE}, sagte Regierungssprecherin Anna Berg.`, 'Anna Berg'],
  [`${EN} said mayor Carla Lund on Monday.`, 'Carla Lund'],
  [`${EN} said Carla Lund in London.`, 'Carla Lund'],
])('%s is confirmed', (text, name) => {
  expect(first(text)).toMatchObject({ status: 'confirmed', speaker: { name } });
});

test.each([
  ['the spokeswoman’s principal', `${DE}, sagte die Sprecherin von Peter Klein.`],
  ['the lawyer’s client', `${DE}, sagte Peter Kleins Anwalt.`],
  ['the spokesman’s principal', `${EN} said a spokesman for Peter Klein.`],
  ['the owner of an aide', `${EN} Peter Klein’s lawyer said.`],
  ['one of two', `${DE}, sagten Anna Berg und Peter Klein.`],
  ['one of two, in English', `${EN} said Anna Berg and Peter Klein.`],
  ['somebody who denies it', `Anna Berg bestritt, ${DE} gesagt zu haben.`],
  ['somebody who is ruled out', `${DE}, sagte nicht Anna Berg, sondern Peter Klein.`],
  ['the one who quotes', `${EN} Anna Berg quoted Peter Klein as saying.`],
  ['nobody of two', `Neither Anna Berg nor Peter Klein said ${EN}.`],
])('%s is never confirmed: %s', (_, text) => {
  expect(first(text).status).not.toBe('confirmed');
});

test.each([
  ['Anna Berg hat nie gesagt: „Wir haben das Problem erkannt“.'],
  ['Anna Berg never said “We have seen the problem.”'],
  ['„Wir haben das Problem erkannt“, sagte nicht Anna Berg.'],
])('nobody is said to have spoken: %s', (text) => {
  expect(first(text).speaker).toBeNull();
});

test('a negation behind the cue refuses nothing', () => {
  const text = `${DE}, sagte Anna Berg, die nicht mehr antritt.`;
  expect(first(text).speaker).toMatchObject({ name: 'Anna Berg' });
});

const first = (text: string) => {
  const lang = text.includes('„') ? 'de' : 'en';
  const [quotation] = attribute(sourceOf(text, lang), [], LEXICON).quotations;
  if (!quotation) throw new Error(`no quotation in ${text}`);
  return quotation;
};
