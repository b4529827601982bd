// Whom `he said` means when somebody else has just done something.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const last = (text: string): string => {
  const lang = text.includes('„') ? 'de' : 'en';
  const { status, speaker } = attribute(sourceOf(text, lang), [], LEXICON).quotations.at(-1)!;
  return `${status} ${speaker?.name}`;
};
const EN = '“It happens to everybody in this business,”';
const DE = '„Das passiert hier jedem im Betrieb“';

test.each([
  [`“We lost,” Brook said. Hale shrugged. ${EN} he said.`, 'Hale'],
  [`„Es war spät“, sagte Bach. Hahn nickte. ${DE}, sagte er.`, 'Hahn'],
  [`Rob Brook came. Brook’s brother, Adam, shook his head. ${EN} he said.`, 'Adam'],
  [`Rob Brook came. His brother Adam shook his head. ${EN} he said.`, 'Adam'],
  [`Peter Bach kam. Bachs Bruder, Adam, schüttelte den Kopf. ${DE}, sagte er.`, 'Adam'],
  [`Peter Bach kam. Der Bruder von Bach, Adam, nickte. ${DE}, sagte er.`, 'Adam'],
])('the one who acts in between: %s', (text, name) => {
  expect(last(text)).toBe(`inferred ${name}`);
});

test.each([
  [`“We lost,” Brook said. He shrugged. ${EN} he said.`, 'Brook'],
  [`“We lost,” Brook said. Brook shrugged. ${EN} he said.`, 'Brook'],
  [`“We lost,” Brook said. Sales fell. ${EN} he said.`, 'Brook'],
  [`“We lost,” Brook said. Hale Street was empty. ${EN} he said.`, 'Brook'],
  [`“We lost,” Rob Brook said. Anna shrugged. ${EN} he said.`, 'Rob Brook'],
  [`Rob Brook came. Brook’s wife, Anna, shook her head. ${EN} he said.`, 'Rob Brook'],
  [`Rob Brook came. Brook’s plan, Adam knew, was dead. ${EN} he said.`, 'Rob Brook'],
  [`„Es war spät“, sagte Bach. Regen fiel. ${DE}, sagte er.`, 'Bach'],
])('still the one who spoke: %s', (text, name) => {
  expect(last(text)).toBe(`inferred ${name}`);
});
