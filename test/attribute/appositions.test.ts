// A name in apposition to an office is the speaker's; a name that only stands behind a comma is not.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const EN = '“We will build it here in June”';
const DE = '„Wir bauen es im Juni wieder auf“';

const spoke = (text: string): string => {
  const lang = text.includes('„') ? 'de' : 'en';
  const { status, speaker } = attribute(sourceOf(text, lang), [], LEXICON).quotations[0]!;
  return `${status} ${speaker?.name}`;
};

test.each([
  ['an article before a saying', `The minister, Helen Brook, said: ${EN}.`, 'Helen Brook'],
  ['a telling', `The mayor, Carla Lund, told the council: ${EN}.`, 'Carla Lund'],
  ['a possessive', `Her lawyer, Amy Stone, said: ${EN}.`, 'Amy Stone'],
  ['no matter which', `A spokesman, Tim Orr, said: ${EN}.`, 'Tim Orr'],
  ['two words of office', `The prime minister, Ann Park, said: ${EN}.`, 'Ann Park'],
  ['an owner', `The company’s chief executive, Tess Marlowe, said: ${EN}.`, 'Tess Marlowe'],
  ['an owner with a name', `Carla Lund’s lawyer, Amy Stone, said: ${EN}.`, 'Amy Stone'],
  ['an initial', `The minister, Helen J. Brook, said: ${EN}.`, 'Helen J. Brook'],
  ['behind the verb', `${EN}, said the minister, Helen Brook.`, 'Helen Brook'],
  ['behind the verb, going on', `${EN}, said the minister, Helen Brook, on Monday.`, 'Helen Brook'],
  ['a tag before its verb', `${EN}, the minister, Helen Brook, said.`, 'Helen Brook'],
  ['German', `Die Ministerin, Helene Bach, sagte: ${DE}.`, 'Helene Bach'],
  ['German behind the verb', `${DE}, sagte die Ministerin, Helene Bach.`, 'Helene Bach'],
  ['German, going on', `${DE}, sagte die Ministerin, Helene Bach, am Montag.`, 'Helene Bach'],
  ['a German possessive', `Ihr Anwalt, Otto Kern, sagte: ${DE}.`, 'Otto Kern'],
  ['a German surname that is a role', `Ihr Anwalt, Uwe Koch, sagte: ${DE}.`, 'Uwe Koch'],
  ['a particle', `Der Geschäftsführer, Anton von Berg, sagte: ${DE}.`, 'Anton von Berg'],
])('%s: %s', (_, text, name) => {
  expect(spoke(text)).toBe(`confirmed ${name}`);
});

test.each([
  ['whose deputy', `The minister, Helen Brook’s deputy, said: ${EN}.`],
  ['whose deputy, behind the verb', `${EN}, said the minister, Helen Brook’s deputy.`],
  ['in a relative clause', `Her lawyer, who met Helen Brook, said: ${EN}.`],
  ['the first of a list', `The mayor, Helen Brook and Tim Orr said: ${EN}.`],
  ['the middle of a list', `The mayor, Helen Brook, and Tim Orr said: ${EN}.`],
  ['in a longer list', `The mayor, Helen Brook, Tim Orr and the clerk said: ${EN}.`],
  ['in a list behind the verb', `${EN}, said the mayor, Helen Brook and Tim Orr.`],
  ['doing something else', `${EN}, said the mayor, Helen Brook nodding.`],
  ['doing something else in German', `${DE}, sagte der Minister, Helene Bach nickte.`],
  ['whose successor in German', `Die Ministerin, Helene Bachs Nachfolgerin, sagte: ${DE}.`],
  ['in a German list', `${DE}, sagten die Ministerin, Helene Bach und Otto Kern.`],
])('a name that is %s has not spoken: %s', (_, text) => {
  const [status, ...name] = spoke(text).split(' ');
  if (status === 'confirmed') expect(name.join(' ')).toMatch(/^(?:the|her|die|der) [\p{L}]+$/iu);
  else expect(name.join(' ')).not.toContain('Helen');
});
